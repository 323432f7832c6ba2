import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stillMissing } from '../../duties/closure.ts';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import type { InputOf } from '../../record/input.ts';
import { panelOf } from '../../views/panels.ts';
import { given, madeBy, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, assessed, facts, opened, readyToClose, well, withAsh } from '../testing.ts';

const gone = (own: Partial<InputOf<'record-spread'>> = {}): Step =>
  well('record-spread', 'lead', own);
const toMillbrook = gone({ kind: 'setting', called: 'Millbrook School' });
const elsewhere = step('add-person', 'lead', {
  kind: 'other-child',
  knownAs: 'Reed',
  setting: 'Millbrook School',
  childRoles: ['received-it'],
});
const somebody = step('add-person', 'lead', {
  kind: 'other',
  knownAs: 'An account nobody knows',
  childRoles: ['asked-for-it'],
});

function toDo(...story: readonly Step[]): readonly string[] {
  const { state, school } = tell(story);
  return nextSteps(state, school)
    .filter(({ status }) => status === 'to-do')
    .map(({ title }) => title);
}

const missing = (...story: readonly Step[]): readonly string[] =>
  stillMissing(tell(story).state)
    .filter(({ what }) => what === 'spread' || what === 'contact-other-setting')
    .map(({ what }) => what);

describe('where it has gone', () => {
  test('is kept place by place, by the name of the person, group, service or school', () => {
    const { reaches } = tell([
      ...withAsh,
      gone(),
      gone({ kind: 'in-case', person: madeBy(4), called: null }),
      gone({ kind: 'service', service: 'snapchat', called: null, contained: 'yes' }),
    ]).state;
    assert.deepEqual(
      reaches.map(({ name, standing }) => [name, standing]),
      [
        ['A Year 11 chat', 'open'],
        ['Ash Tallow', 'open'],
        ['Snapchat', 'contained'],
      ],
    );
  });

  test('to somebody who is not in the case is refused', () => {
    given(opened)
      .when('record-spread', 'lead', {
        ...answeredWell['record-spread'](tell(opened).state),
        kind: 'in-case',
        called: null,
        person: 'nobody',
      })
      .then(refused('no-such-person'));
  });

  test('asks to be stopped there, the same day or on the day that was set, until it has', () => {
    const story = [...assessed, gone()];
    assert.ok(toDo(...story).includes('Stop it going further: A Year 11 chat'));
    const later = well('contain-spread', 'lead', { result: 'not-yet', lookAgainOn: '2026-11-09' });
    const { state, school } = tell([...story, later]);
    const again = nextSteps(state, school).find(({ act }) => act === 'contain-spread');
    assert.match(String(again?.dueAt), /^2026-11-09/);
    assert.ok(!toDo(...story, well('contain-spread')).some((title) => title.startsWith('Stop it')));
  });

  test('is stopped or explained before the case closes', () => {
    assert.deepEqual(missing(...readyToClose, gone()), ['spread']);
    assert.deepEqual(missing(...readyToClose, gone(), well('contain-spread')), []);
    const cannot = well('contain-spread', 'lead', { result: 'cannot' });
    assert.deepEqual(missing(...readyToClose, gone(), cannot), []);
    const unknown = { result: 'not-known', lookAgainOn: '2026-11-09' } as const;
    assert.deepEqual(missing(...readyToClose, gone(), well('contain-spread', 'lead', unknown)), [
      'spread',
    ]);
  });

  test('is not to be deleted where the police may need it', () => {
    const story = [...withAsh, facts({ coercion: 'yes' }), gone()];
    const ask = (steps: InputOf<'contain-spread'>['steps'], ...before: readonly Step[]) =>
      given(before).when('contain-spread', 'lead', (state) => ({
        ...answeredWell['contain-spread'](state),
        steps,
      }));
    ask(['asked-to-delete'], ...story).then(refused('kept-for-the-police'));
    ask(['asked-to-stop'], ...story).then(recorded('spread-contained/1'));
    ask(['asked-to-delete'], ...assessed, gone()).then(recorded('spread-contained/1'));
  });

  test('cannot be stopped where nothing is open, nor be looked at again in the past', () => {
    given(assessed)
      .when('contain-spread', 'lead', answeredWell['contain-spread'])
      .then(refused('nothing-open-there'));
    given([...assessed, gone()])
      .when('contain-spread', 'lead', (state) => ({
        ...answeredWell['contain-spread'](state),
        result: 'not-yet',
        lookAgainOn: '2026-11-04',
      }))
      .then(refused('review-in-the-past'));
  });
});

