import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Hiding } from './hidden.ts';
import { nameReader } from './hide-names.ts';

const hiding: Hiding = {
  hide: [
    { id: 'bay', names: ['Bay Ember'], as: '[B]' },
    { id: 'moh', names: ['Mohammed Yusuf'], as: '[C]' },
    { id: 'cai', names: ['Caitlin O’Brien'], as: '[D]', adult: true },
    { id: 'nur', names: ['محمد النور'], as: '[E]' },
  ],
  show: ['Ash Tallow'],
  showWhole: ['Amber Wick'],
  unsure: '[-]',
  perhaps: '[?]',
};
const reader = nameReader(hiding);
const hide = (text: string) => reader(text).text;
const undecided = (text: string) => reader(text).undecided;
const found = (text: string) => undecided(text).map(({ word, whom }) => `${word}: ${whom.join()}`);

describe('what may be a hidden name is found, and not read until somebody decides', () => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    // A user name made from a name and figures.
    'Ask bember2011 or emberb@mail.example.': ['bember2011: bay', 'emberb@mail.example: bay'],
    '@xx_emberz_xx, xXbayXx and rebme99': ['@xx_emberz_xx: bay', 'xXbayXx: bay', 'rebme99: bay'],
    'B4y_3mb3r wrote.': ['B4y_3mb3r: bay'],
    'bember wrote': ['bember: bay'],
    // Lengthened.
    'Bayyy!! and EMBERRRR, baaay': ['Bayyy: bay', 'EMBERRRR: bay', 'baaay: bay'],
    // Spelled otherwise, or a slip.
    'Muhammad, mohamed and Mohammad': ['Mohammad: moh,nur'],
    'Kaitlyn told Obrian. Catlin too.': ['Kaitlyn: cai', 'Obrian: cai', 'Catlin: cai'],
    'Yousef Embre': ['Yousef: moh', 'Embre: bay'],
    'Bae said': ['Bae: bay'],
    // Joined to another word, where writing has no capitals.
    'قال ومحمد': ['ومحمد: moh,nur'],
  };
  for (const [text, is] of Object.entries(rows))
    test(`in “${text}”`, () => {
      assert.deepEqual(found(text), is);
      for (const { word } of undecided(text)) assert.ok(!hide(text).includes(word));
    });

  test('and what is a name for certain is hidden at once', () => {
    assert.deepEqual(undecided('Bay, Mrs OʼBrien and Mo, BE, ember2011'), []);
    assert.equal(hide('Bay, Mrs OʼBrien and ember2011.'), '[B], [D] and [B].');
  });

  test('and ordinary words, and names that may be read, are left', () => {
    for (const text of [
      'I remember that in November the members said they would buy by the window. No.',
      'Each boy may be at home. Buy, Say, Day. Boys. Maybe. Embed the e-mail.',
      'Amber said that Ash was timber. On 5/11/2026 at 14:30 in 11B, SL-7KQ2-BAY9.',
      'ash_t07 and ash.tallow@mail.example',
      'The team used WhatsApp and TikTok and iMessage on an iPhone15.',
    ])
      assert.deepEqual(found(text), [], text);
  });
});

describe('what somebody decided', () => {
  const settled = [
    { word: 'bember2011', person: 'bay' },
    { word: 'Smokey', person: 'bay' },
    { word: 'little smoke', person: 'bay' },
    { word: 'Bae', person: null },
    { word: 'ash_ember1', person: 'ash' },
  ];
  const read = nameReader({ ...hiding, settled, shown: ['ash'] });

  test('is hidden as the name is, however it is written, or left', () => {
    const text = 'BEMBER2011, smokey’s, Little  Smoke. Bae said. ash_ember1 and Bayyy.';
    assert.equal(read(text).text, '[B], [B]’s, [B]. Bae said. ash_ember1 and [?].');
    assert.deepEqual(
      read(text).undecided.map(({ word }) => word),
      ['Bayyy'],
    );
  });

  test('never lets a name be read that is one for certain', () => {
    const careless = nameReader({ ...hiding, settled: [{ word: 'Bay', person: null }] });
    assert.equal(careless('Bay.').text, '[B].');
  });

  test('of somebody who is no longer in the case is hidden all the same', () => {
    const gone = nameReader({ ...hiding, settled: [{ word: 'smk', person: 'gone' }] });
    assert.equal(gone('smk wrote').text, '[-] wrote');
  });
});

test('a long text is read in a time that grows with its length and no faster', () => {
  const text = 'Bayyy and bember2011 told somebody about remembering Mohammad again. ';
  const from = performance.now();
  reader(text.repeat(200));
  assert.ok(performance.now() - from < 3000);
});
