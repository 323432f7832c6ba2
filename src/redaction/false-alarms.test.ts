import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { alikePairs, inventedNames } from '#examples';
import { nameReader } from './hide-names.ts';

const readerOf = (names: readonly string[]) =>
  nameReader({
    hide: names.map((name) => ({ id: name, names: [name], as: '[a child]' })),
    ...{ show: [], unsure: '[somebody]', perhaps: '[perhaps a name]' },
  });

describe('words that may be names', () => {
  test('are at most one in 2,000 ordinary words, with a list of two hundred names', () => {
    assert.equal(new Set(inventedNames).size, 200);
    const text = globSync('docs/guidance/*.md')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const words = text.match(/[\p{L}\p{M}’']+/gu)?.length ?? 0;
    assert.ok(words > 30_000);
    const { undecided } = readerOf(inventedNames)(text);
    const said = [...new Set(undecided.map(({ word }) => word))].join(', ');
    assert.ok(undecided.length <= words / 2000, `${undecided.length} in ${words}: ${said}`);
  });

  test('are all of the ways in which others write a name, in what is given out', () => {
    const read = alikePairs.filter(([name, form]) => {
      const { text } = readerOf([name])(`They said that ${form} has it.`);
      return text.includes(form);
    });
    assert.deepEqual(read, []);
  });

  test('and a word that begins a sentence is read as the word, one within it as the name it resembles', () => {
    const read = readerOf(['Reuben Sauce', 'Robyn McKenzie']);
    assert.equal(read('Source: the school. Please verify the source.').undecided.length, 0);
    assert.deepEqual(
      read('Then Robin and MacKenzie left. A robin sang. Raewyn. Reubin.').undecided.map(
        ({ word }) => word,
      ),
      ['Robin', 'MacKenzie', 'Reubin'],
    );
  });
});
