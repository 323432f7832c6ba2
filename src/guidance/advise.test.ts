import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { advise } from './advise.ts';
import { decisions, mostUrgent } from './decisions.ts';
import { guidanceEdition } from './edition.ts';
import { completeFacts, factNames } from './facts.ts';
import { ruleIds } from './rules.ts';
import { anyProfile, partialFacts, quietFacts, someFacts } from './testing.ts';
import { contractSays } from './proofs/testing.ts';
import { vignettes } from './vignettes.table.ts';

describe('the worked examples', () => {
  for (const { id, summary, profile, facts, expected } of vignettes)
    test(`${id} comes to ${expected.decision}: ${summary}`, () => {
      const { decision, class: incident, subtype } = advise(facts, profile);
      assert.deepEqual({ decision, class: incident, subtype }, expected);
    });

  test('between them come to every decision', () => {
    const reached = new Set(vignettes.map(({ expected }) => expected.decision));
    assert.deepEqual(
      decisions.filter((decision) => !reached.has(decision)),
      [],
    );
  });
});

describe('advice', () => {
  test('of a picture passed on without agreement reads as the contract shows it', () => {
    const facts = {
      ...quietFacts,
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'not-known',
    } as const;
    const { duties, engaged, ...rest } = advise(facts, 'threshold');
    assert.deepEqual(rest, {
      decision: 'consult',
      class: 'aggravated',
      subtype: 'reckless-misuse',
      provisional: true,
      openQuestions: ['motive'],
      edition: guidanceEdition.id,
    });
    assert.deepEqual(
      engaged.map(({ rule, decision, because }) => [rule, decision, because]),
      [['aggravated', 'consult', ['sharedWithAgreement: no']]],
    );
    assert.deepEqual(Object.keys(engaged[0]?.source ?? {}), ['id', 'title', 'edition', 'section']);
    assert.deepEqual(Object.keys(duties[0] ?? {}), ['id', 'owner', 'due', 'source']);
  });

  test('of nothing at all is to take advice, with a question about every fact that matters', () => {
    const { decision, engaged, openQuestions } = advise({}, 'threshold');
    assert.equal(decision, 'consult');
    assert.deepEqual(
      engaged.map(({ rule }) => rule),
      ['trigger-not-known', 'unclassified', 'context-not-known', 'not-confident'],
    );
    assert.equal(openQuestions.length, 14);
  });

  test('follows the contract for any facts, given or left out', () => {
    fc.assert(
      fc.property(partialFacts, anyProfile, (facts, profile) => {
        const given = advise(facts, profile);
        const says = contractSays(completeFacts(facts), profile);
        assert.deepEqual(
          {
            engaged: given.engaged.map(({ rule }) => rule),
            decision: given.decision,
            class: given.class,
            subtype: given.subtype,
            provisional: given.provisional,
          },
          says,
        );
      }),
      { numRuns: 5000 },
    );
  });

  test('reads a fact left out as not known', () => {
    fc.assert(
      fc.property(partialFacts, anyProfile, (facts, profile) => {
        assert.deepEqual(advise(facts, profile), advise(completeFacts(facts), profile));
      }),
    );
  });

  test('lists engaged rules in the order of the contract, and decides by the most urgent of them', () => {
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const { engaged, decision } = advise(facts, profile);
        const places = engaged.map(({ rule }) => ruleIds.findIndex((id) => id === rule));
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
        const [first, ...others] = engaged.map((one) => one.decision);
        assert.ok(first);
        assert.equal(decision, mostUrgent(first, ...others));
      }),
    );
  });

  test('gives for every engaged rule the recorded answers that engage it', () => {
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        for (const { rule, because } of advise(facts, profile).engaged) {
          assert.ok(because.length > 0, rule);
          for (const reason of because) {
            const [subject = '', value = ''] = reason.split(': ');
            const name = factNames.find((one) => one === subject);
            assert.equal(value, name ? String(facts[name]) : profile, reason);
          }
        }
      }),
    );
  });

  test('does not depend on what was advised before', () => {
    fc.assert(
      fc.property(someFacts, someFacts, anyProfile, (one, other, profile) => {
        const first = advise(one, profile);
        advise(other, profile);
        assert.deepEqual(advise(one, profile), first);
      }),
    );
  });
});
