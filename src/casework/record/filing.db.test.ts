import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { learners, schoolId, staff } from '#examples';
import { stands } from '#cases';
import { decodeEvent } from './encoding.ts';
import { type TestSchool, testSchool } from '../testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

type Given = Parameters<TestSchool['reports']>[0];
const opened = async (caseId: string, who: keyof typeof staff = 'head') => {
  const found = await school.casework.open(school.as(who), caseId);
  assert.ok(found);
  return found;
};
const filed = (to: { readonly reference: string }) =>
  ({ instead: 'already-a-case', otherCase: to.reference, reason: 'The same children.' }) as const;
/** A calm case, and another report that is filed to it. */
async function secondReport(given: Given) {
  const first = await school.opens();
  const second = await school.reports({ toldAt: '2026-11-05T08:59:00.000Z', ...given });
  const done = await school.does('lead', 'decline-to-open', second, filed(first));
  return { first, second, done };
}
async function told(caseId: string): Promise<readonly string[]> {
  return (await school.takesTidings())
    .filter((one) => one.caseId === caseId)
    .flatMap((one) => one.told.map(({ why, pace }) => `${why}, ${pace}`));
}

describe('a second report filed to a case', () => {
  test('takes its danger there, at once, with who said so and when', async () => {
    const { first, done } = await secondReport({
      danger: 'yes',
      account: 'She says that she wants to die, and a man of 30 wants money.',
      ownWords: 'I cannot go on.',
    });
    assert.equal(done.done, 'performed');
    const { state, advice, chronology } = await opened(first.caseId);
    assert.equal(stands(state, 'immediateRisk'), 'yes');
    assert.equal(advice.decision, 'emergency');
    assert.equal(state.advice?.decision, 'emergency');
    const said = state.facts.immediateRisk?.at(-1);
    assert.equal(said?.saidBy, `${staff.teacher.name}, who made another report`);
    assert.ok((await told(first.caseId)).includes('danger, emergency'));
    const words = JSON.stringify(chronology);
    assert.match(words, /a man of 30 wants money/);
    assert.match(words, /I cannot go on\./);
  });

  test('never lowers what is known there, and opens the question again where it is not known', async () => {
    const unsure = await secondReport({ danger: 'not-known' });
    const { state } = await opened(unsure.first.caseId);
    assert.equal(stands(state, 'immediateRisk'), 'not-known');
    assert.ok(state.advice?.openQuestions.includes('immediateRisk'));
    const first = await school.reports({ danger: 'yes' });
    const second = await school.reports({ danger: 'no' });
    await school.does('lead', 'decline-to-open', second, filed(first));
    assert.equal(stands((await opened(first.caseId)).state, 'immediateRisk'), 'yes');
  });

  test('bars there, from that moment, whomever it is said to be about', async () => {
    const { first, done } = await secondReport({
      staffInvolved: 'yes',
      whichStaff: [staff.deputy.id],
    });
    assert.equal(done.done, 'performed');
    assert.equal(await school.casework.open(school.as('deputy'), first.caseId), null);
    assert.equal((await opened(first.caseId)).state.advice?.decision, 'refer-lado');
  });

  test('takes how it came to the school, so that it is isolated there too', async () => {
    const { first } = await secondReport({ reached: 'sent-by-email', handled: ['passed-on'] });
    const { state, steps } = await opened(first.caseId, 'lead');
    assert.deepEqual(
      state.arrivals.map(({ how, handled }) => [how, handled]),
      [['sent-by-email', ['passed-on']]],
    );
    assert.ok(steps.some(({ id }) => id === 'arrived-sent-by-email'));
  });

  test('takes what was found out about it before it was filed, and the children in it', async () => {
    const first = await school.opens();
    const second = await school.reports();
    const added = await school.does('lead', 'add-person', second, {
      kind: 'learner',
      learner: learners.bay.id,
      childRoles: ['demanding-or-threatening'],
    });
    assert.equal(added.done, 'performed');
    const on = { caseId: second.caseId, expected: added.sequence };
    const known = await school.does('lead', 'record-facts', on, {
      saidBy: 'Her friend',
      saidAt: '2026-11-05T09:00:00.000Z',
      adultInvolved: 'suspected',
      reason: 'She has seen the messages.',
    });
    assert.equal(known.done, 'performed');
    const next = { caseId: second.caseId, expected: known.sequence };
    await school.does('lead', 'decline-to-open', next, filed(first));
    const { state } = await opened(first.caseId);
    assert.equal(state.facts.adultInvolved?.at(-1)?.saidBy, 'Her friend');
    assert.deepEqual(
      state.people.map(({ directoryId, roles }) => [directoryId, ...roles]),
      [[learners.bay.id, 'demanding-or-threatening']],
    );
    assert.ok(state.links.some(({ reference }) => reference === second.reference));
  });

  test('asks for a case that was put away to be opened again', async () => {
    const first = await school.reports();
    const reason = 'It was a game.';
    const away = await school.does('lead', 'decline-to-open', first, {
      instead: 'mistaken',
      reason,
    });
    assert.equal(away.done, 'performed');
    const second = await school.reports({ danger: 'yes' });
    await school.does('lead', 'decline-to-open', second, filed(first));
    const { state } = await opened(first.caseId);
    assert.ok(state.reopeningDemanded);
    assert.equal(state.advice?.decision, 'emergency');
  });

  test('is there once, however often and by however many it is sent', async () => {
    const first = await school.opens();
    const second = await school.reports({ danger: 'yes' });
    const both = await Promise.all([
      school.does('lead', 'decline-to-open', second, filed(first)),
      school.does('deputy', 'decline-to-open', second, filed(first)),
    ]);
    assert.ok(both.some((one) => one.done === 'performed'));
    const events = (
      await school.store.read({ school: schoolId, kind: 'case', stream: first.caseId })
    ).map(decodeEvent);
    assert.equal(events.filter(({ type }) => type === 'report-taken-in/1').length, 1);
  });

  test('stays to be read where it could not be put away, and nothing of it is lost', async () => {
    const first = await school.opens();
    const second = await school.reports({ danger: 'yes' });
    await school.tamper(`
      create function safelight.fails() returns trigger language plpgsql as $$
      begin if new.status = 'not-opened' then raise exception 'the disk is full'; end if; return new; end $$;
      create trigger fails before update on safelight.stream
        for each row execute function safelight.fails();`);
    try {
      await assert.rejects(school.does('lead', 'decline-to-open', second, filed(first)));
    } finally {
      await school.tamper(
        'drop trigger fails on safelight.stream; drop function safelight.fails();',
      );
    }
    assert.equal((await opened(second.caseId)).state.status, 'reported');
    assert.equal((await opened(first.caseId)).state.advice?.decision, 'emergency');
    const again = await school.does('lead', 'decline-to-open', second, filed(first));
    assert.equal(again.done, 'performed');
    const { state } = await opened(first.caseId);
    assert.equal(state.facts.immediateRisk?.filter(({ value }) => value === 'yes').length, 1);
  });

  test('leaves a record that verifies', async () => {
    assert.ok((await school.store.verify()).ok);
  });
});
