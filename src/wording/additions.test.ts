import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nationalList, parseAdditions, review, withAdditions } from './index.ts';

const kickingOff = {
  id: 'kicking-off',
  avoid: ['kick off'],
  unless: ['kick off at'],
  better: ['was upset'],
  prefer: 'Say what happened.',
  why: 'It says nothing of what made the child upset.',
};

const faultsOf = (input: unknown): readonly string[] => {
  const parsed = parseAdditions(input);
  return parsed.ok ? [] : parsed.faults;
};

describe('a setting’s own list', () => {
  const parsed = parseAdditions({
    add: [kickingOff],
    leaveOut: ['sexting'],
    leaveAlone: ['Banter Club'],
  });
  assert.ok(parsed.ok);
  const list = withAdditions(nationalList, parsed.additions);
  const noticed = (text: string): readonly string[] =>
    review(text, { voice: 'staff', list }).map(({ term, found }) => `${term}: ${found}`);

  test('finds its own words in all their forms, and not in their exceptions', () => {
    assert.deepEqual(noticed('He kicked off in maths.'), ['kicking-off: kicked off']);
    assert.deepEqual(noticed('The match kicks off at three.'), []);
    const [own] = review('She was kicking off.', { voice: 'staff', list });
    assert.equal(own?.sources[0]?.source, 'setting');
  });

  test('leaves out what it does without, and keeps the rest', () => {
    assert.deepEqual(noticed('They call it sexting and banter.'), ['banter: banter']);
  });

  test('leaves its own names alone', () => {
    assert.deepEqual(noticed('Banter Club meets on Monday.'), []);
  });

  test('changes nothing for others', () => {
    assert.equal(review('It was sexting.', { voice: 'staff' }).length, 1);
  });
});

describe('what is wrong with a list is said plainly', () => {
  test('nothing at all changes nothing', () => {
    assert.deepEqual(parseAdditions({}), {
      ok: true,
      additions: { add: [], leaveOut: [], leaveAlone: [] },
    });
  });

  for (const [what, input, fault] of [
    ['not a list', null, 'the list takes add, leaveOut and leaveAlone'],
    ['something unknown', { more: [] }, 'the list takes add, leaveOut and leaveAlone'],
    ['terms that are no list', { add: 'x' }, 'the terms to add must be a list'],
    ['no words', { add: [{ ...kickingOff, avoid: [] }] }, 'add 1: a phrase to avoid must be words'],
    ['no reason', { add: [{ ...kickingOff, why: ' ' }] }, 'add 1: the reason is missing'],
    [
      'a word that is everywhere',
      { add: [kickingOff, { ...kickingOff, id: 'she', avoid: ['she'] }] },
      'add 2: a phrase to avoid is too common a word to look for by itself',
    ],
    ['no word', { add: [{ ...kickingOff, unless: ['🙂'] }] }, 'add 1: an exception must be words'],
    [
      'an id that is no id',
      { add: [{ ...kickingOff, id: 'Kicking Off' }] },
      'add 1: the id takes small letters, digits and single hyphens',
    ],
    [
      'an id of the national list',
      { add: [{ ...kickingOff, id: 'sexting' }] },
      'sexting is in the national list already',
    ],
    ['an id twice', { add: [kickingOff, kickingOff] }, 'kicking-off is there twice'],
    ['leaving out what is not there', { leaveOut: ['nope'] }, 'nope is not in the national list'],
    [
      'better words that are no better',
      { add: [{ ...kickingOff, better: ['kicking off a little'] }] },
      'kicking-off: its better words would be pointed out again',
    ],
  ] as const)
    test(what, () => {
      assert.deepEqual(faultsOf(input), [fault]);
    });
});
