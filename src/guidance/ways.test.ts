import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { classificationSteps } from './classify.ts';
import { type Condition } from './conditions.ts';
import { atomsOf } from './reads.ts';
import { decisionTablePages } from './decision-tables.ts';
import { compile } from './evaluate.ts';
import type { CompleteFacts } from './facts.ts';
import { rules } from './rules.ts';
import { situationOf } from './situation.ts';
import { someFacts } from './testing.ts';
import { type Way, waysOf } from './ways.ts';

const readsFactsOnly = (condition: Condition): boolean =>
  atomsOf(condition).every(({ kind }) => kind === 'fact');

const conditions: readonly Condition[] = [
  ...rules.map(({ when }) => when),
  ...rules.flatMap(({ neverWhere }) => neverWhere),
  ...classificationSteps.map(({ when }) => when),
].filter(readsFactsOnly);

const fits = ({ facts }: Way, given: CompleteFacts): boolean =>
  [...facts].every(([name, values]) => values.includes(given[name]));

describe('a decision table', () => {
  test('has a row for a case exactly where the condition that it shows holds', () => {
    assert.ok(conditions.length > 20);
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const condition of conditions) {
          const holds = compile(condition)(situationOf(facts, 'threshold'));
          assert.equal(
            waysOf(condition).some((way) => fits(way, facts)),
            holds,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('stands on a page of its own for every rule, with its sources', () => {
    const pages = decisionTablePages();
    for (const { id, cites } of rules) {
      const page = pages.get(`${id}.md`) ?? '';
      for (const sentence of cites)
        assert.ok(page.includes(sentence.says), `${id}: ${sentence.id}`);
    }
    assert.equal(pages.size, rules.length + 2);
  });
});
