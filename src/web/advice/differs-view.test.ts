import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviseAnew, byItself, evolve, replay, factsNow } from '#cases';
import { olderCases } from '#casework/testing';
import { lanternfield } from '#examples';
import { advise } from '#guidance';
import { type DiffersView, differsView } from './differs-view.ts';

const now = '2026-12-01T09:00:00.000Z';

/** What each open case of November 2026 says to its lead when the program starts with the edition of December. */
const differing = olderCases.flatMap(({ id, reference, events }) => {
  const before = replay(id, events);
  const event = adviseAnew(before, lanternfield);
  if (!event) return [];
  const place = { sequence: before.sequence + 1, id: 'anew', actor: byItself.id, at: now };
  const state = evolve(before, { ...event, ...place });
  const advice = advise(factsNow(state), lanternfield.referralProfile);
  assert.ok(state.unreadAdvice, reference);
  const view = differsView(state.unreadAdvice, { advice, now, read: '/read' });
  return [{ reference, state, view }];
});
const of = (reference: string): DiffersView => {
  const found = differing.find((one) => one.reference === reference);
  assert.ok(found, reference);
  return found.view;
};

describe('what differs in the open cases of November 2026', () => {
  test('is worked out for each of them', () => {
    assert.equal(differing.length, 13);
  });

  test('names advice before and now, and the rule responsible with its source', () => {
    const { edition, until, turn, rows, rules, gone } = of('SL-WVAR-X3AZ');
    assert.deepEqual([edition, until], ['England, December 2026', 'England, November 2026']);
    assert.equal(turn, 'more');
    assert.deepEqual(rows[0], {
      what: 'The advice',
      told: 'You may manage this within the setting',
      now: 'Take advice before you decide',
    });
    assert.ok(rules.length > 0);
    for (const { title, leads, because, sentences, holds } of rules) {
      assert.ok(title && leads && because.length > 0 && holds);
      assert.match(String(sentences[0]?.place), /\w/);
    }
    assert.deepEqual(gone, ['It can be managed within the setting']);
  });

  test('says that the advice itself is the same where it only has another name', () => {
    const { rows, same } = of('SL-0QZN-B0NC');
    assert.deepEqual(rows, []);
    assert.equal(same, 'Refer to police and/or children’s social care now');
    assert.equal(of('SL-WVAR-X3AZ').same, null);
  });

  test('never asks for less, and says so only where it asks for more', () => {
    for (const { reference, state, view } of differing) {
      const { told, now: anew } = state.unreadAdvice ?? {};
      assert.equal(view.turn, told?.decision === anew?.decision ? null : 'more', reference);
      if (view.turn) assert.ok(view.rules.length > 0, reference);
    }
  });

  test('is in words, each duty with its source, and tells of no edition’s codes', () => {
    for (const { reference, view } of differing) {
      const isRead = (key: string): boolean => !['mark', 'provenance', 'read'].includes(key);
      const text = JSON.stringify(view, (key, value: unknown) => (isRead(key) ? value : null));
      assert.doesNotMatch(text, /undefined|england-20|"[a-z]+(-[a-z]+)+"/, reference);
      for (const { title, sentences } of view.duties) assert.ok(title && sentences.length > 0);
    }
  });

  test('is something in every one of them', () => {
    for (const { reference, view } of differing) {
      const { rows, rules, gone, duties, dutiesGone, questions } = view;
      const all = [rows, rules, gone, duties, dutiesGone, questions];
      assert.ok(
        all.some((some) => some.length > 0),
        reference,
      );
    }
  });
});

describe('another kind of incident', () => {
  test('is said with the sentences that it rests on', () => {
    const one = differing[0]?.state.unreadAdvice;
    assert.ok(one);
    const told = { ...one.told, class: 'experimental', subtype: 'romantic', provisional: false };
    const anew = { ...one.now, class: 'aggravated', subtype: 'intent-to-harm', provisional: true };
    const advice = advise({}, 'threshold');
    const view = differsView({ ...one, told, now: anew }, { advice, now, read: null });
    const row = view.rows.find(({ what }) => what === 'The kind of incident');
    assert.deepEqual(
      [row?.told, row?.now],
      ['Experimental: romantic', 'Aggravated: intent to harm, for now'],
    );
    assert.match(String(view.kind?.sentences[0]?.says), /^Intent to harm/);
    assert.equal(differsView({ ...one, told: one.now }, { advice, now, read: null }).kind, null);
  });

  test('and advice that asks for less, or of an edition nobody knows, are still read', () => {
    const one = differing[0]?.state.unreadAdvice;
    assert.ok(one);
    const told = {
      ...one.told,
      edition: 'elsewhere',
      decision: 'emergency',
      rules: ['unheard-of'],
    };
    const view = differsView(
      { ...one, told },
      { advice: advise({}, 'threshold'), now, read: null },
    );
    assert.equal(view.turn, 'less');
    assert.equal(view.until, 'elsewhere');
    assert.deepEqual(view.gone, ['unheard-of']);
    assert.equal(view.rows[0]?.told, 'Get emergency help now');
  });
});
