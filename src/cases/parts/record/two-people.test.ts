import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { staff } from '#examples';
import { barredStaff } from '../../who/barred.ts';
import { withoutHistory } from '../../taking-back/decide-taking-back.ts';
import { given, refused, tell } from '../../testing.ts';
import { facts, opened, well, withAsh } from '../testing.ts';
import { entryOf, reason, stepsIn, without } from './testing.ts';

describe('where an entry needed a second person', () => {
  const toRefer = [...withAsh, facts({ coercion: 'yes' })];
  const below = [
    ...toRefer,
    well('decide', 'lead', { outcome: 'in-setting', second: staff.head.id }),
    well('give-second-opinion', 'head', { agrees: 'yes' }),
  ];
  const proposed = without(below, 'decision-made/1', staff.head.id);

  test('so does taking it back', () => {
    const entry = entryOf(tell(below), 'decision-made/1');
    given(below)
      .when('take-back-entry', 'lead', { entry, reason })
      .then(refused('needs-second-person'));
    given(below)
      .when('take-back-entry', 'lead', { entry, reason, second: staff.lead.id })
      .then(refused('second-person-is-you'));
    given(proposed)
      .when('take-back-entry', 'lead', { entry, reason, second: staff.head.id })
      .then(refused('already-proposed'));
  });

  test('nothing changes until they agree, nor if they do not', () => {
    const waiting = tell(proposed);
    assert.deepEqual(withoutHistory(waiting.state), withoutHistory(tell(below).state));
    assert.ok(stepsIn(waiting).some((id) => id.startsWith('agree-to-take-back-')));
    given(proposed)
      .when('agree-to-take-back', 'senior', { agrees: 'yes', reason })
      .then(refused('not-asked'));
    const no = tell([...proposed, well('agree-to-take-back', 'head', { agrees: 'no' })]).state;
    assert.equal(no.decision?.outcome, 'in-setting');
    const untouched = tell(below);
    assert.equal(untouched.state.takings.length, 0);
    given(below)
      .when('look-again-at-what-followed', 'lead', { taking: '1', found: 'stands', reason })
      .then(refused('nothing-to-look-at'));
    given(below)
      .when('agree-to-take-back', 'head', { agrees: 'yes', reason })
      .then(refused('nothing-waiting'));
  });

  test('once they agree it no longer counts, and no view given on it counts for another', () => {
    const earlier = [
      ...toRefer,
      well('decide', 'lead', { outcome: 'in-setting', second: staff.senior.id }),
      ...below.slice(toRefer.length),
    ];
    const agreed = [
      ...without(earlier, 'decision-made/1', staff.head.id),
      well('agree-to-take-back', 'head', { agrees: 'yes' }),
    ];
    const { state } = tell(agreed);
    assert.deepEqual(state.decision?.second, { person: staff.senior.id, agrees: null });
    const undone = tell([
      ...without(agreed, 'entry-taken-back/1', staff.head.id),
      well('agree-to-take-back', 'head', { agrees: 'yes' }),
    ]).state;
    assert.deepEqual(undone.decision?.second, { person: staff.head.id, agrees: true });
  });

  test('a view stays as it was given: the taking back is taken back instead', () => {
    const answered = [...proposed, well('agree-to-take-back', 'head', { agrees: 'yes' })];
    const entry = entryOf(tell(answered), 'taking-back-answered/1');
    given(answered).when('take-back-entry', 'lead', { entry, reason }).then(refused('entry-stays'));
  });

  test('nobody alone changes who sees a case by taking something back', () => {
    const barred = [
      ...opened,
      well('add-person', 'lead', {
        kind: 'staff',
        learner: null,
        childRoles: null,
        staffMember: staff.coach.id,
        staffRoles: ['related-to-a-child'],
      }),
    ];
    const entry = entryOf(tell(barred), 'person-added/1');
    given(barred)
      .when('take-back-entry', 'lead', { entry, reason })
      .then(refused('needs-second-person'));
    const two = [
      ...without(barred, 'person-added/1', staff.head.id),
      well('agree-to-take-back', 'head', { agrees: 'yes' }),
    ];
    assert.deepEqual(barredStaff(tell(two).state), []);
  });
});
