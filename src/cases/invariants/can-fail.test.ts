import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import { assessed, closed, readyToClose, well, withAsh } from '../parts/testing.ts';
import { agreement, looked, putForward } from '../parts/viewing/testing.ts';
import type { CaseState } from '../state.ts';
import { tell } from '../testing.ts';
import type { Happened } from '../walk/testing.ts';
import { invariants } from './testing.ts';

describe('each thing that must be so would be missed', () => {
  const ready = tell(readyToClose).state;
  const ended = tell(closed);
  const closing: Happened = {
    act: 'close-case',
    events: ended.events.slice(-1),
    school: lanternfield,
    before: ready,
    after: ended.state,
  };
  const decided = tell([...assessed, well('clear-for-deletion'), well('decide-on-deletion')]);
  const deciding: Happened = {
    act: 'decide-on-deletion',
    events: decided.events.slice(-1),
    school: lanternfield,
    before: tell([...assessed, well('clear-for-deletion')]).state,
    after: decided.state,
  };
  const said = (value: string) => ({
    immediateRisk: [{ value, saidBy: 'Ash', saidAt: '2026-11-05T09:00:00.000Z', sequence: 3 }],
  });
  const without = (part: Partial<CaseState>): Happened => ({
    ...closing,
    before: { ...ready, ...part },
  });
  const ending = (part: Partial<CaseState>): Happened => ({
    ...closing,
    after: { ...ended.state, ...part },
  });
  const agreedTo = [
    ...assessed,
    well('hold-initial-review-meeting', 'lead', { viewing: 'considered' }),
    well('consider-viewing', 'lead', putForward),
    well('answer-viewing', 'head', agreement),
  ];
  const held = tell([...agreedTo, well('record-viewing', 'lead', looked)]);
  const looking: Happened = {
    act: 'record-viewing',
    events: held.events.slice(-1),
    school: lanternfield,
    before: tell(agreedTo).state,
    after: held.state,
  };
  const [device] = tell([...withAsh, well('secure-device')]).state.devices;
  const [hand] = device?.chain ?? [];
  assert.ok(device && hand);
  const [task] = tell([...withAsh, well('add-task')]).state.tasks;
  assert.ok(task && ready.advice && ready.decision);
  const { advice, decision } = ready;

  const told = tell([...assessed, well('plan-support')]);
  const entry = String(told.state.sequence);
  const back = tell([
    ...assessed,
    well('plan-support'),
    well('take-back-entry', 'lead', { entry }),
  ]);
  const taking: Happened = {
    act: 'take-back-entry',
    events: back.events.slice(-1),
    school: lanternfield,
    before: told.state,
    after: back.state,
  };

  /** Each rule, and something that breaks it. */
  const broken: readonly (readonly [keyof typeof invariants, string, Happened])[] = [
    ['nothingClosesTooSoon', 'in danger', without({ facts: { ...ready.facts, ...said('yes') } })],
    ['nothingClosesTooSoon', 'danger not known', without({ facts: {} })],
    ['nothingClosesTooSoon', 'a child without support', without({ support: [] })],
    ['nothingClosesTooSoon', 'parents not spoken of', without({ parents: [] })],
    ['nothingClosesTooSoon', 'nothing decided', without({ decision: null })],
    ['nothingClosesTooSoon', 'a duty to do', without({ headHeard: null })],
    ['closedIsSafe', 'closed in danger', ending({ facts: { ...ready.facts, ...said('yes') } })],
    [
      'noDutyVanishes',
      'a duty gone',
      {
        ...deciding,
        act: 'note-action',
        events: [],
        after: { ...deciding.before, advice: { ...advice, duties: [] } },
      },
    ],
    [
      'noDutyVanishes',
      'a duty met by something else',
      {
        ...deciding,
        act: 'note-action',
        events: [],
        after: { ...deciding.before, headHeard: ready.headHeard },
      },
    ],
    [
      'nothingLowersInSilence',
      'a danger gone with a note',
      {
        ...closing,
        act: 'note-action',
        before: { ...ready, facts: { ...ready.facts, ...said('yes') } },
        after: ready,
      },
    ],
    [
      'nothingLowersInSilence',
      'advice lower than was said',
      {
        ...closing,
        act: 'settle-account',
        before: { ...ready, facts: { ...ready.facts, ...said('yes') } },
        after: ready,
      },
    ],
    [
      'familiesAndAgencies',
      'a referral from nowhere',
      {
        ...closing,
        act: 'refer-to-police',
      },
    ],
    [
      'decisionsAreSound',
      'agreed with oneself',
      ending({
        decision: { ...decision, second: { person: decision.by, agrees: true } },
      }),
    ],
    ['onlyGrows', 'somebody lost', ending({ people: [] })],
    ['onlyGrows', 'a fact lost', ending({ facts: { ...ready.facts, coercion: [] } })],
    ['nobodyIsForgotten', 'a task left', without({ tasks: [task] })],
    ['deletionIsLocked', 'not cleared', { ...deciding, before: tell(assessed).state }],
    [
      'nobodyLooksUnagreed',
      'nobody had agreed',
      { ...looking, before: tell(agreedTo.slice(0, -1)).state },
    ],
    [
      'nobodyLooksUnagreed',
      'switched off',
      {
        ...looking,
        school: { ...lanternfield, ways: { ...lanternfield.ways, viewingException: false } },
      },
    ],
    [
      'takenBackIsAsNever',
      'a plan that still counts',
      { ...taking, after: { ...back.state, support: told.state.support } },
    ],
    [
      'takenBackIsAsNever',
      'a duty that began anew',
      { ...taking, after: { ...back.state, dutiesSince: {} } },
    ],
    ['devicesAreAccountedFor', 'one forgotten', without({ devices: [device] })],
    [
      'devicesAreAccountedFor',
      'hands out of order',
      ending({
        devices: [{ ...device, chain: [{ ...hand, at: '2026-11-06T09:00:00.000Z' }, hand] }],
      }),
    ],
    [
      'demandsReopening',
      'other advice, and nobody asks',
      {
        ...closing,
        act: 'record-facts',
        before: ended.state,
        after: { ...ended.state, advice: { ...advice, decision: 'refer' } },
      },
    ],
  ];
  for (const [rule, what, happened] of broken)
    test(`${rule}: ${what}`, () => {
      assert.throws(() => {
        invariants[rule](happened);
      }, assert.AssertionError);
    });

  test('but a sound step breaks none', () => {
    for (const sound of [closing, deciding, looking, taking])
      for (const [rule, holds] of Object.entries(invariants))
        assert.doesNotThrow(() => {
          holds(sound);
        }, rule);
    const rules = new Set(broken.map(([rule]) => rule));
    assert.deepEqual(
      Object.keys(invariants).filter((rule) => !rules.has(rule as never)),
      [],
    );
  });
});
