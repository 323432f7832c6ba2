import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { advise } from '../advise.ts';
import { decisions } from '../decisions.ts';
import { engagedRules, nationalEngine, outcomeConditions, outcomeOf } from '../engine.ts';
import { compile } from '../evaluate.ts';
import { type CompleteFacts, factNames, factValues } from '../facts.ts';
import { rules } from '../rules.ts';
import { situationOf } from '../situation.ts';
import { anyProfile, someFacts } from '../testing.ts';
import { contractSays } from './testing.ts';
import { decisionSpace } from './decision-space.ts';
import { type Answers } from './fact-groups.ts';

const space = decisionSpace();

describe('every combination of the facts', () => {
  test('is counted: the ones looked at stand for every one there is', (t) => {
    const raw = factNames.reduce((product, name) => product * BigInt(factValues(name).length), 2n);
    assert.equal(space.standsFor, raw);
    t.diagnostic(
      `${space.size.toLocaleString('en-GB')} combinations that the rules can tell apart stand for all ${raw.toLocaleString('en-GB')} combinations of answers and profiles`,
    );
  });

  test('engages the rules, and has the one decision and the one class, that the contract says', () => {
    for (let index = 0; index < space.size; index += 1) {
      const { facts, profile } = space.at(index);
      const situation = situationOf(facts, profile);
      const { decision, step } = outcomeOf(nationalEngine, situation);
      const engaged = engagedRules(nationalEngine, situation).map(({ shape }) => shape.id);
      const held = decisions[space.decisionAt[index] ?? -1];
      const says = contractSays(facts, profile);
      const alike =
        decision === says.decision &&
        held === decision &&
        step === (says.subtype ?? says.class) &&
        engaged.join() === says.engaged.join();
      if (!alike) assert.deepEqual({ decision, held, step, engaged, facts, profile }, says);
    }
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
