import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { isRefusal } from '#kit';
import { type Correction, correctAnew } from '../../taking-back/correct-anew.ts';
import { withoutHistory } from '../../taking-back/decide-taking-back.ts';
import type { EventType } from '../../record/events.ts';
import { actOf } from '../../taking-back/rests-on.ts';
import {
  decidingIn,
  person,
  recordIn,
  refused,
  type Step,
  tell,
  type Told,
} from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { assessed, child, closed, facts, opened, readyToClose, well, withAsh } from '../testing.ts';
import { entryOf, reason } from './testing.ts';

/** What comes of correcting the newest entry of a type: the same answers, with some that differ. */
function tried(told: Told, type: EventType, differing: object) {
  const entry = entryOf(told, type);
  const old = told.events.find(({ sequence }) => String(sequence) === entry);
  const act = old && actOf(old);
  assert.ok(act);
  const answers = Object.keys(act.fields).map((name): [string, unknown] => [
    name,
    (old.data as Record<string, unknown>)[name],
  ]);
  const input = { ...Object.fromEntries(answers), ...differing };
  const correction: Correction = { entry, reason };
  return correctAnew({ name: act.name, input }, correction, decidingIn(told, person('lead')));
}

/** A case with the newest entry of a type corrected. */
function corrected(story: readonly Step[], type: EventType, differing: object): Told {
  const told = tell(story);
  const events = tried(told, type, differing);
  assert.ok(!isRefusal(events), JSON.stringify(events));
  return recordIn(told, person('lead').id, events);
}

function cannot(
  story: readonly Step[],
  type: EventType,
  [code, instead]: readonly [object, RegExp],
) {
  const result = tried(tell(story), type, {});
  assert.ok(isRefusal(result));
  assert.deepEqual({ refused: result.refused }, code);
  assert.match(result.because.join(' '), instead);
}

describe('a referral’s date that was typed wrong by weeks', () => {
  const story = [...readyToClose, well('refer-to-police'), well('chase-referral')];
  const referredAt = '2026-10-15T09:00:00.000Z';
  const told = corrected(story, 'referred-to-police/1', { at: referredAt });
  const dueOf = ({ state, school }: Told) =>
    nextSteps(state, school).flatMap(({ id, dueAt }) =>
      id.includes(state.referrals[0]?.id ?? 'none') ? [`${id} ${dueAt ?? ''}`] : [],
    );

  test('is corrected in two entries, the old one staying', () => {
    const [old] = told.events.filter(({ type }) => type === 'referred-to-police/1');
    assert.deepEqual(
      told.events.slice(-2).map(({ type }) => type),
      ['entry-taken-back/1', 'referred-to-police/1'],
    );
    const [taking] = told.state.takings;
    assert.deepEqual([taking?.entry, taking?.anew], [old?.sequence, true]);
  });

  test('keeps the referral, and the chase under it', () => {
    const before = tell(story);
    assert.deepEqual(
      told.state.referrals.map(({ id }) => id),
      before.state.referrals.map(({ id }) => id),
    );
    assert.ok(JSON.stringify(told.state.referrals).includes(referredAt));
    assert.deepEqual(
      told.state.referrals.map((one) => ({ ...one, made: null, at: null })),
      before.state.referrals.map((one) => ({ ...one, made: null, at: null })),
    );
  });

  test('moves its clocks', () => {
    const unanswered = [...readyToClose, well('refer-to-police')];
    const moved = corrected(unanswered, 'referred-to-police/1', { at: referredAt });
    assert.notDeepEqual(dueOf(moved), dueOf(tell(unanswered)));
  });
});

describe('a child who was somebody else', () => {
  const other = { learner: learners.bay.id };
  const told = corrected(assessed, 'person-added/1', other);

  test('is another person in the case, and takes no label of the first', () => {
    assert.notEqual(child(told.state, 'bay'), child(tell(assessed).state, 'ash'));
    assert.ok(told.state.people.every(({ directoryId }) => directoryId !== learners.ash.id));
  });

  test('is the same person where only their part differs', () => {
    const { state } = corrected(withAsh, 'person-added/1', { childRoles: ['holds-it'] });
    assert.equal(child(state, 'ash'), child(tell(withAsh).state, 'ash'));
  });
});

test('a record corrected is the record in which it was said rightly from the start', () => {
  const right = tell([...assessed, facts({ coercion: 'yes' })]);
  const wrong = [...assessed, facts({ coercion: 'not-known' })];
  const told = corrected(wrong, 'facts-recorded/1', { coercion: 'yes' });
  assert.deepEqual(told.state.advice, right.state.advice);
  assert.deepEqual(withoutHistory(told.state).facts, withoutHistory(right.state).facts);
  const back = corrected([...assessed, facts({ coercion: 'yes' })], 'facts-recorded/1', {
    coercion: 'not-known',
  });
  assert.deepEqual(back.state.advice, tell(wrong).state.advice);
});

describe('what cannot be said anew', () => {
  test('says what to do instead', () => {
    cannot(opened, 'concern-reported/1', [refused('entry-stays'), /Add a note/]);
    cannot(closed, 'case-closed/1', [refused('entry-stays'), /open it again/]);
    const below = [
      ...withAsh,
      facts({ coercion: 'yes' }),
      well('decide', 'lead', { outcome: 'in-setting', second: staff.head.id }),
    ];
    cannot(below, 'decision-made/1', [refused('needs-second-person'), /Take it back first/]);
  });

  test('is the middle of a device’s chain of custody; its end can', () => {
    const taken = [...withAsh, well('secure-device')];
    const moved = [...taken, well('move-device')];
    cannot(moved, 'device-secured/1', [refused('later-hand-over'), /newest first/]);
    const before = tell(taken).state.devices.map(({ id }) => id);
    const { state } = corrected(taken, 'device-secured/1', {});
    assert.deepEqual(
      state.devices.map(({ id }) => id),
      before,
    );
  });
});
