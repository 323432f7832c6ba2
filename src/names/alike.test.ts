import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alikePairs, knownMisses } from '#examples';
import { likeness, soundsToFile, soundsToFind } from './alike.ts';
import { nameSearch } from './name-search.ts';
import { foldedWords } from './names.ts';

const isFound = (name: string, typed: string): boolean =>
  (nameSearch(typed)?.(name) ?? null) !== null;

const isFiledSo = (name: string, typed: string): boolean => {
  const filed = new Set(foldedWords(name).flatMap(soundsToFile));
  return foldedWords(typed).some((word) => soundsToFind(word).some((sound) => filed.has(sound)));
};

describe('a name that somebody else spells in another way or another script', () => {
  test('is found where it is chosen, of more than a hundred and fifty invented pairs', () => {
    assert.ok(alikePairs.length >= 150);
    const missed = alikePairs.filter(([name, typed]) => !isFound(name, typed));
    assert.deepEqual(missed, []);
  });

  test('is not found in a few ways, which are known', () => {
    assert.ok(knownMisses.length <= alikePairs.length / 20);
    for (const [name, typed] of knownMisses) assert.ok(!isFound(name, typed), `${name}: ${typed}`);
  });

  test('is nearly always found where only hashes of its sound are kept', () => {
    const words = alikePairs.filter(
      ([name, typed]) => !foldedWords(name).includes(foldedWords(typed)[0] ?? ''),
    );
    const missed = words.filter(([name, typed]) => !isFiledSo(name, typed));
    assert.ok(missed.length <= words.length / 10, missed.join('; '));
  });
});

describe('names that are not one another’s', () => {
  const apart = [
    ...['lark, clerk', 'ash, asha', 'omar, mary', 'ali, ellie', 'bay, boy', 'noah, nora'],
    ...['oliver, alfie', 'li, la', 'zhang, zhou', 'محمد, أحمد', '张, 王', 'олена, олег'],
  ].map((pair) => pair.split(', ') as [string, string]);
  for (const [one, other] of apart)
    test(`“${one}” and “${other}” are never surely so`, () => {
      assert.notEqual(likeness(one, other), 'surely');
      assert.equal(likeness(one, other), likeness(other, one));
    });

  test('are the very same word, or no word', () => {
    for (const [one, other] of [
      ['ash', 'ash'],
      ['', ''],
      ['9', '11'],
      ['ash', '9'],
    ] as const)
      assert.equal(likeness(one, other), null);
  });
});
