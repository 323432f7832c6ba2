import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { advise } from '../advise.ts';
import { nationalEngine, outcomeConditions, outcomeOf } from '../engine.ts';
import { compile } from '../evaluate.ts';
import { type CompleteFacts, factNames, factValues } from '../facts.ts';
import { rules } from '../rules.ts';
import { situationOf } from '../situation.ts';
import { anyProfile, someFacts } from '../testing.ts';
import { assertAgrees } from './testing.ts';
import { everyCombination } from './decision-space.ts';
import { type Answers } from './fact-groups.ts';
import { everyNth, everyPair } from './sample/testing.ts';

const space = everyCombination();

/** Divides no number of answers of any group, so that a walk by it meets every answer of each. */
const stride = 211;

describe('every combination of the facts', () => {
  test('is counted: the ones looked at stand for every one there is', (t) => {
    const raw = factNames.reduce((product, name) => product * BigInt(factValues(name).length), 2n);
    assert.equal(space.standsFor, raw);
    t.diagnostic(
      `${space.size.toLocaleString('en-GB')} combinations that the rules can tell apart stand for all ${raw.toLocaleString('en-GB')} combinations of answers and profiles; npm run proof looks at each`,
    );
  });

  test('is as the contract says, for every pair of answers to any two facts', (t) => {
    let looked = 0;
    for (const { facts, profile } of everyPair()) {
      assertAgrees(facts, profile);
      looked += 1;
    }
    assert.ok(looked > 90_000);
    t.diagnostic(`${looked.toLocaleString('en-GB')} looked at`);
  });

  test('is as the contract says, for a share of all that turns through each group of facts', () => {
    for (const { alike } of space.groups) assert.notEqual(alike.length % stride, 0);
    for (const { facts, profile } of everyNth(space, stride)) assertAgrees(facts, profile);
  });

  test('stands for others that are like it in every condition, whatever they are', () => {
    const conditions = outcomeConditions(rules).map(compile);
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const like = situationOf(likeOf(facts), profile);
        const given = situationOf(facts, profile);
        outcomeOf(nationalEngine, given);
        outcomeOf(nationalEngine, like);
        assert.deepEqual(
          conditions.map((holds) => holds(given)),
          conditions.map((holds) => holds(like)),
        );
      }),
      { numRuns: 5000 },
    );
  });

  test('is told apart from its likeness in nothing that advice decides', () => {
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const [one, other] = [advise(facts, profile), advise(likeOf(facts), profile)];
        assert.deepEqual(
          [one.decision, one.class, one.subtype, one.engaged.map(({ rule }) => rule)],
          [other.decision, other.class, other.subtype, other.engaged.map(({ rule }) => rule)],
        );
      }),
      { numRuns: 2000 },
    );
  });
});

function likeOf(facts: CompleteFacts): CompleteFacts {
  const parts = space.groups.map((group): Answers => {
    const answers = Object.fromEntries(group.facts.map((name) => [name, facts[name]]));
    return group.alike[group.placeOf(answers)]?.one ?? answers;
  });
  return Object.assign({}, ...parts) as CompleteFacts;
}
