import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FactName } from '#guidance';
import { lanternfield, learners } from '#examples';
import { foretell } from '../../advice/lowering.ts';
import { type InputOf, inputOf } from '../../record/input.ts';
import { panelOf } from '../../views/panels.ts';
import {
  at,
  attempt,
  decidingIn,
  directory,
  given,
  person,
  recorded,
  refused,
  step,
  type Step,
  tell,
} from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { openView } from '../../views/open-view.ts';
import { stands } from '../../advice/what-stands.ts';
import { stillMissing } from '../../duties/closure.ts';
import { assessed, child, closed, facts, opened, settled, well, withAsh } from '../testing.ts';
import { toSettle } from './differing.ts';

const coerced = [...assessed, facts({ coercion: 'yes', saidBy: 'her tutor' })];
const retracted = [
  ...coerced,
  well('reassess-repeat', 'lead', { exploited: 'yes' }),
  well('record-conversation', 'lead', { outcome: 'came-to-us', coercion: 'no' }),
];
/** The account by which she took it back, as it is chosen. */
const taken = `coercion:${tell(retracted).state.facts.coercion?.at(-1)?.sequence ?? 0}:no`;
const advised = (...story: readonly Step[]) => tell(story).state.advice?.decision;
const foretold = (story: readonly Step[], values: Partial<InputOf<'record-facts'>>) => {
  const told = tell(story);
  const said = { saidBy: 'Ash', saidAt: '2026-11-05T09:05:00.000Z', reason: 'Quite sure.' };
  const input = inputOf('record-facts', { ...said, ...values });
  return foretell('record-facts', input, decidingIn(told, person('lead')));
};

describe('what a referral rests on', () => {
  test('stands at its worst: neither a suspicion, nor a repeat check, nor a child’s “no” lowers it', () => {
    const { state } = tell(retracted);
    assert.equal(stands(state, 'coercion'), 'yes');
    assert.equal(state.advice?.decision, 'refer');
    assert.deepEqual(
      state.facts.coercion?.map(({ value }) => value),
      ['no', 'yes', 'suspected', 'no'],
    );
  });

  const worse: readonly (readonly [FactName, string, string])[] = [
    ['adultInvolved', 'suspected', 'no'],
    ['staffImplicated', 'yes', 'no'],
    ['immediateRisk', 'yes', 'no'],
    ['capacityConcern', 'yes', 'no'],
    ['violentOrAtypical', 'yes', 'no'],
    ['youngestDepictedAge', '9', '15'],
  ];
  for (const [fact, bad, good] of worse)
    test(`is not lowered by a later account, a late note or “I do not know”: ${fact} ${bad}`, () => {
      const first = [...withAsh, facts({ [fact]: bad, saidAt: '2026-11-05T08:00:00.000Z' })];
      const wiping = { [fact]: 'not-known' };
      const early = { [fact]: good, saidAt: '2026-11-04T08:00:00.000Z' };
      for (const more of [{ [fact]: good }, early, wiping])
        assert.equal(stands(tell([...first, facts(more)]).state, fact), bad);
    });

  test('of an age is the youngest said, so that a child never becomes an adult', () => {
    const age = (...said: readonly string[]) =>
      stands(
        tell([...withAsh, ...said.map((one) => facts({ youngestDepictedAge: one }))]).state,
        'youngestDepictedAge',
      );
    assert.equal(age('15', 'adult'), '15');
    assert.equal(age('adult', '15'), '15');
    assert.equal(age('11', '14', 'not-known'), '11');
  });

  test('is a question again where nobody knows any more what was only reassuring', () => {
    for (const fact of ['immediateRisk', 'coercion', 'adultInvolved'] as const) {
      const { state } = tell([...assessed, facts({ [fact]: 'not-known' })]);
      assert.equal(stands(state, fact), 'not-known');
      assert.ok(state.advice?.openQuestions.includes(fact));
      assert.equal(stands(tell([...assessed, facts({ [fact]: 'no' })]).state, fact), 'no');
    }
  });

  test('goes by what was said last for any other fact, whenever it was written down', () => {
    const late = facts({ motive: 'joke', saidAt: '2026-11-05T08:30:00.000Z' });
    const then = facts({ motive: 'curiosity', saidAt: '2026-11-05T08:00:00.000Z' });
    const vulnerable = facts({ vulnerability: 'yes', saidAt: '2026-11-05T09:06:00.000Z' });
    const unsure = facts({ vulnerability: 'not-known' });
    const { state } = tell([...assessed, vulnerable, late, then, unsure]);
    assert.equal(stands(state, 'vulnerability'), 'yes');
    assert.equal(stands(tell([...withAsh, late, then]).state, 'motive'), 'joke');
  });
});

