import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { staff } from '#examples';
import { type TestSchool, testSchool } from './testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

test('a report is on the lead’s worklist, and its receipt is all that the reporter sees', async () => {
  const { caseId } = await school.reports();
  const list = await school.casework.worklist(school.as('lead'), { page: 0 });
  assert.ok(list?.rows.some((row) => row.caseId === caseId && row.status === 'reported'));
  const [receipt] = await school.casework.myReports(school.as('teacher'));
  assert.equal(receipt?.readAt, null);
  assert.equal(await school.casework.open(school.as('teacher'), caseId), null);
  assert.equal(await school.casework.worklist(school.as('teacher'), { page: 0 }), null);
});

test('the lead opens it, and is told what must happen and why', async () => {
  const { caseId, expected: sequence } = await school.reports();
  const opened = await school.casework.open(school.as('lead'), caseId);
  assert.equal(opened?.state.sequence, sequence);
  assert.equal(opened.advice.decision, 'consult');
  const todo = opened.steps.filter(({ status }) => status === 'to-do').map(({ id }) => id);
  assert.ok(todo.includes('hold-initial-review-meeting'));
  assert.ok(todo.includes('acknowledge-report'));
  assert.ok(opened.may.includes('open-case'));
});

test('a member of staff said to be involved cannot tell that the report exists', async () => {
  const { caseId, expected: sequence } = await school.reports({
    staffInvolved: 'yes',
    whichStaff: [staff.deputy.id],
  });
  const deputy = school.as('deputy');
  assert.equal(await school.casework.open(deputy, caseId), null);
  const list = await school.casework.worklist(deputy, { page: 0 });
  assert.ok(!list?.rows.some((row) => row.caseId === caseId));
  const counted = await school.casework.worklist(school.as('lead'), { page: 0 });
  assert.equal(counted?.counts['reported'], (list?.counts['reported'] ?? 0) + 1);
  const tried = await school.does(
    'deputy',
    'open-case',
    { caseId, expected: sequence },
    { reason: 'x' },
  );
  assert.deepEqual(tried, { done: 'unknown' });
});

test('somebody who reports picks from the staff, and is shown no list of children', async () => {
  const forTeacher = await school.casework.directory(school.as('teacher'));
  assert.ok(forTeacher.staff.length > 5);
  assert.deepEqual([forTeacher.learners, forTeacher.carers], [[], []]);
  const forLead = await school.casework.directory(school.as('lead'));
  assert.ok(forLead.learners.length > 5 && forLead.carers.length > 5);
});

test('whoever comes second hears what changed, and nothing of theirs is written', async () => {
  const { caseId, expected: sequence } = await school.reports();
  const on = { caseId, expected: sequence };
  const first = await school.does('lead', 'open-case', on, {
    reason: 'A picture is being shared.',
  });
  assert.equal(first.done, 'performed');
  const second = await school.does('deputy', 'acknowledge-report', on, { message: null });
  assert.equal(second.done, 'conflict');
  assert.deepEqual(
    second.since.map(({ title, by }) => [title, by]),
    [['Case opened', staff.lead.name]],
  );
});

test('two hundred people write at once: one wins each number, the others are told', async () => {
  const { caseId, expected: sequence } = await school.reports();
  const tries = Array.from({ length: 200 }, () =>
    school.does(
      'lead',
      'note-action',
      { caseId, expected: sequence },
      { at: '2026-11-05T09:00:00.000Z', what: 'Called home.', reason: 'To check in.' },
    ),
  );
  const done = (await Promise.all(tries)).map((one) => one.done);
  assert.equal(done.filter((one) => one === 'performed').length, 1);
  assert.equal(done.filter((one) => one === 'conflict').length, 199);
});
