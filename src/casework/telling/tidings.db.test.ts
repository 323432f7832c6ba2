import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { type TestSchool, testSchool } from '../testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

const nameOf = (id: string): string =>
  Object.entries(staff).find(([, one]) => one.id === id)?.[0] ?? 'nobody';

/** Who was told since this was last asked, as "lead: new-report, emergency". */
async function told(): Promise<readonly string[]> {
  return (await school.takesTidings())
    .flatMap(({ told: people }) => people)
    .map(({ person, why, pace }) => `${nameOf(person)}: ${why}, ${pace}`)
    .toSorted();
}
beforeEach(told);

const dangerToAll = [
  'deputy: danger, emergency',
  'head: danger, emergency',
  'lead: danger, emergency',
];
const dangerToOthers = dangerToAll.filter((line) => !line.startsWith('lead'));

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

  test('of danger is told as danger, to lead, deputy and head, whatever the hour', async () => {
    await school.reports({ danger: 'yes' });
    assert.deepEqual(await told(), dangerToAll);
  });

  test('of danger about the deputy is told as danger to whoever may know of it', async () => {
    const about = { staffInvolved: 'yes', whichStaff: [staff.deputy.id] } as const;
    await school.reports({ danger: 'yes', ...about });
    assert.deepEqual(await told(), ['head: danger, emergency', 'lead: danger, emergency']);
  });

  test('of danger about everybody who leads is told as danger to the chair', async () => {
    const whichStaff = [staff.lead.id, staff.deputy.id, staff.head.id];
    await school.reports({ danger: 'yes', staffInvolved: 'yes', whichStaff });
    assert.deepEqual(await told(), ['chair: danger, emergency']);
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

describe('danger that comes to be known later', () => {
  const says = (immediateRisk: 'yes' | 'no') => ({
    ...{ saidBy: 'Ash', saidAt: school.clock.now, reason: 'She was clear.' },
    ...({ adultInvolved: 'no', coercion: 'no', staffImplicated: 'no' } as const),
    immediateRisk,
  });

  test('is told as danger to whoever was told of the report before', async () => {
    const on = await opened();
    await school.does('lead', 'record-facts', on, says('yes'));
    assert.deepEqual(await told(), dangerToOthers);
  });

  test('is told once, and not again by what is added while it lasts', async () => {
    const on = await opened();
    const known = await school.does('deputy', 'record-facts', on, says('yes'));
    assert.equal(known.done, 'performed');
    await told();
    const then = { caseId: on.caseId, expected: known.sequence };
    const again = await school.does('deputy', 'record-facts', then, says('yes'));
    assert.equal(again.done, 'performed');
    assert.deepEqual(await told(), []);
  });

  test('is told when a child says it in a conversation with the deputy', async () => {
    const on = await opened();
    const pictured = {
      kind: 'learner',
      learner: learners.ash.id,
      childRoles: ['pictured'],
    } as const;
    const added = await school.does('lead', 'add-person', on, pictured);
    assert.equal(added.done, 'performed');
    await told();
    const child = (await school.casework.open(school.as('lead'), on.caseId))?.people[0]?.id;
    const then = { caseId: on.caseId, expected: added.sequence };
    const talked = await school.does('deputy', 'record-conversation', then, {
      ...({ child: child ?? '', outcome: 'came-to-us', at: school.clock.now } as const),
      ...({ by: staff.deputy.id, contains: 'not-known', immediateRisk: 'yes' } as const),
      ...({ adultInvolved: 'no', coercion: 'no', sharing: 'intended-only' } as const),
      ...{ seenBy: 'She does not know.', stopSpread: 'Not known.', wishes: 'I want it gone.' },
      ...{ reassured: ['come-back' as const], agreed: 'She stays.', reason: 'She came to us.' },
    });
    assert.equal(talked.done, 'performed');
    assert.deepEqual(await told(), ['head: danger, emergency', 'lead: danger, emergency']);
  });

  test('is told as danger to whoever comes to manage the case while it lasts', async () => {
    const { caseId, expected } = await school.reports({ danger: 'yes' });
    await told();
    const add = (staffMember: string) => ({
      kind: 'staff' as const,
      staffMember,
      staffRoles: ['concern-is-about-them' as const],
    });
    await school.does('lead', 'add-person', { caseId, expected }, add(staff.head.id));
    assert.deepEqual(await told(), ['chair: danger, emergency']);
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
  assert.deepEqual(await told(), ['head: kept-from-a-case, at-once']);
});

test('nobody is told of what they did themselves, nor of what changes nothing for them', async () => {
  const on = await opened();
  const at = school.clock.now;
  await school.does('lead', 'note-action', on, { at, what: 'Called home.', reason: 'To check.' });
  assert.deepEqual(await told(), []);
});
