import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameSearch } from './name-search.ts';

const found = (typed: string, name: string): boolean => nameSearch(typed)?.(name) === 'as-typed';

describe('a name is found', () => {
  const typed: Readonly<Record<string, readonly string[]>> = {
    'Sean O’Flare': ["O'Flare", 'oflare', 'flare, sean', 'o flare', 'OʼFLARE', "sean o'f"],
    "Niamh O'Glow": ['O’Glow', 'oglow', 'niamh  oglow', 'O Glow', 'oglow niamh'],
    'Łucja Świetlik': ['Lucja', 'lucja swiet', 'Świetlik', 'SWIETLIK, Lucja'],
    林: ['林'],
    林美玲: ['林', '美玲', '林美玲', '林 美玲'],
    'Ash Tallow': ['tallow, ash', 'ash tallow', '  Ash   TALLOW ', 'ta as', 'ashtallow', 'a'],
    'Mary-Jane Wick–Taper': ['mary jane', 'maryjane', 'Mary-Jane', 'jane taper', 'wicktaper'],
    'Jörg Weiß': ['joerg', 'jorg', 'Weiss', 'WEISS Jörg'],
    'Søren van der Bloom': ['soren', 'soeren', 'vanderbloom', 'van der bloom'],
    'محمد النور': ['محمد', 'مُحَمَّد', '\u200fالنور محمد', 'النور'],
    'שרה כהן': ['שרה', 'כהן שרה'],
    김민준: ['김', '민준'],
    'Bay Ember, Year 9': ['bay 9', 'year 9 ember'],
    U: ['u'],
  };
  for (const [name, ways] of Object.entries(typed))
    test(`“${name}”, however it is typed`, () => {
      for (const way of ways) assert.ok(found(way, name), way);
    });

  test('only by all that was typed, and by the beginnings of its parts', () => {
    for (const way of ['tallow bay', 'llow', 'ashe', 'ash tallows'])
      assert.ok(!found(way, 'Ash Tallow'), way);
    assert.ok(!found('玲', '林'));
  });

  test('by nothing, never', () => {
    for (const way of ['', '  ', '’', '?!', '-']) assert.equal(nameSearch(way), null);
  });
});

describe('looking through many names', () => {
  test('folds each once, and takes time that grows with the number of names and no faster', () => {
    const names = Array.from({ length: 5000 }, (_, place) => `Łucja-${place} O’Flare ${place}`);
    const once = nameSearch('flare lucja 49');
    names.filter((name) => once?.(name));
    const from = performance.now();
    for (let again = 0; again < 10; again += 1) names.filter((name) => once?.(name));
    assert.ok(performance.now() - from < 1500);
  });
});
