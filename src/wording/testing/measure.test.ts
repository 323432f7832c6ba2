import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allLabelled, counts, labelled, type Part, precision, recall, judged } from './measure.ts';
import { termIds } from '../term-ids.ts';

const all = allLabelled();
const of = (part: Part) => all.filter((one) => one.part === part);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe('the sentences', () => {
  test('there are more than nine hundred, about half of them with nothing to notice, none twice', () => {
    const nothing = all.filter(({ expected }) => expected.length === 0).length / all.length;
    assert.ok(all.length >= 900, String(all.length));
    assert.ok(nothing > 0.45 && nothing < 0.65, String(nothing));
    assert.equal(new Set(all.map(({ text }) => text)).size, all.length);
  });

  test('marks are taken out, and say where the words stand', () => {
    assert.deepEqual(labelled('He [lied] and was [silly].', ['lied', 'silly'], 'tuned'), {
      text: 'He lied and was silly.',
      part: 'tuned',
      expected: [
        { term: 'lied', start: 3, end: 7 },
        { term: 'silly', start: 16, end: 21 },
      ],
    });
    assert.throws(() => labelled('He [lied].', [], 'tuned'), /marks and terms differ/);
  });
});

describe('precision and recall', () => {
  // Not targets but what was measured. The last are of sentences written after the phrases were
  // finished, and no phrase was changed because of them.
  const measured = {
    tuned: { precision: 0.986, recall: 0.994 },
    'held-out': { precision: 1, recall: 1 },
    fresh: { precision: 0.981, recall: 0.929 },
  } as const;

  for (const part of ['tuned', 'held-out', 'fresh'] as const)
    test(`of the sentences that are ${part} are no worse than was measured`, (t) => {
      const found = counts(of(part));
      t.diagnostic(
        `${part}: ${of(part).length} sentences, precision ${percent(precision(found))}, recall ${percent(recall(found))} (${found.hits} found, ${found.extra} wrongly, ${found.missed} missed)`,
      );
      assert.ok(precision(found) >= measured[part].precision, String(precision(found)));
      assert.ok(recall(found) >= measured[part].recall, String(recall(found)));
    });

  test('of all sentences are above 98 in a hundred', (t) => {
    const found = counts(all);
    t.diagnostic(`all: precision ${percent(precision(found))}, recall ${percent(recall(found))}`);
    assert.ok(precision(found) > 0.98);
    assert.ok(recall(found) > 0.98);
  });

  for (const id of termIds)
    test(`${id}: found in two sentences or more, left alone in a near miss, rarely wrong`, (t) => {
      const found = counts(all, id);
      const misses = all.filter(({ near }) => near === id);
      t.diagnostic(
        `${id}: precision ${percent(precision(found))}, recall ${percent(recall(found))} (${found.hits} found, ${found.extra} wrongly, ${found.missed} missed)`,
      );
      assert.ok(found.hits >= 2);
      assert.ok(misses.some((miss) => judged(miss).extra.length === 0));
      assert.ok(precision(found) >= 0.7, `precision ${precision(found)}`);
      assert.ok(recall(found) >= 0.7, `recall ${recall(found)}`);
    });
});
