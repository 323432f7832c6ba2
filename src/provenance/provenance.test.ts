import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actNames, acts } from '#cases';
import { allSentences, carriers, carriersOf, dueClocks } from '#guidance';
import { sourceIds } from '#sources';
import { glossary, nationalList } from '#wording';
import { lawNotes } from './law-notes.table.ts';
import {
  groupIds,
  nameOf,
  pointNamed,
  points,
  pointsOf,
  provenancePage,
  signedText,
} from './index.ts';

const wordsOf = (name: (typeof actNames)[number]): string => {
  const { title, done, fields, pages } = acts[name];
  return JSON.stringify({ title, done, fields, pages });
};

/** What, in an act’s words, is a claim about the law or about what police do. */
const ofLaw =
  /\b(an offence|Act \d{4}|section \d+|the law\b|law requires|must record|enhanced check|public interest)/i;

describe('where everything comes from', () => {
  test('has a source for every point, and names no two points alike', () => {
    for (const point of points) assert.ok(point.rests.length > 0, nameOf(point));
    const names = points.map(nameOf);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-z-]+\/[A-Za-z0-9-]+$/);
  });

  test('leaves nothing out that carries guidance', () => {
    const cited = new Set(points.flatMap(({ rests }) => rests.map(({ says }) => says)));
    const titles = new Set(points.map(({ title }) => title));
    for (const { sentence } of allSentences)
      assert.ok(cited.has(sentence.says) || titles.has(sentence.says), sentence.id);
    const ids = new Set(points.map(({ id }) => id));
    for (const { id } of carriers) assert.ok(ids.has(id), id);
    assert.equal(pointsOf('words').length, nationalList.terms.length);
    assert.equal(pointsOf('names').length, glossary.length);
    for (const due of Object.keys(dueClocks)) assert.ok(pointNamed(`deadlines/${due}`), due);
    for (const group of groupIds) assert.ok(pointsOf(group).length > 0, group);
  });

  test('shows each sentence that nothing carries once, and no other by itself', () => {
    const alone = allSentences.filter(({ sentence }) => carriersOf(sentence).length === 0);
    for (const { sentence } of alone) {
      const shown = points.filter(({ id, title }) => id === sentence.id && title === sentence.says);
      assert.equal(shown.length, 1, sentence.id);
    }
  });

  test('needs every source of the register, but those that wait for a nation or a school', () => {
    const used = new Set(points.flatMap(({ rests }) => rests.map(({ source }) => source)));
    assert.deepEqual(
      sourceIds.filter((id) => !used.has(id)),
      ['scotland-2021', 'northern-ireland', 'setting'],
    );
  });

  test('tells memory from what was read in the national advice', () => {
    const known = (name: string) => pointNamed(name)?.rests.map(({ mark }) => mark.known);
    assert.deepEqual(known('meeting/T3'), ['memory']);
    assert.ok(known('rules/adult-involved')?.includes('read'));
    assert.ok(known('deadlines/within-1-hour')?.every((one) => one === 'ours'));
    assert.deepEqual(known('contacts/papyrus'), ['memory']);
    assert.deepEqual(known('contacts/childline'), ['read']);
  });

  for (const [figure, source] of [
    ['14.8', 'madigan-2018'],
    ['19.3', 'mori-2022'],
    ['26,718', 'ncmec-2023'],
    ['91 in a hundred', 'iwf-2023'],
    ['508', 'iwf-2023'],
    ['1,175', 'iwf-2025'],
  ] as const)
    test(`holds the figure ${figure} with its own source, second-hand`, () => {
      const point = pointsOf('figures').find(({ title }) => title.includes(figure));
      assert.equal(point?.rests[0].source, source);
      assert.equal(point.rests[0].mark.known, 'second-hand');
    });

  test('notes the law on tools that make such images, second-hand', () => {
    const tools = pointNamed('law/law-tools');
    assert.match(tools?.rests[0].section ?? '', /66I/);
    assert.equal(tools?.rests[0].mark.known, 'second-hand');
  });
});

describe('what is said of the law where something is recorded', () => {
  for (const { id, act, words } of lawNotes)
    test(`${id} stands in ${act}`, () => {
      assert.ok(wordsOf(act).includes(words));
    });

  test('is noted with its source wherever it is said', () => {
    const unsourced = actNames.filter(
      (name) => ofLaw.test(wordsOf(name)) && !lawNotes.some(({ act }) => act === name),
    );
    assert.deepEqual(unsourced, []);
  });
});

describe('what somebody signs of a point', () => {
  const point = pointNamed('rules/coercion');

  test('changes with a letter of it, a word of what it rests on, its source or how that is known', () => {
    assert.ok(point);
    const { text } = signedText(point);
    const [rest] = point.rests;
    for (const other of [
      { ...point, title: `${point.title}.` },
      { ...point, says: [...point.says, 'More.'] },
      { ...point, rests: [{ ...rest, says: 'Else.' }] as const },
      { ...point, rests: [{ ...rest, edition: 'Another' }] as const },
      { ...point, rests: [{ ...rest, mark: { ...rest.mark, known: 'ours' } }] as const },
    ])
      assert.notEqual(signedText(other).text, text);
    assert.equal(signedText({ ...point }).text, text);
  });
});

test('the page holds every point and every source', () => {
  const page = provenancePage();
  for (const point of points) assert.ok(page.includes(`\`${nameOf(point)}\``), nameOf(point));
  assert.match(page, /\[From memory\]/);
});
