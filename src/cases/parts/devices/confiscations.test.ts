import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { stillMissing } from '../../duties/closure.ts';
import type { InputOf } from '../../record/input.ts';
import { panelOf } from '../../views/panels.ts';
import { given, recorded, refused, step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answering, well, withAsh } from '../testing.ts';
import { confiscationsToReview } from './confiscations.ts';

type Taken = Partial<InputOf<'secure-device'>>;
const taken = (own: Taken = {}) => [
  ...withAsh,
  well('secure-device', 'lead', { how: 'confiscated', authorised: 'no', ...own }),
];
const waiting = (own: Taken) => confiscationsToReview(tell(taken(own)).state).length;
const review = (own: Partial<InputOf<'review-confiscation'>> = {}) =>
  answering('review-confiscation', own);

describe('a device that was confiscated', () => {
  test('by somebody who may, or that came otherwise, leaves nothing to look at', () => {
    assert.equal(waiting({ authorised: 'yes' }), 0);
    assert.equal(waiting({ how: 'handed-over', authorised: null }), 0);
  });

  test('by somebody who may not, or of whom nobody knows, is for the head by the next school day', () => {
    for (const authorised of ['no', 'not-known'] as const) {
      const { state } = tell(taken({ authorised }));
      const [found] = nextSteps(state, lanternfield).filter(({ id }) =>
        id.startsWith('review-confiscation'),
      );
      assert.match(found?.title ?? '', /^Look at how .*phone.* was confiscated$/);
      assert.match(found?.owner ?? '', /head/i);
      assert.equal(found?.dueAt, '2026-11-06T16:30:00.000Z');
      assert.ok(stillMissing(state).some(({ words }) => words.includes('was confiscated')));
      const item = panelOf('devices', state, (id) => id).at(-1);
      assert.equal(item?.standing.words, 'For the head to look at');
    }
  });
});

describe('what is made of it', () => {
  test('meets what was asked, and lets the case be closed', () => {
    given(taken())
      .when('review-confiscation', 'head', review())
      .then(recorded('confiscation-reviewed/1', { by: staff.head.id }));
    const { state } = tell([...taken(), well('review-confiscation', 'head')]);
    assert.deepEqual(confiscationsToReview(state), []);
    assert.ok(!stillMissing(state).some(({ words }) => words.includes('was confiscated')));
    const item = panelOf('devices', state, (id) => id).at(-1);
    assert.equal(item?.standing.words, 'Looked at');
  });

  test('is never for whoever took it, for somebody not senior, or for somebody barred', () => {
    given(taken({ by: staff.head.id }))
      .when('review-confiscation', 'lead', review({ by: staff.head.id }))
      .then(refused('took-it-themselves'));
    given(taken())
      .when('review-confiscation', 'lead', review({ by: staff.teacher.id }))
      .then(refused('not-for-them'));
    const barred = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.senior.id,
      staffRoles: ['related-to-a-child'],
    });
    given([...taken(), barred])
      .when('review-confiscation', 'lead', review({ by: staff.senior.id }))
      .then(refused('not-for-them'));
  });

  test('is asked once for each time that it is taken away', () => {
    const reviewed = [...taken(), well('review-confiscation', 'head')];
    given(reviewed)
      .when('review-confiscation', 'head', review({ device: 'none' }))
      .then(refused('no-such-confiscation'));
  });
});
