import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { dutyStatus } from '../../duties/duties.ts';
import { listing } from '../../views/listing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import {
  at,
  directory,
  given,
  recorded,
  refused,
  type Step,
  step,
  tell,
  type Told,
} from '../../testing.ts';
import { withoutHistory } from '../../taking-back/decide-taking-back.ts';
import type { EventType } from '../../record/events.ts';
import { entryOf, reason, stepsIn, without } from './testing.ts';
import {
  answeredWell,
  assessed,
  child,
  closed,
  facts,
  notOpened,
  opened,
  readyToClose,
  reported,
  well,
  withAsh,
} from '../testing.ts';

const tokensOf = ({ state, events, school }: Told): readonly string[] =>
  listing({ state, events, school, staff: directory.staff }).tokens.map(
    ({ purpose, value }) => `${purpose} ${value}`,
  );

const withBay: readonly Step[] = [
  ...assessed,
  well('add-person', 'lead', { childRoles: ['pictured', 'shared-it'] }),
];

describe('a child who was added by mistake', () => {
  const told = tell(without(withBay, 'person-added/1'));

  test('is no longer in the case, in its steps, in the list, or among what it is found by', () => {
    assert.deepEqual(withoutHistory(told.state), withoutHistory(tell(assessed).state));
    assert.ok(tokensOf(tell(withBay)).includes(`learner ${learners.bay.id}`));
    assert.ok(!tokensOf(told).includes(`learner ${learners.bay.id}`));
    const { state, events, school } = told;
    const { summary } = listing({ state, events, school, staff: directory.staff });
    assert.deepEqual(summary.children, [learners.ash.name]);
  });

  test('leaves no label, whatever was recorded about them since; and that is to be looked at again', () => {
    const bay = (name: 'child') => (state: Told['state']) => ({ [name]: child(state, 'bay') });
    const more = [
      ...withBay,
      step('plan-support', 'lead', (state) => ({
        ...bay('child')(state),
        trustedAdult: staff.pastoral.id,
        plan: 'A daily check-in.',
        reviewOn: '2026-11-19',
        reason,
      })),
      step('change-roles', 'lead', (state) => ({
        person: child(state, 'bay'),
        roles: ['made-it'] as const,
        reason,
      })),
    ];
    const after = tell(without(more, 'person-added/1'));
    assert.deepEqual(withoutHistory(after.state), withoutHistory(tell(assessed).state));
    const [taking] = after.state.takings;
    const later = after.events.filter(({ type }) => /support-planned|roles-changed/.test(type));
    assert.deepEqual(
      taking?.followed,
      later.map(({ sequence }) => sequence),
    );
    assert.ok(stepsIn(after).some((id) => id.startsWith('look-again-')));
    const looked = tell([...without(more, 'person-added/1'), well('look-again-at-what-followed')]);
    assert.ok(!stepsIn(looked).some((id) => id.startsWith('look-again-')));
  });

  test('leaves a referral about others with the others, and one about them alone with nobody', () => {
    const both = [
      ...withBay,
      step('refer-to-police', 'lead', (state) => ({
        ...answeredWell['refer-to-police'](state),
        children: [child(state, 'ash'), child(state, 'bay')],
      })),
    ];
    const { state } = tell(without(both, 'person-added/1'));
    assert.deepEqual(
      state.referrals.map(({ children }) => children),
      [[child(state, 'ash')]],
    );
    const alone = [
      ...withBay,
      step('refer-to-police', 'lead', (known) => ({
        ...answeredWell['refer-to-police'](known),
        children: [child(known, 'bay')],
      })),
    ];
    assert.deepEqual(tell(without(alone, 'person-added/1')).state.referrals, []);
  });

  test('what somebody said in an entry about them stays said, until it is itself taken back', () => {
    const talked = [
      ...withBay,
      step('plan-conversation', 'lead', (state) => ({
        ...answeredWell['plan-conversation'](state),
        child: child(state, 'bay'),
      })),
      step('record-conversation', 'lead', (state) => ({
        ...answeredWell['record-conversation'](state),
        child: child(state, 'bay'),
        coercion: 'yes',
      })),
    ];
    const before = tell(talked).state;
    const after = tell(without(talked, 'person-added/1')).state;
    assert.equal(after.facts.coercion?.at(-1)?.value, 'yes');
    assert.deepEqual(after.advice, before.advice);
    assert.deepEqual(after.conversations, []);
    const gone = tell(without(without(talked, 'person-added/1'), 'conversation-recorded/1')).state;
    assert.equal(gone.facts.coercion?.at(-1)?.value, 'no');
  });
});

describe('“parents told” recorded for the wrong child', () => {
  const wrong = [
    ...withBay,
    step('inform-parents', 'lead', (state) => ({
      ...answeredWell['inform-parents'](state),
      child: child(state, 'ash'),
    })),
  ];

  test('makes the duty come back', () => {
    const alone = [...assessed, well('inform-parents')];
    assert.equal(dutyStatus(tell(alone).state, 'inform-parents'), 'done');
    const back = tell(without(alone, 'parents-informed/1'));
    assert.equal(dutyStatus(back.state, 'inform-parents'), 'to-do');
    assert.deepEqual(stepsIn(back), stepsIn(tell(assessed)));
  });

  test('for the child it was recorded for, and for nobody else', () => {
    const before = tell(wrong).state;
    assert.deepEqual(
      before.parents.map((one) => one.child),
      [child(before, 'ash')],
    );
    const { state } = tell(without(wrong, 'parents-informed/1'));
    assert.deepEqual(withoutHistory(state), withoutHistory(tell(withBay).state));
  });
});

