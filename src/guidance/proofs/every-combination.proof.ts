import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decisions } from '../decisions.ts';
import { assertAgrees } from './testing.ts';
import { decisionSpace } from './decision-space.ts';

const space = decisionSpace();

describe('every combination of the facts', () => {
  test('engages the rules, and has the one decision and the one class, that the contract says', (t) => {
    for (let index = 0; index < space.size; index += 1) {
      const { facts, profile } = space.at(index);
      const decision = assertAgrees(facts, profile);
      if (decisions[space.decisionAt[index] ?? -1] !== decision)
        assert.equal(decisions[space.decisionAt[index] ?? -1], decision, `combination ${index}`);
    }
    t.diagnostic(`${space.size.toLocaleString('en-GB')} combinations were looked at`);
  });
});
