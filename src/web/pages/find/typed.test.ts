import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { partsOf, readTyped } from './typed.ts';

const wrong = (form: Record<string, string>): readonly string[] =>
  readTyped(form).errors.map(({ href }) => href);
const day = (name: string, [d, m, y]: readonly [string, string, string]) => ({
  [`${name}-day`]: d,
  [`${name}-month`]: m,
  [`${name}-year`]: y,
});

describe('a search as typed', () => {
  test('needs a name, a reference or a day', () => {
    assert.deepEqual(wrong({ words: '  ' }), ['#words']);
    assert.deepEqual(wrong({ words: 'Ash' }), []);
    assert.deepEqual(wrong({ words: 'SL-7KQ2-M4XD' }), []);
    assert.deepEqual(wrong(day('from', ['5', '11', '2026'])), []);
    assert.deepEqual(wrong(day('to', ['5', '11', '2026'])), []);
  });

  test('needs something of a name, and one character can be a name', () => {
    for (const words of ['林', '민', 'U', 'محمد', 'O’Flare'])
      assert.deepEqual(wrong({ words }), [], words);
    for (const words of ['?!', '’', '9 11']) assert.deepEqual(wrong({ words }), ['#words'], words);
  });

  test('needs days that exist, and says which box to mend', () => {
    for (const [parts, href] of [
      [['31', '2', '2026'], '#from-day'],
      [['5', '', '2026'], '#from-month'],
      [['5', '11', ''], '#from-year'],
      [['x', '11', '2026'], '#from-day'],
    ] as const)
      assert.deepEqual(wrong({ words: 'Ash', ...day('from', parts) }), [href], parts.join());
    assert.deepEqual(
      readTyped(day('to', ['5', '11', ''])).errors.map(({ text }) => text),
      ['Last day: give the year'],
    );
  });

  test('needs days in order', () => {
    const backwards = { ...day('from', ['6', '11', '2026']), ...day('to', ['5', '11', '2026']) };
    assert.deepEqual(wrong(backwards), ['#to-day']);
  });

  test('reads days as every other page does', () => {
    for (const parts of [
      ['5', 'nov', '2026'],
      ['5th', 'November', '26'],
      ['5/11/2026', '', ''],
    ] as const)
      assert.equal(readTyped(day('from', parts)).from.date, '2026-11-05', parts.join());
  });

  test('is given back as it was typed', () => {
    const typed = readTyped({ words: ' Ash ', ...day('to', ['05', '1', '2026']) });
    assert.equal(typed.words, 'Ash');
    const read = { date: '2026-01-05', error: null, wrong: {} };
    assert.deepEqual(typed.to, { day: '05', month: '1', year: '2026', ...read });
    assert.deepEqual(partsOf('2026-01-05'), { ...typed.to, day: '5' });
  });

  test('is not endless', () => {
    assert.equal(readTyped({ words: 'a'.repeat(5000) }).words.length, 100);
  });
});
