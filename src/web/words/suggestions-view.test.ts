import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lanternfield } from '#examples';
import { nationalList } from '#wording';
import { wordingListOf } from './school-list.ts';
import { readTaken, suggestionsView, takeBetter, type Written } from './suggestions-view.ts';

const writing = (text: string): Written => ({
  name: 'account',
  text,
  list: nationalList,
  writing: 'record',
});

const taken = (text: string): string | null => {
  const [first] = suggestionsView(writing(text), true).suggestions;
  const asked = readTaken(first?.better[0]?.value ?? '');
  return asked && takeBetter(writing(text), asked);
};

describe('better words', () => {
  test('are put in place by the button, with or without a script', () => {
    const text = 'She admitted that it was a silly mistake.';
    for (const { better } of suggestionsView(writing(text), true).suggestions)
      for (const { value, start, end, put } of better) {
        const asked = readTaken(value);
        assert.ok(asked);
        assert.equal(
          takeBetter(writing(text), asked),
          text.slice(0, start) + put + text.slice(end),
        );
      }
  });

  test('leave out what is better left out, with one of its spaces', () => {
    assert.equal(taken('It was a silly mistake.'), 'It was a mistake.');
  });

  test('are found in a text whose lines end as a browser posts them', () => {
    const text = 'First line.\r\nShe admitted it.';
    const [first] = suggestionsView(writing(text), true).suggestions;
    assert.equal(first?.better[0]?.start, 'First line.\nShe '.length);
    assert.match(taken(text) ?? '', /^First line\.\nShe (?!admitted)/);
  });

  test('are not put into a text that has changed meanwhile', () => {
    const asked = readTaken('account 0 admitted 0');
    assert.ok(asked);
    assert.equal(takeBetter(writing('Nothing here.'), asked), null);
    assert.equal(takeBetter(writing('It was banter.'), asked), null);
    assert.equal(takeBetter(writing('She admitted it.'), { ...asked, choice: 99 }), null);
  });

  test('asked for in any other way are none', () => {
    for (const value of ['', 'account', 'account 0 admitted', 'a b c d', 'account -1 admitted 0'])
      assert.equal(readTaken(value), null, value);
  });

  test('never break on what somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const text = `${noise} She admitted it, ${noise}`;
        for (const { better } of suggestionsView(writing(text), false).suggestions)
          for (const { start, end } of better) assert.ok(start <= end && end <= text.length);
      }),
    );
  });
});

test('a school’s own words are pointed out to its staff', () => {
  const own = {
    id: 'kicking-off',
    avoid: ['kick off'] as [string, ...string[]],
    unless: [],
    better: ['was upset'],
    prefer: 'Write “was upset”.',
    why: 'It says nothing of what made the child upset.',
  };
  const wording = { add: [own], leaveOut: ['banter'], leaveAlone: [] };
  const list = wordingListOf({ ...lanternfield, wording });
  const found = suggestionsView({ ...writing('He kicked off. It was banter.'), list }, true);
  assert.deepEqual(
    found.suggestions.map(({ term }) => term),
    ['kicking-off'],
  );
  assert.equal(wordingListOf({ wording }), list, 'made once');
  assert.equal(wordingListOf(lanternfield), nationalList);
});
