import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import { dueClocks, dutyDefinition, dutyIds, type DutyId } from '#guidance';
import { londonParts } from '#say';
import { actNames } from '../acts.ts';
import { assessed, closed, facts, settled, well, withAsh } from '../parts/testing.ts';
import { evolve } from '../record/evolve.ts';
import type { CaseState } from '../state.ts';
import { at, type Step, tell } from '../testing.ts';
import { nextSteps } from './next-steps.ts';

const stepsIn = (state: CaseState) => nextSteps(state, lanternfield);
const steps = (...story: readonly Step[]) => stepsIn(tell(story).state);
/** When a step of this case is due, on the clock on the wall. */
function due(id: string, ...story: readonly Step[]): string | null {
  const found = steps(...story).find((one) => one.id === id || one.id.startsWith(`${id}-`));
  assert.ok(found, id);
  if (found.dueAt === null) return null;
  const { date, time } = londonParts(found.dueAt);
  return `${date} ${time}`;
}

const referred = [
  ...assessed,
  well('decide'),
  well('refer-to-police'),
  well('record-referral-response'),
  well('refer-to-social-care'),
];

const onTheSystem = {
  seen: 'on-school-system',
  attest: null,
  whoSaw: 'The technician, at 8:30',
} as const;

/** A case with every clock running, in which the advice asks for this one duty. */
function asking(duty: DutyId): CaseState {
  const { state, events } = tell(referred);
  const last = events.findLast(({ type }) => type === 'advice-given/1');
  assert.ok(last?.type === 'advice-given/1');
  const data = { ...last.data, duties: [duty] };
  return evolve(state, { ...last, data, sequence: state.sequence + 1 });
}

describe('every duty of the guidance', () => {
  const inCases = dutyIds.filter((id) => dutyDefinition(id).trigger.kind === 'facts');

  for (const id of inCases)
    test(`“${dutyDefinition(id).title}” is a step with an owner, an act and a due time`, () => {
      const found = stepsIn(asking(id)).find((one) => one.duty === id);
      assert.ok(found);
      // A step that says the duty more exactly, for one child, has words of its own.
      if (found.id === id) assert.equal(found.title, dutyDefinition(id).title);
      assert.ok(found.owner.length > 3);
      assert.ok(actNames.includes(found.act));
      const { due: clock } = dutyDefinition(id);
      const runs = dueClocks[clock].amount !== null || clock === 'local-rule';
      assert.equal(found.dueAt !== null, runs, clock);
    });

  test('set off by an event has its clock, too', () => {
    const seen = well('report-concern', 'teacher', onTheSystem);
    assert.equal(due('record-exposure', seen), '2026-11-05 16:30');
    assert.equal(due('isolate-device', seen), '2026-11-05 16:30');
    assert.equal(due('chase-referral', ...withAsh, well('refer-to-police')), '2026-11-06 16:30');
  });
});

