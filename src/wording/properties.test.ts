import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { allLabelled } from './testing/measure.ts';
import { review, type Suggestion } from './review.ts';
import { reword } from './reword.ts';
import { nationalList } from './terms.ts';

const sentences = allLabelled().map(({ text }) => text);
const vocabulary = [...new Set(sentences.flatMap((text) => text.split(/(?=\s)/)))];
const oddities = [
  '\u0301',
  '👩‍👩‍👧',
  '\u200d',
  '\ud83d',
  '“',
  '”',
  "'",
  '’',
  '"',
  '\n',
  '.',
  ',',
  ':',
  '[',
  '$',
];

/** Words of the sentences in any order, with marks and signs of every kind between them. */
const soup = fc
  .array(fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom(...oddities)), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...sentences), { maxLength: 6 }).map((some) => some.join(' ')),
);
const staff = (text: string): readonly Suggestion[] => review(text, { voice: 'staff' });
const choices = ({ better }: Suggestion): readonly string[] => (better.length > 0 ? better : ['']);

describe('on any text', () => {
  test('nothing is thrown; places are in the text, in order and apart; the same comes out again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const suggestions = staff(text);
        let free = 0;
        for (const { start, end, found } of suggestions) {
          assert.ok(free <= start && start < end && end <= text.length);
          assert.equal(text.slice(start, end), found);
          free = end;
        }
        assert.deepEqual(staff(text), suggestions);
        assert.deepEqual(review(text, { voice: 'child' }), []);
      }),
      { numRuns: 2000 },
    );
  });

  test('better words in their place change nothing else, and are not pointed out again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const suggestion of staff(text))
          for (const words of choices(suggestion)) {
            const after = reword(text, suggestion, words);
            const until = suggestion.start + words.length;
            assert.ok(after.startsWith(text.slice(0, suggestion.start)));
            assert.ok(after.endsWith(text.slice(suggestion.end + (words === '' ? 1 : 0))));
            const again = staff(after).filter(
              ({ term, start, end }) =>
                term === suggestion.term && start < until && end > suggestion.start,
            );
            assert.deepEqual(again, [], after);
          }
      }),
      { numRuns: 500 },
    );
  });
});

describe('in the labelled sentences', () => {
  test('taking a suggestion leaves one fewer of its term', () => {
    const count = (text: string, wanted: string): number =>
      staff(text).filter(({ term }) => term === wanted).length;
    for (const text of sentences)
      for (const suggestion of staff(text))
        for (const words of choices(suggestion)) {
          const after = reword(text, suggestion, words);
          assert.equal(count(after, suggestion.term), count(text, suggestion.term) - 1, after);
        }
  });
});

test('better words by themselves have nothing to point out', () => {
  for (const { finds } of nationalList.terms)
    for (const words of finds.flatMap(({ better }) => better)) assert.deepEqual(staff(words), []);
});

// A phrase that could be made to try every way would not come back from these.
test('texts made to take long are read to the end', () => {
  for (const piece of [
    'put ',
    'should not have been on ',
    "'a ",
    '“',
    "s' ",
    'a\u0301',
    "a'",
    'why, ',
  ])
    assert.ok(staff(piece.repeat(20_000)).length < 20_000);
  assert.equal(
    staff(`${'send explicit picture of herself to '.repeat(5_000)}. She lied.`).length,
    1,
  );
});
