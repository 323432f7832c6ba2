import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import { openPeople, openSchoolSettings } from '#people';
import { type Due, openDues } from './dues.ts';
import { type TestSchool, testSchool } from '../testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

const watch = () => {
  const { store } = school;
  return openDues({ store, people: openPeople(store), settings: openSchoolSettings(store) });
};
const nameOf = (id: string): string =>
  Object.entries(staff).find(([, one]) => one.id === id)?.[0] ?? 'nobody';
const inWords = ({ ladder }: Due): string =>
  ladder.map((rung) => rung.map(nameOf).join('+')).join(', then ');
const of = (dues: readonly Due[], caseId: string, step: string): Due => {
  const due = dues.find((one) => one.caseId === caseId && one.step === step);
  assert.ok(due, step);
  return due;
};

describe('what is due in a case', () => {
  test('is the lead’s, then the deputy’s, then the head’s, with its time', async () => {
    const { caseId, reference } = await school.reports();
    const due = of(await watch()(schoolId), caseId, 'acknowledge-report');
    assert.equal(inWords(due), 'lead, then deputy, then head');
    assert.equal(due.reference, reference);
    assert.ok(due.dueAt > school.clock.now);
    assert.equal(due.pressing, false);
  });

  test('is pressing where a child may be in danger', async () => {
    const { caseId } = await school.reports({ danger: 'yes' });
    const due = of(await watch()(schoolId), caseId, 'call-emergency-services');
    assert.equal(due.pressing, true);
    const late = Date.parse(due.dueAt) - Date.parse(school.clock.now);
    assert.ok(late <= 15 * 60_000, 'at once, and late after a quarter of an hour');
  });

  test('is never anybody’s who may not know of the case', async () => {
    const { caseId } = await school.reports({ staffInvolved: 'yes', whichStaff: [staff.lead.id] });
    const dues = (await watch()(schoolId)).filter((due) => due.caseId === caseId);
    assert.ok(dues.length > 0);
    for (const due of dues) assert.ok(!due.ladder.flat().includes(staff.lead.id));
  });

  test('about everybody who leads is the chair’s, whom nobody can pass it on to', async () => {
    const { caseId } = await school.reports({
      staffInvolved: 'yes',
      whichStaff: [staff.lead.id, staff.deputy.id, staff.head.id],
    });
    const due = of(await watch()(schoolId), caseId, 'acknowledge-report');
    assert.equal(inWords(due), 'chair');
  });

  test('is the senior person’s where their opinion is waited for', async () => {
    const { caseId, expected } = await school.reports();
    const opened = await school.does('lead', 'open-case', { caseId, expected }, { reason: 'So.' });
    assert.equal(opened.done, 'performed');
    await school.does(
      'lead',
      'decide',
      { caseId, expected: opened.sequence },
      { outcome: 'in-setting', reason: 'So.', proportionate: 'So.', second: staff.senior.id },
    );
    const due = of(await watch()(schoolId), caseId, 'second-opinion');
    assert.equal(inWords(due), 'senior, then lead, then deputy, then head');
  });

  test('in a report that is part of a case is nobody’s who may not know of that case', async () => {
    const whole = await school.opens();
    const part = await school.reports();
    const on = { caseId: part.caseId, expected: part.expected };
    const task = await school.does('lead', 'add-task', on, {
      ...{ title: 'Ring the tutor', owner: staff.lead.id, dueAt: '2026-11-20T09:00:00.000Z' },
      ...{ question: 'other', reason: 'It belongs to it.' },
    });
    assert.equal(task.done, 'performed', JSON.stringify(task));
    const next = { caseId: part.caseId, expected: task.sequence };
    const filed = await school.does('lead', 'decline-to-open', next, {
      ...{ instead: 'already-a-case', otherCase: whole.reference, reason: 'The same.' },
    } as const);
    assert.equal(filed.done, 'performed');
    const rungs = async () =>
      (await watch()(schoolId)).filter(({ caseId }) => caseId === part.caseId).map(inWords);
    assert.ok(
      (await rungs()).some((words) => words.includes('deputy')),
      (await rungs()).join(),
    );
    const { sequence = 0 } =
      (await school.casework.open(school.as('lead'), whole.caseId))?.state ?? {};
    await school.does('lead', 'add-person', { caseId: whole.caseId, expected: sequence }, {
      ...{ kind: 'staff', staffMember: staff.deputy.id, staffRoles: ['related-to-a-child'] },
    } as const);
    assert.ok((await rungs()).length > 0);
    for (const words of await rungs()) assert.doesNotMatch(words, /deputy/);
  });

  test('is seen as it is now: what was done is gone, by the same watch', async () => {
    const dues = watch();
    const { caseId, expected } = await school.reports();
    of(await dues(schoolId), caseId, 'acknowledge-report');
    await school.does('lead', 'acknowledge-report', { caseId, expected }, { message: null });
    const left = (await dues(schoolId)).filter((due) => due.caseId === caseId);
    assert.ok(!left.some(({ step }) => step === 'acknowledge-report'));
  });
});

test('looking at the clock is no reading of a case', async () => {
  const { caseId } = await school.reports();
  await watch()(schoolId);
  const read = { school: schoolId, kind: 'reading', stream: caseId } as const;
  assert.deepEqual(await school.store.read(read), []);
});
