import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { advise } from './advise.ts';
import {
  type CompleteFacts,
  type FactName,
  completeFacts,
  factNames,
  factValues,
} from './facts.ts';
import type { ReferralProfile } from './profiles.ts';
import { anyProfile, partialFacts } from './testing.ts';
import { contractSays } from './proofs/testing.ts';

/** The contract's own definition, tried out value by value on its own tables. */
function openByContract(facts: CompleteFacts, profile: ReferralProfile) {
  const now = contractSays(facts, profile);
  const verdicts = (name: FactName) =>
    factValues(name).map((value) => contractSays({ ...facts, [name]: value }, profile));
  const notKnown = factNames.filter((name) => facts[name] === 'not-known');
  const deciding = notKnown.filter((name) =>
    verdicts(name).some((then) => then.decision !== now.decision),
  );
  const classing = notKnown.filter((name) =>
    verdicts(name).some((then) => then.class !== now.class || then.subtype !== now.subtype),
  );
  return { deciding, classing: classing.filter((name) => !deciding.includes(name)) };
}

describe('open questions', () => {
  test('are those whose answer, put in alone, could change the advice, and no others', () => {
    fc.assert(
      fc.property(partialFacts, anyProfile, (facts, profile) => {
        const { deciding, classing } = openByContract(completeFacts(facts), profile);
        assert.deepEqual(advise(facts, profile).openQuestions, [...deciding, ...classing]);
      }),
      { numRuns: 3000 },
    );
  });

  test('that could change the decision come first', () => {
    const { openQuestions } = advise(
      { immediateRisk: 'no', enoughInformation: 'yes' },
      'threshold',
    );
    assert.ok(openQuestions.includes('origin'));
    assert.ok(openQuestions.indexOf('staffImplicated') < openQuestions.indexOf('origin'));
  });

  test('are none where everything is known', () => {
    fc.assert(
      fc.property(partialFacts, anyProfile, (facts, profile) => {
        const { openQuestions } = advise(facts, profile);
        const missing = factNames.filter((name) => completeFacts(facts)[name] === 'not-known');
        assert.deepEqual(
          openQuestions.filter((name) => !missing.includes(name)),
          [],
        );
      }),
    );
  });

  test('leave out what no longer matters: with an allegation and danger, only danger’s class stays open', () => {
    const { openQuestions } = advise({ immediateRisk: 'yes', adultInvolved: 'yes' }, 'threshold');
    assert.deepEqual(openQuestions, []);
  });
});
