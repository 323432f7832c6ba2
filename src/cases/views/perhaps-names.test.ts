import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordsAround } from './perhaps-names.ts';

const around = (text: string, word: string) => {
  const from = text.indexOf(word);
  const { before, after } = wordsAround(text, { from, to: from + word.length });
  return before + word + after;
};

describe('the words around a word that may be a name', () => {
  test('are all of a short text', () => {
    assert.equal(around('Ash says that Bayyy has it.', 'Bayyy'), 'Ash says that Bayyy has it.');
    assert.equal(around('Bayyy', 'Bayyy'), 'Bayyy');
  });

  test('begin and end with whole words, and say where the text goes on', () => {
    const long = `${'somebody told everybody '.repeat(9)}that Bayyy has it, ${'and it went on '.repeat(9)}`;
    const said = around(long, 'Bayyy');
    assert.match(said, /^… (?:somebody |everybody |told )/);
    assert.match(said, /(?: and| it| went| on) …$/);
    assert.ok(said.length < 140, said);
  });

  test('are whole where the cut falls between two words', () => {
    const before = 'x'.repeat(20) + ' ' + 'a'.repeat(59) + ' ';
    assert.equal(around(`${before}Bayyy`, 'Bayyy'), `… ${'a'.repeat(59)} Bayyy`);
  });
});
