import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concernLevels, concernOf } from '../concern.ts';
import { type Decision, isLower } from '../decisions.ts';
import { nationalEngine, outcomeConditions, outcomeOf, valueClasses } from '../engine.ts';
import {
  type CompleteFacts,
  type FactName,
  type FactValue,
  factNames,
  factValues,
} from '../facts.ts';
import type { ReferralProfile } from '../profiles.ts';
import { rules } from '../rules.ts';
import { bitOf, placeOf, situationOf } from '../situation.ts';
import { quietFacts } from '../testing.ts';
import { everyCombination } from './decision-space.ts';
import { exceptions, reasons, reasonsToLower, scopeFacts } from './exceptions/testing.ts';
import { everyNth, everyPair } from './sample/testing.ts';

const decisionOf = (facts: CompleteFacts): Decision =>
  outcomeOf(nationalEngine, situationOf(facts, 'threshold')).decision;

/** For each fact, its answers that no condition can tell apart, by the first of them. */
const answers = new Map(
  factNames.map((name): [FactName, readonly FactValue[]] => [
    name,
    valueClasses(name, outcomeConditions(rules)).map(([first]) => first ?? 'not-known'),
  ]),
);

interface Lowered {
  readonly fact: FactName;
  readonly change: string;
  readonly before: CompleteFacts;
  readonly after: CompleteFacts;
}

/** Every change of one of these facts to a worse or less known answer that lowers the decision. */
function* loweredFrom(facts: CompleteFacts, profile: ReferralProfile): Generator<Lowered> {
  const situation = situationOf(facts, profile);
  const now = outcomeOf(nationalEngine, situation).decision;
  for (const [fact, values] of answers)
    for (const to of values) {
      if (to === facts[fact] || concernOf(fact, to) < concernOf(fact, facts[fact])) continue;
      situation.bits[placeOf(fact)] = bitOf(fact, to);
      const then = outcomeOf(nationalEngine, situation).decision;
      situation.bits[placeOf(fact)] = bitOf(fact, facts[fact]);
      const change = `${fact}: ${now} to ${then}`;
      if (isLower(then, now))
        yield { fact, change, before: facts, after: { ...facts, [fact]: to } };
    }
}

const listed = new Set(
  exceptions.flatMap(({ fact, decisions }) => decisions.map((change) => `${fact}: ${change}`)),
);

function assertListed({ fact, change, before, after }: Lowered): void {
  if (scopeFacts.includes(fact) && listed.has(change) && reasonsToLower(before, after).length > 0)
    return;
  assert.fail(`${change}, from ${JSON.stringify(before)}`);
}

describe('making a fact worse or less known', () => {
  test('has a meaning for every value of every fact', () => {
    for (const name of factNames) {
      const levels: readonly FactValue[] = concernLevels[name].flat();
      assert.deepEqual(levels.toSorted(), [...factValues(name)].toSorted(), name);
    }
  });

  test('lowers the decision only as listed, from every pair of answers to any two facts', () => {
    for (const { facts, profile } of everyPair((name) => answers.get(name) ?? []))
      for (const lowered of loweredFrom(facts, profile)) assertListed(lowered);
  });

  test('lowers the decision only as listed, in a share of all combinations', () => {
    for (const { facts, profile } of everyNth(everyCombination(), 1009))
      for (const lowered of loweredFrom(facts, profile)) assertListed(lowered);
  });
});

describe('the exceptions, where the case changes procedure', () => {
  const whys = Object.keys(reasons) as readonly (keyof typeof reasons)[];
  const examples: Readonly<Record<(typeof whys)[number], readonly [object, object]>> = {
    'a child is involved after all, so it leaves the adult route': [
      { youngestDepictedAge: 'adult', childInvolved: 'no' },
      { childInvolved: 'yes' },
    ],
    'it has come within imagery, or has left it, so another list of rules applies': [
      { medium: 'text-only' },
      { medium: 'photo' },
    ],
    'it was not known whether a child is involved beside the adult pictured, and now it is': [
      { youngestDepictedAge: 'adult', childInvolved: 'not-known' },
      { childInvolved: 'yes' },
    ],
    'it is no longer a drawing that may be against the law': [
      { medium: 'drawing', sexualActs: 'yes' },
      { medium: 'photo' },
    ],
    'nobody knew the age of whoever is pictured, and in such a drawing nobody is': [
      { medium: 'adult-pornography', youngestDepictedAge: 'not-known' },
      { medium: 'drawing' },
    ],
  };

  for (const why of whys)
    test(`${why}: it is so, and lowers`, () => {
      const [is, becomes] = examples[why];
      const before = { ...quietFacts, ...is };
      const after = { ...before, ...becomes };
      assert.ok(isLower(decisionOf(after), decisionOf(before)));
      assert.deepEqual(reasonsToLower(before, after), [why]);
    });

  test('are of the three facts that settle the scope', () => {
    for (const { fact } of exceptions) assert.ok(scopeFacts.includes(fact), fact);
    assert.deepEqual([...new Set(exceptions.map(({ fact }) => fact))], scopeFacts);
  });
});
