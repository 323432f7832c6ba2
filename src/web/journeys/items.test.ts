import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Pick } from '#acts';
import { fieldView } from './field-view.ts';

const field = {
  kind: 'person',
  from: 'learners',
  label: 'Which child?',
  missing: 'Choose the child',
} as const;

const others = Array.from({ length: 15 }, (_, place): Pick => ({
  value: `s${place}`,
  label: `Sparkes Lamp${place}`,
  hint: 'Year 9',
}));
const known: readonly Pick[] = [
  { value: 'sean', label: 'Sean O’Flare', hint: 'Year 10' },
  { value: 'niamh', label: "Niamh O'Glow", hint: 'Year 9' },
  { value: 'lucja', label: 'Łucja Świetlik', hint: 'Year 11' },
  { value: 'lin', label: '林', hint: 'Year 7' },
  { value: 'ash', label: 'Ash Tallow', hint: 'Year 11' },
  { value: 'nur', label: 'محمد النور', hint: 'Year 8' },
  { value: 'row', label: 'Rowena Ember', hint: 'Year 11', formerly: [{ name: 'Bay Ember' }] },
  {
    ...{ value: 'kir', label: 'Kirsty Wren', hint: 'Year 8' },
    formerly: [{ name: 'Ottoline Wren', misspelt: true }],
  },
  ...others,
];

const looking = (typed: string, chosen = '') =>
  fieldView({
    name: 'learner',
    field,
    raw: { learner: chosen, 'learner-search': typed },
    errors: [],
    picks: known,
    without: [],
    heading: false,
    notes: [],
    readers: '',
    leaveAs: null,
    today: '2026-11-05',
  });
const offered = (typed: string) => looking(typed).items.map(({ value }) => value);

describe('choosing a person', () => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    sean: ["O'Flare", 'oflare', 'OʼFlare', 'O‘Flare', 'o flare', 'flare sean'],
    niamh: ['O’Glow', 'OʼGlow', 'oglow, niamh'],
    lucja: ['Lucja', 'Łucja', 'SWIETLIK  lucja'],
    lin: ['林'],
    ash: ['tallow, ash', 'Tallow  Ash', 'ash 11', 'ash-tallow'],
    nur: ['محمد', 'النور مُحمد'],
  };
  for (const [value, typed] of Object.entries(rows))
    test(`finds ${value} however the name is typed`, () => {
      for (const one of typed) assert.deepEqual(offered(one), [value], one);
    });

  test('finds whoever is spelled alike, in another script too, after those written as was typed', () => {
    assert.deepEqual(offered('shaun'), ['sean']);
    assert.deepEqual(offered('Mohammed'), ['nur']);
    assert.deepEqual(offered('Шон'), ['sean']);
    const [first] = offered('Lam');
    assert.notEqual(first, 'lin');
    assert.ok(!offered('lam').includes('lin'), 'twelve are written so');
    assert.deepEqual(offered('Lim'), ['lin']);
  });

  test('finds somebody by a former name, and says so', () => {
    assert.deepEqual(offered('bay'), ['row']);
    assert.deepEqual(looking('bay').items[0]?.hint, { text: 'Year 11, formerly Bay Ember' });
    assert.deepEqual(looking('rowena').items[0]?.hint, { text: 'Year 11' });
    assert.deepEqual(looking('ottoline').items[0]?.hint, { text: 'Year 8' }, 'only misspelt');
  });

  test('says when more fit than are shown', () => {
    const { items, more } = looking('sparkes');
    assert.equal(items.length, 12);
    assert.equal(more, '12 of 15 shown: type more of the name to see the others.');
    assert.equal(looking('sparkes lamp1').more, null);
    assert.equal(looking('nobody').more, null);
  });

  test('keeps whoever is chosen already, once', () => {
    const { items } = looking('ash', 'ash');
    assert.deepEqual(
      items.map(({ value, checked }) => [value, checked]),
      [['ash', true]],
    );
  });
});
