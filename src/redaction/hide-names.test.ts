import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { carers, learners } from '#examples';
import { nameHider } from './hide-names.ts';
import { tokensIn } from './tokens.ts';

const hiding = {
  hide: [
    { names: ['Bay Ember'], as: '[B]' },
    { names: ['Zoë O’Brien'], as: '[C]' },
    { names: ['Will Grace'], as: '[D]' },
    { names: ['Mary-Jane Wick-Taper'], as: '[E]' },
    { names: ['Lucy de Winter'], as: '[F]' },
    { names: ['Alexander May'], as: '[G]' },
    { names: ['Jo Li'], as: '[H]' },
    { names: ['Lark Ember'], as: '[a carer]', adult: true },
    { names: [], whole: ['Fern Glimmer'], as: '[another child]' },
  ],
  show: ['Ash Tallow'],
  showWhole: ['Amber Ember'],
  unsure: '[somebody]',
} as const;
const hide = nameHider(hiding);

/** Each text beside how it is read afterwards. */
function reads(pairs: Readonly<Record<string, string>>): void {
  for (const [text, read] of Object.entries(pairs)) assert.equal(hide(text), read);
}

describe('a name that is hidden', () => {
  test('goes whole and in part, and those that may be shown stay', () => {
    reads({
      'Ash said that Bay and Zoë O’Brien know. She told Fern Glimmer.':
        'Ash said that [B] and [C] know. She told [another child].',
      'Fern told Ash Tallow.': 'Fern told Ash Tallow.',
      'Glimmer, Fern (Year 8)': '[another child] (Year 8)',
    });
  });

  test('goes however it is written: capitals, accents, apostrophes and hyphens', () => {
    reads({
      'BAY, bay and bAY': '[B], [B] and [B]',
      'Zoe OBrien, ZOË O‘BRIEN, Zoë O Brien, Zoe\u0308': '[C], [C], [C], [C]',
      'Mary Jane, Mary-Jane, maryjane, Wick–Taper, Taper': '[E], [E], [E], [E], [E]',
      'Ba\u00ady and B\u200bay': '[B] and [B]',
      'Bay\nEmber; Bay  Ember; Bay_Ember': '[B]; [B]; [B]',
    });
  });

  test('keeps its possessive, and goes from the middle of other signs', () => {
    reads({
      "Bay’s phone, BAY’S, Bay's": "[B]’s phone, [B]’S, [B]'s",
      'Bay/Zoë, (Bay), “Bay”, Bay-related': '[B]/[C], ([B]), “[B]”, [B]-related',
    });
  });

  test('goes as initials, and with an initial beside it', () => {
    reads({
      'BE told us. B. Ember and Bay E were there.': '[B] told us. [B] and [B] were there.',
      'Bay I think.': '[B] I think.',
    });
  });

  test('goes as a short form, and as a name made up of it', () => {
    reads({
      'Alex, Sandy and alexander': '[G], [G] and [G]',
      'bayember08 and @bay_ember99': '[B] and @[B]',
    });
  });

  test('with a family name that two share says so only where nothing tells them apart', () => {
    reads({
      'Ember rang. The Embers came.': '[somebody] rang. The [somebody] came.',
      'Mr Ember rang, Mrs. Ember’s letter': '[a carer] rang, [a carer]’s letter',
      'Lark Ember and Bay Ember': '[a carer] and [B]',
    });
  });

  test('of two letters goes with a capital letter', () => {
    reads({ 'Jo told Li.': '[H] told [H].', 'Jo Li and JL': '[H] and [H]' });
  });

  test('that is also a word goes with a capital letter, or beside the rest of the name', () => {
    reads({
      'He will come, with grace.': 'He will come, with grace.',
      'Will came. GRACE too.': '[D] came. [D] too.',
      'will grace and Will Grace': '[D] and [D]',
      'Ask Lucy de Winter in winter.': 'Ask [F] in winter.',
    });
  });

  test('that is also a month stays in a date', () => {
    reads({
      'On 4 May 2026 and 12th May.': 'On 4 May 2026 and 12th May.',
      'May told us.': '[G] told us.',
    });
  });
});

describe('a name that may be shown', () => {
  const siblings = nameHider({
    hide: [
      { names: ['Bay Tallow'], as: '[B]' },
      { names: ['Ash Kindle'], as: '[C]' },
    ],
    show: ['Ash Tallow'],
    unsure: '[somebody]',
  });

  test('stays though another child shares a part of it', () => {
    for (const text of ['The Tallow family. Bayside.', 'Ash Tallow, and Ash.'])
      assert.equal(siblings(text), text);
  });

  test('does not keep the rest of the other name', () => {
    assert.equal(
      siblings('Bay Tallow and Ash Kindle, not Ash Tallow. Bay rang.'),
      '[B] and [C], not Ash Tallow. [B] rang.',
    );
  });

  test('of a member of staff stays whole, and no longer', () => {
    reads({
      'Amber Ember told us.': 'Amber Ember told us.',
      'Ember told us.': '[somebody] told us.',
    });
  });
});