describe('another setting', () => {
  test('that it has gone to, or whose child is in the case, has a lead to be spoken to', () => {
    for (const one of [toMillbrook, elsewhere]) {
      const story = [...assessed, one];
      assert.ok(dutiesIn(tell(story).state).includes('contact-other-setting'));
      assert.equal(toDo(...story).filter((title) => title.includes('another setting')).length, 1);
      const spoken = tell([...story, well('contact-other-setting')]).state;
      assert.equal(dutyStatus(spoken, 'contact-other-setting'), 'done');
    }
    assert.ok(!dutiesIn(tell(assessed).state).includes('contact-other-setting'));
  });

  test('is each spoken to by itself, and before the case closes', () => {
    const story = [...readyToClose, elsewhere, toMillbrook];
    assert.ok(missing(...story, well('contact-other-setting')).includes('contact-other-setting'));
  });

  test('that is not recorded in the case is refused', () => {
    given(assessed)
      .when('contact-other-setting', 'lead', answeredWell['contact-other-setting'])
      .then(refused('no-such-setting'));
  });
});

describe('somebody from outside', () => {
  test('of whom nobody knows is asked about, until they are known or it was tried', () => {
    const find = 'Find out whether this is a child or an adult: An account nobody knows';
    assert.ok(toDo(...assessed, somebody).includes(find));
    assert.ok(!toDo(...assessed, somebody, well('identify-person')).includes(find));
    const tried = well('identify-person', 'lead', { is: 'not-known', setting: null });
    assert.ok(!toDo(...assessed, somebody, tried).includes(find));
  });

  test('who is an adult and asked for it is an account of the facts, and the advice follows', () => {
    const isAdult = { is: 'adult', setting: null } as const;
    given([...assessed, somebody])
      .when('identify-person', 'lead', (state) => ({
        ...answeredWell['identify-person'](state),
        ...isAdult,
      }))
      .then(recorded('person-identified/1'), recorded('advice-given/1', { decision: 'refer' }));
    const adult = { kind: 'other-adult', knownAs: 'A man online' } as const;
    const added = (childRoles: readonly ('asked-for-it' | 'told-us')[]) =>
      tell([...assessed, step('add-person', 'lead', { ...adult, childRoles })]).state;
    assert.equal(added(['asked-for-it']).facts.adultInvolved?.at(-1)?.value, 'yes');
    assert.equal(added(['told-us']).facts.adultInvolved?.at(-1)?.value, 'no');
  });

  test('is not a child of this school', () => {
    given(assessed)
      .when('identify-person', 'lead', { ...answeredWell['identify-person'](tell(assessed).state) })
      .then(refused('not-from-outside'));
  });
});

test('the panel shows each place and each setting, and how they stand', () => {
  const { state } = tell([...assessed, gone(), well('contain-spread'), gone(), toMillbrook]);
  assert.deepEqual(
    panelOf('spread', state, (id) => id).map(({ title, standing }) => [title, standing.words]),
    [
      ['A Year 11 chat', 'Stopped'],
      ['A Year 11 chat', 'Not stopped yet'],
      ['Millbrook School', 'Not stopped yet'],
      ['Another setting: Millbrook School', 'Not spoken to yet'],
    ],
  );
});
