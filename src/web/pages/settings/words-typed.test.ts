import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { review, nationalList, withAdditions } from '#wording';
import { readWords, typedWords, wordsChanges, wordsIn } from './words-typed.ts';

const none = { add: [], leaveOut: [], leaveAlone: [] };
const pair = {
  avoid: 'kick off, strop',
  better: 'was upset, was frightened',
  unless: 'kick off at',
  why: 'It says nothing of what upset the child.',
};
const empty = { avoid: '', better: '', unless: '', why: ' ' };

function reads(typed: Partial<Parameters<typeof readWords>[0]>) {
  const read = readWords({ pairs: [], leaveOut: [], leaveAlone: '', ...typed });
  return read.ok ? read.additions : read.errors;
}

describe('a school’s own words', () => {
  test('are read as typed, with commas between them, and found in what staff write', () => {
    const read = readWords({ pairs: [empty, pair], leaveOut: [], leaveAlone: 'Banter Club\n\n' });
    assert.ok(read.ok);
    const list = withAdditions(nationalList, read.additions);
    const found = review('He kicked off. Banter Club kicks off at four.', { voice: 'staff', list });
    assert.deepEqual(
      found.map((one) => [one.found, one.better, one.prefer]),
      [['kicked off', ['was upset', 'was frightened'], 'Write “was upset” or “was frightened”.']],
    );
  });

  test('typed out and read again are the same', () => {
    const read = readWords({
      pairs: [pair, { ...pair, better: '', unless: '' }],
      leaveOut: ['banter'],
      leaveAlone: 'Banter Club',
    });
    assert.ok(read.ok);
    const again = readWords(typedWords(read.additions));
    assert.deepEqual(again, read);
  });

  test('say which pair is wrong, counted as on the form', () => {
    assert.deepEqual(reads({ pairs: [empty, { ...pair, why: '' }] }), [
      { field: 'why-2', message: 'Pair 2: the reason is missing' },
    ]);
    assert.deepEqual(reads({ pairs: [{ ...pair, avoid: 'she' }] }), [
      {
        field: 'avoid-1',
        message: 'Pair 1: a phrase to avoid is too common a word to look for by itself',
      },
    ]);
    assert.deepEqual(reads({ leaveAlone: 'Fine\nthe' }), [
      {
        field: 'leaveAlone',
        message: 'Line 2: a name to leave alone is too common a word to look for by itself',
      },
    ]);
  });

  test('leave out only what the national list has', () => {
    assert.deepEqual(reads({ leaveOut: ['banter', 'no-such-term'] }), {
      ...none,
      leaveOut: ['banter'],
    });
  });

  test('are read from a form whether it has one row or several', () => {
    assert.deepEqual(wordsIn({ avoid: 'a', better: 'b', unless: '', why: 'c' }).pairs, [
      { avoid: 'a', better: 'b', unless: '', why: 'c' },
    ]);
    assert.equal(wordsIn({ avoid: ['a', 'b'], why: ['c', 'd'] }).pairs[1]?.why, 'd');
    assert.deepEqual(wordsIn({}), { pairs: [], leaveOut: [], leaveAlone: '' });
  });

  test('changed say what changed', () => {
    const read = readWords({ pairs: [pair], leaveOut: ['banter'], leaveAlone: 'Banter Club' });
    assert.ok(read.ok);
    const changes = wordsChanges(none, read.additions);
    assert.equal(changes.length, 3);
    assert.match(changes[0] ?? '', /^Pointed out: “kick off, strop”, instead was upset or/);
    assert.match(wordsChanges(read.additions, none)[1] ?? '', /^No longer left out of the list: /);
    assert.deepEqual(wordsChanges(none, none), []);
  });
});