describe('names of every language', () => {
  const others = nameHider({
    hide: [
      { names: ['Łucja Świetlik'], as: '[B]' },
      { names: ['林美玲'], as: '[C]' },
      { names: ['林'], as: '[D]' },
      { names: ['محمد النور'], as: '[E]' },
      { names: ['שרה כהן'], as: '[F]' },
      { names: ['Niamh O’Brien'], as: '[G]', adult: true },
      { names: ['김민준'], as: '[H]' },
    ],
    show: [],
    unsure: '[-]',
  });
  const read = (pairs: Readonly<Record<string, string>>) => {
    for (const [text, is] of Object.entries(pairs)) assert.equal(others(text), is);
  };

  test('go with plain letters, and with any sign for an apostrophe', () => {
    read({
      'Lucja told LUCJA SWIETLIK. Świetlik, Łucja.': '[B] told [B]. [B].',
      'Mrs OʼBrien, Mrs O＇Brien and Mrs O´Brien. OBrienʼs bag.': '[G], [G] and [G]. [G]ʼs bag.',
    });
  });

  test('go without spaces around them, whole and by the given name', () => {
    read({
      '林美玲さんが言った。美玲と': '[C]さんが言った。[C]と',
      林さん: '[D]さん',
      '민준 told 김민준.': '[H] told [H].',
    });
  });

  test('go where writing has no capitals and runs from right to left', () => {
    read({
      'قال محمد النور ذلك. مُحَمَّد': 'قال [E] ذلك. [E]',
      'שרה אמרה. כהן, שרה': '[F] אמרה. [F]',
    });
  });
});

describe('a reference', () => {
  test('is never the initials of somebody', () => {
    const sl = nameHider({
      hide: [
        { names: ['Sedge Lampton'], as: '[B]' },
        { names: ['Bay Ember'], as: '[C]' },
      ],
      show: [],
      unsure: '[-]',
    });
    for (const text of ['SL-ABCD-EFGH', 'See SL-BAY0-BE99.', 'SL 7KQ2 M4XD', 'SL-EMBE-BAYS'])
      assert.equal(sl(text), text);
    assert.equal(sl('SL told Bay1, see SL-ABCD-EFGH'), '[B] told [C], see SL-ABCD-EFGH');
  });
});

test('without names to hide, a text is as it was', () => {
  const nobody = nameHider({ hide: [], show: ['Ash Tallow'], unsure: '[somebody]' });
  assert.equal(nobody('A (b) [c].*'), 'A (b) [c].*');
});

const everybody = [...Object.values(learners), ...Object.values(carers)].map(({ name }) => name);
const spelt: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.split(' ').toReversed().join(', '),
  (name) => `${name}’s`,
  (name) => name.split(' ')[0] ?? '',
  (name) => name.split(' ').at(-1) ?? '',
  (name) => name.replace(' ', '-'),
  (name) => name.replace(' ', ''),
  (name) => name.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
  (name) => name.normalize('NFD'),
];
const between = ['', ' ', ' said that ', ', and ', '. ', '\n', ' (', ') ', '/', ' – ', ' told '];
const anyText = fc.array(
  fc.tuple(
    fc.constantFrom(...everybody),
    fc.constantFrom(...spelt),
    fc.constantFrom(...between.slice(1)),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('whoever is hidden, and however a text is put together', () => {
  const parts = (text: string) => tokensIn(text).map(({ plain }) => plain);

  test('no part of a hidden name is left', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...everybody), (pieces, mine) => {
        const others = everybody.filter((name) => name !== mine);
        const text = pieces.map(([name, spell, after]) => spell(name) + after).join('');
        const read = nameHider({
          hide: others.map((name) => ({ names: [name], as: '[-]' })),
          show: [mine],
          unsure: '[-]',
        })(text);
        const hidden = others.flatMap(parts).filter((part) => !parts(mine).includes(part));
        const left = parts(read).filter((part) => hidden.includes(part));
        assert.deepEqual(left, [], text);
      }),
      { numRuns: 400 },
    );
  });

  test('everything else is left as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(tokensIn(text).every(({ plain }) => !plain.startsWith('bay')));
        const only = nameHider({ hide: [{ names: ['Bay'], as: '[-]' }], show: [], unsure: '[-]' });
        assert.equal(only(text), text);
      }),
    );
  });

  test('reading it twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (pieces) => {
        const text = pieces.map(([name, spell, after]) => spell(name) + after).join('');
        assert.equal(hide(hide(text)), hide(text));
      }),
    );
  });
});
