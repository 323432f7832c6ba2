import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hideNames } from './hide-names.ts';

const names = {
  hide: ['Bay Ember', 'Zoë O’Brien'],
  hideWhole: ['Fern Glimmer'],
  show: ['Ash Tallow'],
  as: '[another child]',
};

test('names of others go, whole and in part, and those that may be shown stay', () => {
  assert.equal(
    hideNames('Ash said that Bay and Zoë O’Brien know. Ember told Fern Glimmer.', names),
    'Ash said that [another child] and [another child] know. [another child] told [another child].',
  );
});

test('a part that belongs to both stays, and a word that only begins alike', () => {
  const siblings = { ...names, hide: ['Bay Tallow'] };
  assert.equal(hideNames('The Tallow family. Bayside.', siblings), 'The Tallow family. Bayside.');
  assert.equal(hideNames('Bay rang.', siblings), '[another child] rang.');
});

test('without names to hide, a text is as it was', () => {
  assert.equal(hideNames('A (b) [c].*', { ...names, hide: [], hideWhole: [] }), 'A (b) [c].*');
});
