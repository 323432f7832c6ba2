import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import { type TestSchool, testSchool } from './testing.ts';
import { readTidings } from './tidings.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

const nameOf = (id: string): string =>
  Object.entries(staff).find(([, one]) => one.id === id)?.[0] ?? 'nobody';

/** Who was told since this was last asked, as "lead: new-report, emergency". */
async function told(): Promise<readonly string[]> {
  const taken = await school.store.takeOutbox({ school: schoolId, limit: 100 });
  await school.store.markSent({ school: schoolId, ids: taken.map(({ id }) => id) });
  return taken
    .flatMap(({ body }) => readTidings(body).told)
    .map(({ person, why, pace }) => `${nameOf(person)}: ${why}, ${pace}`)
    .toSorted();
}
beforeEach(told);

async function opened() {
  const { caseId, expected } = await school.reports();
  const done = await school.does('lead', 'open-case', { caseId, expected }, { reason: 'It is.' });
  assert.equal(done.done, 'performed');
  await told();
  return { caseId, expected: done.sequence };
}

describe('a new report', () => {
  test('is told to the lead and deputies, and to nobody who has no part in it', async () => {
    await school.reports();
    assert.deepEqual(await told(), ['deputy: new-report, at-once', 'lead: new-report, at-once']);
  });

  test('of danger is told to the head as well, whatever the hour', async () => {
    await school.reports({ danger: 'yes' });
    assert.deepEqual(await told(), [
      'deputy: new-report, emergency',
      'head: danger, emergency',
      'lead: new-report, emergency',
    ]);
  });

  test('about the deputy is not told to the deputy, but to the head who manages it', async () => {
    await school.reports({ staffInvolved: 'yes', whichStaff: [staff.deputy.id] });
    assert.deepEqual(await told(), ['head: new-report, at-once', 'lead: new-report, at-once']);
  });

  test('about everybody who leads is told to the chair', async () => {
    await school.reports({
      staffInvolved: 'yes',
      whichStaff: [staff.lead.id, staff.deputy.id, staff.head.id],
    });
    assert.deepEqual(await told(), ['chair: new-report, at-once']);
  });

  test('that has been read is told to whoever made it, in the message of the day', async () => {
    const { caseId, expected } = await school.reports();
    await told();
    await school.does('lead', 'acknowledge-report', { caseId, expected }, { message: null });
    assert.deepEqual(await told(), ['teacher: report-read, daily']);
  });
});

describe('a decision', () => {
  test('that waits for a second opinion is told to whoever was asked, and the opinion to whoever decided', async () => {
    const on = await opened();
    const decided = await school.does('lead', 'decide', on, {
      outcome: 'in-setting',
      reason: 'All three have agreed to delete it.',
      proportionate: 'It keeps her wishes first.',
      second: staff.head.id,
    });
    assert.equal(decided.done, 'performed');
    assert.deepEqual(await told(), ['head: second-opinion, at-once']);
    const next = { caseId: on.caseId, expected: decided.sequence };
    await school.does('head', 'give-second-opinion', next, { agrees: 'yes', reason: 'I do.' });
    assert.deepEqual(await told(), ['lead: opinion-given, at-once']);
  });
});

describe('a look', () => {
  test('that is put to a second person is told to them, and their answer to whoever asked', async () => {
    const on = await opened();
    const at = school.clock.now;
    const known = await school.does('lead', 'record-facts', on, {
      ...{ saidBy: 'Ash', saidAt: at, reason: 'She was clear.' },
      ...({ immediateRisk: 'no', adultInvolved: 'no' } as const),
      ...({ coercion: 'no', staffImplicated: 'no' } as const),
    });
    assert.equal(known.done, 'performed');
    await told();
    const then = (sequence: number) => ({ caseId: on.caseId, expected: sequence });
    const put = await school.does('lead', 'consider-viewing', then(known.sequence), {
      ...({ askedBy: 'staff', ground: 'to-decide', answer: 'put' } as const),
      ...({ tried: ['social-care-advice'], agencies: 'none' } as const),
      notEnough: 'Social care cannot say on what we know.',
      discussedWith: staff.senior.id,
      discussedAt: at,
      second: staff.head.id,
      reason: 'Everything else was tried.',
    });
    assert.equal(put.done, 'performed');
    assert.deepEqual(await told(), ['head: second-opinion, at-once']);
    const no = { agrees: 'no', reason: 'We ask social care again.' } as const;
    await school.does('head', 'answer-viewing', then(put.sequence), no);
    assert.deepEqual(await told(), ['lead: opinion-given, at-once']);
  });
});

test('the head hears when somebody of the staff is kept from a case', async () => {
  const on = await opened();
  await school.does('lead', 'add-person', on, {
    kind: 'staff',
    staffMember: staff.pastoral.id,
    staffRoles: ['related-to-a-child'],
  });
  assert.deepEqual(await told(), ['head: kept-from-a-case, daily']);
});

test('nobody is told of what they did themselves, nor of what changes nothing for them', async () => {
  const on = await opened();
  const at = school.clock.now;
  await school.does('lead', 'note-action', on, { at, what: 'Called home.', reason: 'To check.' });
  assert.deepEqual(await told(), []);
});
