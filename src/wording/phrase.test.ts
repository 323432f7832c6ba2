import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formsOf } from './forms.ts';
import { findAt, readPhrase } from './phrase.ts';
import { readWords } from './words.ts';

/** The words that a phrase points out in a text, wherever it begins. */
function pointedOut(phrase: string, text: string): readonly string[] {
  const words = readWords(text);
  return words.flatMap((_, at) => {
    const part = findAt(words, at, readPhrase(phrase))?.part;
    return part ? [text.slice(words[part.from]?.start, words[part.to]?.end)] : [];
  });
}

describe('a phrase', () => {
  for (const [phrase, text, found] of [
    [
      'refuse+ to say|tell',
      'She refused to say. He refuses to tell.',
      ['refused to say', 'refuses to tell'],
    ],
    ['put+ <self> ..1 at risk', 'He puts himself often at risk', ['puts himself often at risk']],
    ['put+ <self> ..1 at risk', 'He puts himself far too often at risk', []],
    ['just? a joke', 'a joke', null],
    ['offered [a lift] home', 'offered a lift home', ['a lift']],
    ['plugging $', 'plugging. More plugging away', ['plugging']],
    ['should not', 'She shouldn’t and he won’t', ['shouldn’t']],
    ['high risk', 'a high-risk and a high, risk', ['high-risk']],
    ['high ..0 risk', 'a high, risk', ['high, risk']],
    ['a b', 'a. b', []],
  ] as const)
    test(`${phrase}, in: ${text}`, () => {
      if (found === null) assert.throws(() => readPhrase(phrase), /not a phrase/);
      else assert.deepEqual(pointedOut(phrase, text), found);
    });

  test('that is not well written is refused', () => {
    for (const phrase of ['', '..2 a', 'a? b', '[a b', 'a | b', '<nobody> a'])
      assert.throws(() => readPhrase(phrase), Error, phrase);
  });
});

test('forms are those of the word’s spelling, or its own', () => {
  assert.deepEqual(formsOf('tell'), ['tell', 'tells', 'told', 'telling']);
  assert.ok(formsOf('refuse').includes('refusing'));
  assert.ok(formsOf('admit').includes('admitted'));
  assert.ok(formsOf('deny').includes('denied'));
  assert.ok(formsOf('choice').includes('choices'));
  assert.ok(formsOf('constructor').includes('constructors'));
});