describe('facts that were recorded by mistake', () => {
  const alarming = [
    ...assessed,
    at('2026-11-05T10:00:00.000Z'),
    facts({ coercion: 'yes' }),
    at('2026-11-05T11:00:00.000Z'),
  ];
  const referred = [...alarming, well('refer-to-police'), well('decide')];

  test('no longer count: the guidance is asked anew, and what it then says is told', () => {
    const told = tell(without(alarming, 'facts-recorded/1'));
    assert.equal(told.state.facts.coercion?.at(-1)?.value, 'no');
    assert.deepEqual(
      told.events.slice(-2).map(({ type }) => type),
      ['entry-taken-back/1', 'advice-given/1'],
    );
    assert.deepEqual(withoutHistory(told.state), withoutHistory(tell(assessed).state));
  });

  test('give each duty its clock back, as though they had never been recorded', () => {
    const { dutiesSince } = tell(without(alarming, 'facts-recorded/1')).state;
    assert.deepEqual(dutiesSince, tell(assessed).state.dutiesSince);
    const since = Object.values(dutiesSince).map((one) => one.at);
    assert.ok(since.every((moment) => moment < '2026-11-05T10:00:00.000Z'));
  });

  test('show what was decided or referred because of them, to be looked at again', () => {
    const told = tell(without(referred, 'facts-recorded/1'));
    const [taking] = told.state.takings;
    assert.deepEqual(taking?.followed, [
      Number(entryOf(told, 'referred-to-police/1')),
      Number(entryOf(told, 'decision-made/1')),
    ]);
    const note = nextSteps(told.state, told.school).find(({ act }) =>
      act.startsWith('look-again-at-what'),
    )?.note;
    assert.match(note ?? '', /^Entries \d+, \d+ rest on it\.$/);
  });

  test('show what was done with a device that a search had found', () => {
    const found = [...withAsh, well('record-search', 'head'), well('secure-device', 'lead')];
    const told = tell(without(found, 'search-recorded/1'));
    assert.deepEqual(told.state.takings[0]?.followed, [Number(entryOf(told, 'device-secured/1'))]);
  });

  test('but not what did not rest on them', () => {
    const calm = [
      ...assessed,
      facts({ motive: 'relationship' }),
      well('decide', 'lead', { outcome: 'in-setting' }),
    ];
    const told = tell(without(calm, 'facts-recorded/1'));
    assert.deepEqual(told.state.takings[0]?.followed, []);
    assert.ok(!stepsIn(told).some((id) => id.startsWith('look-again-')));
  });
});

describe('taking back', () => {
  test('can itself be taken back, and all is exactly as it was', () => {
    for (const story of [withBay, [...withBay, facts({ coercion: 'yes' })]]) {
      const once = without(story, 'person-added/1');
      const twice = tell(without(once, 'entry-taken-back/1')).state;
      assert.deepEqual(withoutHistory(twice), withoutHistory(tell(story).state));
      const again = tell(without(without(once, 'entry-taken-back/1'), 'entry-taken-back/1')).state;
      assert.deepEqual(withoutHistory(again), withoutHistory(tell(once).state));
    }
  });

  test('needs a reason, and an entry of this case that still counts', () => {
    for (const entry of ['0', '99', 'one', '-1'])
      given(opened)
        .when('take-back-entry', 'lead', { entry, reason })
        .then(refused('no-such-entry'));
    const once = without(withBay, 'person-added/1');
    const entry = entryOf(tell(once), 'person-added/1');
    given(once)
      .when('take-back-entry', 'lead', { entry, reason })
      .then(refused('already-taken-back'));
  });

  test('never takes the report, where the record stands, or what the guidance advised; each says what to do instead', () => {
    const staying: readonly (readonly [readonly Step[], EventType, RegExp])[] = [
      [reported, 'concern-reported/1', /do not open one/],
      [opened, 'case-opened/1', /close it/],
      [notOpened, 'case-not-opened/1', /open it/],
      [closed, 'case-closed/1', /open it again/],
      [[...closed, well('reopen-case')], 'case-reopened/1', /Close it/],
      [assessed, 'advice-given/1', /Take back the entry/],
    ];
    for (const [story, type, instead] of staying) {
      const entry = entryOf(tell(story), type);
      const { result, then } = given(story).when('take-back-entry', 'lead', { entry, reason });
      then(refused('entry-stays'));
      assert.match('because' in result ? result.because.join(' ') : '', instead);
    }
  });

  test('of what a closed case rested on asks for it to be opened again; of what came later, not', () => {
    const rested = tell(without(closed, 'support-planned/1')).state;
    assert.equal(rested.status, 'closed');
    assert.ok(rested.reopeningDemanded);
    const noted = tell(without([...closed, well('note-action')], 'action-noted/1')).state;
    assert.equal(noted.reopeningDemanded, null);
    const later = tell(without([...closed, facts({ coercion: 'yes' })], 'facts-recorded/1')).state;
    assert.equal(later.reopeningDemanded, null);
    assert.equal(later.advice?.decision, tell(closed).state.advice?.decision);
  });
});

test('a referral that was never made leaves nothing waiting for its answer', () => {
  const story = [...readyToClose, well('refer-to-police'), well('chase-referral')];
  const told = tell(without(story, 'referred-to-police/1'));
  assert.deepEqual(told.state.referrals, []);
  assert.deepEqual(told.state.takings[0]?.followed, [Number(entryOf(told, 'referral-chased/1'))]);
  given(story)
    .when('take-back-entry', 'lead', { entry: entryOf(tell(story), 'referral-chased/1'), reason })
    .then(recorded('entry-taken-back/1', { changes: true }));
});