describe('what is due when', () => {
  test('an emergency at once, a telephone call within the hour, both by the clock on the wall', () => {
    const danger = [well('report-concern', 'teacher', { danger: 'yes' })];
    assert.equal(due('call-emergency-services', ...danger), '2026-11-05 09:25');
    assert.equal(due('refer-by-phone', ...danger), '2026-11-05 10:10');
  });

  test('what is to be done at once is never late the moment it is asked for', () => {
    const met = [...withAsh, well('hold-initial-review-meeting', 'lead', { tellNow: 'police' })];
    for (const story of [
      [well('report-concern', 'teacher', { danger: 'yes' })],
      [...assessed, facts({ coercion: 'yes' })],
      [...closed, facts({ coercion: 'yes' })],
      met,
    ]) {
      const { state, now } = tell(story);
      const pressing = stepsIn(state).filter(({ atOnce }) => atOnce);
      assert.ok(pressing.length > 0);
      for (const { id, dueAt } of stepsIn(state)) assert.ok(dueAt === null || dueAt > now, id);
    }
  });

  test('nothing for a child waits for half term to end; the first meeting does', () => {
    const lastDay = at('2026-10-23T10:00:00.000Z');
    const story = [
      at('2026-10-23T09:30:00.000Z'),
      well('report-concern', 'teacher', { toldAt: '2026-10-23T09:00:00.000Z' }),
      lastDay,
      well('open-case'),
      well('refer-to-social-care', 'lead', { at: '2026-10-23T10:00:00.000Z' }),
    ];
    assert.equal(due('inform-parents', ...story), '2026-10-26 16:30');
    assert.equal(due('resolve-not-known', ...story), '2026-10-26 16:30');
    assert.equal(due('support-every-child', ...story), '2026-10-30 16:30');
    assert.equal(due('referral-answered', ...story), '2026-10-26 16:30');
    const inTheWeek = [
      at('2026-10-27T10:00:00.000Z'),
      well('report-concern', 'teacher', { ...onTheSystem, toldAt: '2026-10-27T10:00:00.000Z' }),
    ];
    assert.equal(due('record-consultation-advice', ...inTheWeek), '2026-10-27 16:30');
    assert.equal(due('report-for-removal', ...inTheWeek), '2026-10-27 16:30');
    assert.equal(due('record-exposure', ...inTheWeek), '2026-10-27 16:30');
    assert.equal(due('hold-initial-review-meeting', ...inTheWeek), '2026-11-02 16:30');
  });

  test('what comes out of hours by midday of the next working day, and in an emergency now', () => {
    const friday = [at('2026-10-23T20:00:00.000Z')];
    const toldAt = { toldAt: '2026-10-23T20:00:00.000Z' };
    const calm = [...friday, well('report-concern', 'teacher', { ...toldAt, danger: 'no' })];
    for (const id of ['record-consultation-advice', 'inform-parents', 'report-for-removal', 'open'])
      assert.equal(due(id, ...calm), '2026-10-26 12:00', id);
    const danger = [...friday, well('report-concern', 'teacher', { ...toldAt, danger: 'yes' })];
    assert.equal(due('inform-parents', ...danger), '2026-10-23 22:00');
    assert.equal(due('acknowledge-report', ...danger), '2026-10-26 12:00');
    const byDay = [well('report-concern', 'teacher', { danger: 'yes' })];
    assert.equal(due('inform-parents', ...byDay), '2026-11-06 16:30');
  });

  test('over Christmas, too, less the bank holidays', () => {
    const story = [
      at('2026-12-24T10:00:00.000Z'),
      well('report-concern', 'teacher', { toldAt: '2026-12-24T09:00:00.000Z' }),
      well('refer-to-lado', 'lead', { at: '2026-12-24T10:00:00.000Z' }),
    ];
    assert.equal(due('chase-referral', ...story), '2026-12-29 16:30');
    assert.equal(due('inform-parents', ...story), '2026-12-29 16:30');
  });

  test('a referral’s answer by when the agency was told, not when that was written down', () => {
    const story = [
      ...withAsh,
      at('2026-11-09T10:00:00.000Z'),
      well('refer-to-social-care', 'lead', { at: '2026-11-06T15:00:00.000Z' }),
    ];
    assert.equal(due('referral-answered', ...story), '2026-11-09 16:30');
  });

  test('the written referral within the hours that the area asks for', () => {
    const story = [...withAsh, facts({ coercion: 'yes' }), well('refer-to-police')];
    assert.equal(due('refer-in-writing', ...story), '2026-11-06 09:00');
    const toSocialCare = [...withAsh, facts({ coercion: 'yes' }), well('refer-to-social-care')];
    assert.equal(due('refer-in-writing', ...toSocialCare), '2026-11-06 09:00');
    const slower = { ...lanternfield, writtenReferralHours: 48 } as const;
    const found = nextSteps(tell(story).state, slower).find(({ id }) => id === 'refer-in-writing');
    assert.equal(found?.dueAt, '2026-11-07T09:00:00.000Z');
  });

  test('each agency’s own answer runs from its own referral', () => {
    const story = [
      ...withAsh,
      well('refer-to-police'),
      at('2026-11-10T10:00:00.000Z'),
      well('refer-to-social-care', 'lead', { at: '2026-11-10T09:30:00.000Z' }),
    ];
    assert.equal(due('chase-referral', ...story), '2026-11-06 16:30');
    assert.equal(due('referral-answered', ...story), '2026-11-11 16:30');
  });

  test('a second referral to the same agency from its own beginning, once the first is answered', () => {
    const story = [
      ...withAsh,
      well('refer-to-social-care'),
      well('record-referral-response'),
      at('2026-11-10T10:00:00.000Z'),
      well('refer-to-social-care', 'lead', { at: '2026-11-10T09:30:00.000Z' }),
    ];
    assert.equal(due('referral-answered', ...story), '2026-11-11 16:30');
  });

  test('more facts do not give more time', () => {
    const first = [...withAsh, facts({ coercion: 'yes' })];
    const later = [at('2026-11-06T12:00:00.000Z'), facts({ motive: 'money' })];
    assert.equal(due('refer-by-phone', ...first), '2026-11-05 10:10');
    assert.equal(due('refer-by-phone', ...first, ...later), '2026-11-05 10:10');
  });

  test('a duty that went away and came back has its time again', () => {
    const story = [
      ...withAsh,
      facts({ coercion: 'yes' }),
      facts({ coercion: 'no' }),
      settled('coercion', 'no'),
      at('2026-11-06T12:00:00.000Z'),
      facts({ coercion: 'suspected' }),
    ];
    assert.equal(due('refer-by-phone', ...story), '2026-11-06 13:00');
  });

  test('what a person decided above the advice is due from the decision', () => {
    const story = [
      ...assessed,
      at('2026-11-06T12:00:00.000Z'),
      well('decide', 'lead', { outcome: 'refer' }),
    ];
    assert.equal(due('refer-by-phone', ...story), '2026-11-06 13:00');
  });
});
