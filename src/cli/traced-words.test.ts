import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acts } from '#cases';
import { glossary } from '#wording';
import { tracedPaths } from './traceability.ts';
import { traces } from './traceability.table.ts';
import { tracedWords } from './traced-words.table.ts';

/** All that an act says to whoever does it. */
function wordsOf(name: keyof typeof acts): string {
  const { title, done, fields, pages } = acts[name];
  return JSON.stringify({ title, done, fields, pages });
}

describe('what a trace names', () => {
  for (const { id, act, words } of tracedWords)
    test(`of ${id} is an act, ${act}, that can be done and says “${words}”`, () => {
      const { part, from, pages } = acts[act];
      assert.ok(tracedPaths(id).includes(`src/cases/parts/${part}/${act}.ts`), 'traced elsewhere');
      assert.ok(from.length > 0 && pages.length > 0, 'nobody can reach it');
      assert.ok(wordsOf(act).includes(words), 'its words are not there');
    });

  test('of what young people mean by the word is the glossary, which says so', () => {
    assert.match(JSON.stringify(glossary), /young people often mean explicit messages/);
    for (const id of ['S0-2', 'S3-3'] as const)
      assert.ok(tracedPaths(id).includes('src/web/pages/words/page.ts'), id);
  });

  test('is said to be still to come where no page or act says it', () => {
    for (const id of ['S1-15', 'S1-24', 'S2-46', 'S3-29', 'S3-53', 'S4-20'] as const)
      assert.equal(traces[id].kind, 'not-yet', id);
  });
});
