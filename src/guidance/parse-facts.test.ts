import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { factNames, factValues } from './facts.ts';
import { parseFacts } from './parse-facts.ts';
import { partialFacts } from './testing.ts';

const faultsOf = (input: unknown): readonly string[] => {
  const read = parseFacts(input);
  return read.ok ? [] : read.faults;
};

describe('reading facts', () => {
  test('takes any facts of the contract as they are', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        assert.deepEqual(parseFacts(JSON.parse(JSON.stringify(facts))), { ok: true, facts });
      }),
    );
  });

  test('names the fact and its allowed values where a value is not one of them', () => {
    assert.deepEqual(faultsOf({ coercion: 'maybe', capacityConcern: 'suspected' }), [
      'coercion cannot be "maybe": allowed values are no, yes, suspected, not-known',
      'capacityConcern cannot be "suspected": allowed values are no, yes, not-known',
    ]);
  });

  test('takes ages as whole numbers from 0 to 17, and nothing that only looks like one', () => {
    for (const age of [0, 17, 'adult', 'not-known']) {
      assert.deepEqual(faultsOf({ youngestDepictedAge: age }), []);
    }
    for (const age of [-1, 18, 12.5, '12', null, true, [12], {}]) {
      const [fault = ''] = faultsOf({ youngestDepictedAge: age });
      assert.match(fault, /allowed values are a whole number from 0 to 17, adult, not-known$/);
    }
  });

  test('names every fact where one is not known to it', () => {
    const [fault = ''] = faultsOf({ 'medium ': 'photo' });
    assert.match(fault, /^unknown fact this text: the facts are medium, youngestDepictedAge/);
    for (const name of factNames) assert.ok(fault.includes(name));
  });

  test('is not misled by names that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      assert.equal(faultsOf(JSON.parse(`{"${name}":"yes"}`)).length, 1, name);
      assert.equal(faultsOf({ coercion: name }).length, 1, name);
    }
  });

  test('refuses whatever is not an object of facts', () => {
    for (const input of [null, undefined, 'coercion', 7, [], [{}]]) {
      assert.deepEqual(faultsOf(input), ['facts must be an object of fact names and values']);
    }
  });

  test('never repeats what may be somebody’s story', () => {
    const story = 'Robin told me that it began last week';
    const [fault = ''] = faultsOf({ coercion: story });
    assert.ok(!fault.includes('Robin'));
  });

  test('never throws, whatever it is given, and gives each fault in one line', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        for (const fault of faultsOf(input)) assert.doesNotMatch(fault, /\n/);
      }),
    );
  });

  test('gives one fault for each thing that is wrong', () => {
    const wrong = Object.fromEntries(factNames.map((name) => [name, 'nonsense']));
    assert.equal(faultsOf({ ...wrong, extra: 1 }).length, factNames.length + 1);
    assert.ok(factNames.every((name) => !factValues(name).includes('nonsense' as never)));
  });
});
