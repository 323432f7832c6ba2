import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { foldName, isLoneLetter, nameParts, partsTyped, solidParts } from './names.ts';

describe('a name as it is compared', () => {
  const same: Readonly<Record<string, readonly string[]>> = {
    'sean oflare': [
      'Sean O’Flare',
      "Sean O'Flare",
      'SEAN OʼFLARE',
      'Seán O＇Flare',
      'Sean O´Flare',
    ],
    'lucja swietlik': [
      'Łucja Świetlik',
      'ŁUCJA ŚWIETLIK',
      'Łucja S\u0301wietlik',
      'Lucja Swietlik',
    ],
    'soren aegir': ['Søren Ægir', 'SØREN ÆGIR'],
    'thordis gudmunds': ['Þórdís Guðmunds'],
    'grosse oe': ['Große Œ', 'GROẞE œ'],
    'isik ince': ['Işık İnce', 'ISIK INCE'],
    'duong ngoc': ['Đương Ngọc'],
    gallina: ['Gal·lina', 'Ga\u200bl\u00adlina', 'Ｇａｌｌｉｎａ'],
    林: ['林', '\u2067林\u2069'],
    محمد: ['محمد', 'مُحَمَّد', 'محـــمد', '\u200fمحمد'],
    علي: ['علي', 'علی', 'على'],
    שרה: ['שרה', 'שָׂרָה'],
    елена: ['Елёна', 'ЕЛЕНА'],
  };
  for (const [folded, typed] of Object.entries(same))
    test(`is “${folded}” however it is typed`, () => {
      for (const one of typed) assert.equal(foldName(one), folded, one);
    });

  test('keeps apart what other writing tells apart by a mark', () => {
    assert.notEqual(foldName('राम'), foldName('रमा'));
    assert.notEqual(foldName('かき'), foldName('かぎ'));
  });

  test('is the same folded twice, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        assert.equal(foldName(foldName(text)), foldName(text));
      }),
    );
  });
});

describe('the parts of a name', () => {
  test('are the same however it is typed', () => {
    for (const typed of ['Zoë O’Brien', "zoe o'brien", 'ZOE  OBRIEN', 'Zoe\u0308 O‘Brien,'])
      assert.deepEqual(nameParts(typed), ['zoe', 'obrien']);
  });

  test('of a double name are each found', () => {
    assert.deepEqual(nameParts('Wick-Taper, Ash'), ['wick', 'taper', 'ash']);
  });

  test('are given once, one letter and one character too, and never a number', () => {
    assert.deepEqual(nameParts('Ash B Ash, 15, 11B 林'), ['ash', 'b', '11b', '林']);
    assert.deepEqual(nameParts(' – '), []);
  });

  test('are looked for without a lone letter, unless there is no more of the name', () => {
    assert.deepEqual(solidParts('Ash B'), ['ash']);
    assert.deepEqual(solidParts('B'), ['b']);
    assert.deepEqual(solidParts('B 林'), ['林']);
    assert.deepEqual(['b', 'é', '林', '은', 'bo'].map(isLoneLetter), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('are also those of a name split or joined where people do', () => {
    assert.deepEqual(partsTyped('O’Flare'), ['oflare', 'o', 'flare']);
    assert.deepEqual(partsTyped('Mary-Jane'), ['mary', 'jane', 'maryjane']);
  });
});
