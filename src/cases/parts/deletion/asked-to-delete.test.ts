import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners, staff } from '#examples';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import { panelOf } from '../../views/panels.ts';
import type { InputOf } from '../../record/input.ts';
import type { CaseState } from '../../state.ts';
import { at, given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, answering, assessed, child, well } from '../testing.ts';
import { deletionMissing } from './missing.ts';
import { deletionOf } from './standing.ts';

const bay: Step = step('add-person', 'lead', {
  kind: 'learner',
  learner: learners.bay.id,
  childRoles: ['received-it'],
});
const decided = [...assessed, bay, well('decide', 'lead', { outcome: 'in-setting' })];
const cleared = [...decided, well('clear-for-deletion')];
const asked = [...cleared, well('decide-on-deletion')];

const standings = (...story: readonly Step[]) => {
  const { state } = tell(story);
  return state.people.map(({ id }) => deletionOf(state, id).standing);
};
const steps = (...story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield)
    .filter(({ duty }) => duty === 'decide-on-deletion' || duty === 'confirm-deletion')
    .map(({ title, dueAt }) => [title, dueAt]);
const missing = (...story: readonly Step[]) =>
  deletionMissing(tell(story).state).map(({ words }) => words);

describe('what a young person says about deleting it', () => {
  const says = (own: Partial<InputOf<'confirm-deletion'>>) => answering('confirm-deletion', own);
  const notYet = well('confirm-deletion', 'lead', {
    outcome: 'not-yet',
    deleted: null,
    hinders: ['cannot-get-in'],
    deadline: '2026-11-10',
  });
  const refuses = well('confirm-deletion', 'lead', {
    outcome: 'refuses',
    deleted: null,
    explained: 'yes',
  });

  test('is waited for until the day that was set, and then it is done', () => {
    assert.deepEqual(steps(...asked)[0], [
      'Hear from Ash Tallow whether it is deleted everywhere',
      '2026-11-06T16:30:00.000Z',
    ]);
    const done = [...asked, well('confirm-deletion')];
    assert.equal(dutyStatus(tell(asked).state, 'confirm-deletion'), 'to-do');
    assert.equal(dutyStatus(tell(done).state, 'confirm-deletion'), 'done');
    assert.deepEqual(standings(...done), ['confirmed', 'undecided']);
  });

  test('is no duty while nobody was asked to delete', () => {
    assert.ok(!dutiesIn(tell(cleared).state).includes('confirm-deletion'));
    given(cleared)
      .when('confirm-deletion', 'lead', answeredWell['confirm-deletion'])
      .then(refused('nothing-to-confirm'));
  });

  test('is not “everywhere” while a place is left out', () => {
    given(asked)
      .when('confirm-deletion', 'lead', says({ deleted: ['devices'] }))
      .then(refused('not-everywhere'));
  });

  test('can be that they have not been able to yet: a new day is waited for', () => {
    given(asked)
      .when(
        'confirm-deletion',
        'lead',
        says({ outcome: 'not-yet', deleted: null, hinders: ['not-known'], deadline: '2026-11-02' }),
      )
      .then(refused('deadline-in-the-past'));
    assert.deepEqual(steps(...asked, notYet)[0]?.[1], '2026-11-10T16:30:00.000Z');
    assert.equal(
      tell([...asked, notYet]).state.facts.refusesDeletion?.at(-1)?.value,
      'not-applicable',
    );
  });

  test('can be that they do not want to: that is a fact of the case, and the advice changes', () => {
    const { state } = tell([...asked, refuses]);
    const account = state.facts.refusesDeletion?.at(-1);
    assert.equal(account?.value, 'yes');
    assert.equal(account.saidBy, 'Ash Tallow');
    assert.equal(state.advice?.decision, 'consult');
    assert.deepEqual(standings(...asked, refuses), ['refused', 'undecided']);
    assert.deepEqual(steps(...asked, refuses)[0], [
      'Decide what follows for Ash Tallow, who does not want to delete it',
      '2026-11-06T16:30:00.000Z',
    ]);
    assert.ok(missing(...asked, refuses).includes('Decide again about deletion for Ash Tallow.'));
  });

  test('and afterwards that it is deleted: then nobody refuses any more', () => {
    const { state } = tell([...asked, refuses, well('confirm-deletion')]);
    assert.equal(state.facts.refusesDeletion?.at(-1)?.value, 'no');
    assert.equal(state.advice?.decision, 'in-setting');
  });

  test('says nothing for another child: while one refuses, the fact stands', () => {
    const toBay = (state: CaseState) => ({ child: child(state, 'bay') });
    const both = [
      ...asked,
      step('decide-on-deletion', 'lead', (state) => ({
        ...answeredWell['decide-on-deletion'](state),
        ...toBay(state),
      })),
      refuses,
      step('confirm-deletion', 'lead', (state) => ({
        ...answeredWell['confirm-deletion'](state),
        ...toBay(state),
      })),
    ];
    assert.deepEqual(standings(...both), ['refused', 'confirmed']);
    assert.equal(tell(both).state.facts.refusesDeletion?.at(-1)?.value, 'yes');
  });
});

describe('a child asked to delete what must now be kept', () => {
  const told = [...asked, at('2026-11-05T11:00:00.000Z'), well('refer-to-police')];

  test('is asked at once to keep it; that it was deleted already can be said, and nothing else', () => {
    assert.deepEqual(standings(...told), ['stopped', 'undecided']);
    assert.deepEqual(
      steps(...told)[0]?.[0],
      'Ask Ash Tallow to keep it after all: another agency may need it',
    );
    const later = { outcome: 'refuses', deleted: null, explained: 'yes' } as const;
    given(told)
      .when('confirm-deletion', 'lead', answering('confirm-deletion', later))
      .then(refused('keep-it-now'));
    given(told)
      .when('confirm-deletion', 'lead', answeredWell['confirm-deletion'])
      .then(recorded('deletion-answered/1', { outcome: 'deleted' }));
  });

  test('until it is decided that it is kept', () => {
    const kept = step('decide-on-deletion', 'lead', (state) => ({
      child: child(state, 'ash'),
      decision: 'preserve',
      decidedBy: staff.lead.id,
      reason: 'The police may need it.',
    }));
    assert.deepEqual(standings(...told, kept), ['kept', 'undecided']);
    assert.ok(!dutiesIn(tell([...told, kept]).state).includes('confirm-deletion'));
  });
});

test('the page of deletion says whether it is locked, and how each child stands', () => {
  const panel = (...story: readonly Step[]) =>
    panelOf('deletion', tell(story).state, String).map(({ title, standing, acts }) => [
      title,
      standing.words,
      acts.map(({ act }) => act),
    ]);
  assert.deepEqual(panel(...decided), [
    ['Does anybody else need the device?', 'Deletion is locked', ['clear-for-deletion']],
    ['Ash Tallow', 'Not decided', ['decide-on-deletion']],
    ['Bay Ember', 'Not decided', ['decide-on-deletion']],
  ]);
  assert.deepEqual(panel(...asked).slice(0, 2), [
    ['Does anybody else need the device?', 'Unlocked', ['clear-for-deletion']],
    ['Ash Tallow', 'Asked to delete', ['confirm-deletion', 'decide-on-deletion']],
  ]);
});
