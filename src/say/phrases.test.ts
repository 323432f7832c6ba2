import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eitherOf, listOf, startsLower } from './phrases.ts';

test('a phrase inside a sentence begins small, but for an abbreviation or a name', () => {
  for (const [phrase, inside] of [
    ['Designated safeguarding lead', 'designated safeguarding lead'],
    ['IT lead', 'IT lead'],
    ['PSHE lead', 'PSHE lead'],
    ['SENCo', 'SENCo'],
    ['DSL', 'DSL'],
    ['PE teacher', 'PE teacher'],
    ['Year 9 tutor', 'Year 9 tutor'],
    ['English teacher', 'English teacher'],
    ['Head', 'head'],
    ['I do not know', 'I do not know'],
    ['In school', 'in school'],
    ['999 was called', '999 was called'],
    ['', ''],
  ] as const)
    assert.equal(startsLower(phrase), inside);
});

test('several are said one after another, and the last with its own word', () => {
  assert.deepEqual(
    [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => [listOf(words), eitherOf(words)]),
    [
      ['', ''],
      ['a', 'a'],
      ['a and b', 'a or b'],
      ['a, b and c', 'a, b or c'],
    ],
  );
});