describe('saying which account holds', () => {
  test('lowers the advice with a reason, and keeps every account', () => {
    const { state } = tell([...retracted, settled('coercion', 'no')]);
    assert.equal(stands(state, 'coercion'), 'no');
    assert.notEqual(state.advice?.decision, 'refer');
    assert.equal(state.facts.coercion?.length, 4);
    given(retracted)
      .when('settle-account', 'lead', { account: taken, reason: 'So.' })
      .then(
        recorded('account-settled/1', { fact: 'coercion', value: 'no' }),
        recorded('advice-given/1'),
      );
  });

  test('counts anew beside it whatever is said after', () => {
    const again = [...retracted, settled('coercion', 'no'), facts({ coercion: 'suspected' })];
    assert.equal(advised(...again), 'refer');
    assert.equal(
      stands(tell([...again, facts({ coercion: 'no' })]).state, 'coercion'),
      'suspected',
    );
  });

  test('of accounts that nobody gave is refused', () => {
    for (const account of ['coercion:99:no', 'medium:5:photo', 'nothing'])
      given(retracted)
        .when('settle-account', 'lead', { account, reason: 'So.' })
        .then(refused('no-such-account'));
  });

  test('is asked of the lead until it is done, and before a case is closed', () => {
    const ids = (story: readonly Step[]) =>
      nextSteps(tell(story).state, lanternfield).map(({ id }) => id);
    assert.ok(ids(retracted).includes('settle-coercion'));
    assert.ok(stillMissing(tell(retracted).state).some(({ what }) => what === 'settle-coercion'));
    assert.ok(!ids([...retracted, settled('coercion', 'yes')]).includes('settle-coercion'));
    assert.ok(!ids(coerced).includes('settle-coercion'), 'what was said last is the more urgent');
  });

  test('shows who said what, and when, wherever the fact is read', () => {
    const { state, events, now, school } = tell(retracted);
    const { facts: shown } = openView({ state, events, school, directory, now });
    const coercion = shown.find(({ fact }) => fact === 'coercion');
    assert.equal(coercion?.value, 'Yes');
    assert.deepEqual(
      coercion.others.map(({ value, saidBy }) => [value, saidBy]),
      [
        ['No', 'Ash and her mother'],
        ['No', 'Ash Tallow'],
        ['It is suspected', 'the records of earlier incidents'],
      ],
    );
    const [item] = panelOf('assessment', state, String);
    assert.equal(item?.standing.words, 'Accounts differ');
    assert.match(JSON.stringify(item), /her tutor.*Ash Tallow/);
  });
});

describe('answers that do not fit together', () => {
  const threat = [...withAsh, facts({ coercion: 'no', sharing: 'threat' })];

  test('a threat, and nobody pressed, is for the lead to settle', () => {
    assert.match(toSettle(tell(threat).state)[0]?.note ?? '', /^A threat or a demand is recorded/);
    assert.deepEqual(toSettle(tell([...threat, settled('coercion', 'no')]).state), []);
    assert.deepEqual(toSettle(tell([...threat, settled('sharing', 'threat')]).state), []);
  });

  test('so are somebody who demands and nobody pressed, and what nobody shared and somebody received', () => {
    const demanding = well('change-roles', 'lead', { roles: ['demanding-or-threatening'] });
    assert.equal(toSettle(tell([...assessed, demanding]).state).length, 1);
    const received = facts({ sharing: 'not-shared', unwantedReceipt: 'yes' });
    assert.equal(toSettle(tell([...withAsh, received]).state).length, 1);
    assert.equal(toSettle(tell(assessed).state).length, 0);
  });

  test('and everybody an adult, with a child of another school in the case', () => {
    const adults = facts({ youngestDepictedAge: 'adult', childInvolved: 'no' });
    const child = step('add-person', 'lead', {
      kind: 'other-child',
      knownAs: 'Jonno',
      setting: 'not known',
      childRoles: ['received-it'],
    });
    assert.equal(toSettle(tell([...opened, child, adults]).state).length, 1);
  });
});

describe('earlier incidents', () => {
  const two = [
    ...withAsh,
    step('add-person', 'lead', {
      kind: 'learner',
      learner: learners.bay.id,
      childRoles: ['received-it'],
    }),
  ];
  const again = (name: 'ash' | 'bay', before: 'none' | 'one' | 'two-or-more' | 'not-known') =>
    step('reassess-repeat', 'lead', (state) => ({
      child: child(state, name),
      before,
      signs: ['none'] as const,
      exploited: 'no',
      reason: 'Her record.',
    }));
  const prior = (...story: readonly Step[]) => stands(tell(story).state, 'priorIncidents');

  test('are each child’s own: a later child’s “never” leaves an earlier child’s', () => {
    assert.equal(prior(...two, again('ash', 'two-or-more'), again('bay', 'none')), 'two-or-more');
    assert.equal(prior(...two, again('bay', 'one'), again('ash', 'none')), 'one');
    assert.equal(
      prior(...two, again('ash', 'two-or-more'), facts({ priorIncidents: 'none' })),
      'two-or-more',
    );
  });

  test('of one child can be put right, and are not known while they are not known of one', () => {
    assert.equal(
      prior(...two, again('ash', 'two-or-more'), again('ash', 'one'), again('bay', 'none')),
      'one',
    );
    const unsure = facts({ priorIncidents: 'not-known' });
    assert.equal(prior(...two, unsure, again('ash', 'none')), 'not-known');
    assert.equal(prior(...two, unsure, again('ash', 'none'), again('bay', 'none')), 'none');
  });
});

describe('before anything is recorded', () => {
  test('it is said that it would lower the advice, from what to what and why', () => {
    const unsure = [...assessed, facts({ coercion: 'not-known' })];
    const { lowers } = foretold(unsure, { coercion: 'no' });
    assert.equal(lowers?.from, 'Take advice before deciding');
    assert.equal(lowers.to, 'Respond in school, without a referral');
    assert.deepEqual(lowers.because, [
      'Coercion, blackmail or grooming: “Not known” would become “No”.',
    ]);
    assert.equal(foretold(assessed, { coercion: 'yes' }).lowers, null);
    assert.equal(foretold(assessed, { coercion: 'no' }).lowers, null);
  });

  test('it is said that an answer would not count until the lead says which holds', () => {
    const { lowers, differs } = foretold(coerced, { coercion: 'no' });
    assert.equal(lowers, null);
    assert.match(differs[0] ?? '', /“Yes” \(said by her tutor, 5 November 2026/);
  });

  test('a settlement says so too', () => {
    const told = tell(retracted);
    const input = { account: taken, reason: 'So.' };
    assert.equal(
      foretell('settle-account', input, decidingIn(told, person('lead'))).lowers?.from.startsWith(
        'Refer',
      ),
      true,
    );
  });
});

test('a settled case is opened again by what counts anew', () => {
  const told = tell([...closed, at('2026-11-20T09:00:00.000Z'), facts({ coercion: 'suspected' })]);
  assert.ok(told.state.reopeningDemanded);
  assert.ok(
    !('refused' in attempt(told, person('lead'), { act: 'reopen-case', input: { reason: 'So.' } })),
  );
});
