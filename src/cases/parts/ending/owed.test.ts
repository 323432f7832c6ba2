import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners, staff } from '#examples';
import { acts } from '../../acts.ts';
import { alsoAfterClosing } from '../../duties/step.ts';
import { directory, given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { foundBy } from '../../views/found-by.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { peopleView } from '../../views/people.ts';
import { supportedChildren } from '../../views/supported-child.ts';
import { answeredWell, closed, notOpened, readyToClose, reported, well } from '../testing.ts';

const owed = (story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield)
    .filter(({ status }) => status === 'to-do')
    .map(({ id }) => id.replace(/-[0-9a-f-]{36}$|-\d+$/, ''));

const end = well('close-case');
const before = readyToClose;
const contact = well('record-conversation', 'lead', { nextContact: '2026-11-20' });
const teach = well('answer-in-teaching', 'lead', { standing: 'planned', on: '2026-12-01' });
const meet = (state: ReturnType<typeof tell>['state']) =>
  state.people.filter(({ kind }) => kind === 'learner').map(({ id }) => id);
const bay = step('add-person', 'lead', {
  kind: 'learner',
  learner: learners.bay.id,
  childRoles: ['told-us'],
});
const forBay = (
  act: 'inform-parents' | 'plan-support' | 'decide-on-deletion' | 'confirm-deletion',
) =>
  step(act, 'lead', (state) => ({
    ...answeredWell[act](state),
    child: meet(state)[1] ?? '',
    ...(act === 'inform-parents' ? { carer: 'somebody-else', who: 'His father' } : {}),
  }));
const looked = step('assess-shared-classes', 'lead', (state) => ({
  ...answeredWell['assess-shared-classes'](state),
  children: meet(state),
}));

describe('closing a case keeps what is owed', () => {
  test('the review of a child’s support', () => {
    assert.deepEqual(owed(closed), ['review-support']);
  });

  test('contact that was promised', () => {
    assert.ok(owed([...before, contact, end]).includes('contact'));
  });

  test('a look again at not having told parents', () => {
    const story = before.filter((one) => !('act' in one && one.act === 'inform-parents'));
    const kept = [...story, well('withhold-from-parents'), end];
    assert.ok(owed(kept).includes('review-parents'));
    given(kept)
      .when('review-not-telling', 'lead', answeredWell['review-not-telling'])
      .then(recorded('not-telling-reviewed/1'));
  });

  test('teaching that was planned', () => {
    assert.ok(owed([...before, teach, end]).includes('review-teaching'));
  });

  test('what whoever supports a child asks the lead to know of, though the case was closed', () => {
    const told = well('record-check-in', 'pastoral', { tellTheLead: 'yes' });
    assert.ok(owed([...closed, told]).includes('heed-check-in'));
  });

  test('of a record of which no case was opened, a task', () => {
    const story = [...reported, well('add-task'), well('decline-to-open')];
    assert.deepEqual(owed(story), ['task']);
    assert.deepEqual(owed([...story, well('finish-task', 'technician')]), []);
    assert.deepEqual(owed(notOpened), []);
  });

  test('and nothing that was only to be done in the case', () => {
    for (const story of [closed, [...before, contact, end]])
      for (const one of nextSteps(tell(story).state, lanternfield)) assert.ok(one.outlivesClosing);
  });
});

describe('what outlives closing', () => {
  test('can be done when the case is closed, and ended with a reason', () => {
    const story = [...before, contact, teach, end];
    for (const { act } of nextSteps(tell(story).state, lanternfield))
      for (const status of alsoAfterClosing.filter((one) => one !== 'not-opened'))
        assert.ok(acts[act].from.includes(status), `${act} ${status}`);
  });

  test('ends with the review that ends the support, and its reason', () => {
    const ends = well('review-support', 'lead', { outcome: 'ends', reviewOn: null });
    given(closed)
      .when('review-support', 'lead', (state) => ({
        ...answeredWell['review-support'](state),
        outcome: 'ends',
        reviewOn: null,
      }))
      .then(recorded('support-reviewed/1', { outcome: 'ends' }));
    assert.deepEqual(owed([...closed, ends]), []);
  });

  test('goes on to its next date when it goes on', () => {
    const story = [...closed, well('review-support')];
    assert.deepEqual(owed(story), ['review-support']);
    const [ash] = peopleView(tell(story).state);
    assert.equal(ash?.child?.supportReviewOn, '2026-12-10');
    assert.equal(ash.child.support, 'goes-on');
  });

  test('is contact until it was made, without a new date', () => {
    const story = [...before, contact, end];
    const made = well('record-conversation', 'lead', { nextContact: null });
    assert.ok(!owed([...story, made]).includes('contact'));
  });
});

describe('whoever supports a child', () => {
  const supporters = (story: readonly Step[]) =>
    foundBy({ ...tell(story), staff: [] })
      .filter(({ purpose }) => purpose === 'supporter')
      .map(({ value }) => value);
  const seen = (story: readonly Step[]) => {
    const { state, events } = tell(story);
    return supportedChildren({ state, events }, directory, staff.pastoral.id);
  };

  test('keeps the plan when the case is closed, and can say how the child is', () => {
    assert.deepEqual(supporters(closed), [staff.pastoral.id]);
    assert.equal(seen(closed)[0]?.reviewOn, '2026-11-19');
    assert.ok(seen(closed)[0]?.lines.some(({ text }) => text === 'A daily check-in.'));
    given(closed)
      .when('record-check-in', 'pastoral', answeredWell['record-check-in'])
      .then(recorded('child-checked-in-on/1'));
  });

  test('keeps it until the support ends', () => {
    const ends = well('review-support', 'lead', { outcome: 'ends', reviewOn: null });
    assert.deepEqual(supporters([...closed, ends]), []);
    assert.deepEqual(seen([...closed, ends]), []);
    const [ash] = peopleView(tell([...closed, ends]).state);
    assert.equal(ash?.child?.support, 'ended');
    assert.equal(ash.child.supportReviewOn, null);
  });
});

describe('looking again at where children meet', () => {
  const both = [...before, bay, forBay('inform-parents'), forBay('plan-support'), looked];
  const ids = (story: readonly Step[]) =>
    owed(story).filter((id) => id === 'review-shared-classes');

  test('goes on after the case is closed, until it is ended with a reason', () => {
    const story = [...both, forBay('decide-on-deletion'), forBay('confirm-deletion'), end];
    const told = nextSteps(tell(story).state, lanternfield);
    const again = told.find(({ endedBy }) => endedBy === 'end-shared-classes');
    assert.match(
      again?.title ?? '',
      /^Look again at where Ash Tallow and Bay Ember meet in school/,
    );
    given(story)
      .when('end-shared-classes', 'lead', answeredWell['end-shared-classes'])
      .then(recorded('shared-classes-ended/1'));
    assert.deepEqual(ids([...story, well('end-shared-classes')]), []);
  });

  test('of some children does not end it of others', () => {
    const cove = step('add-person', 'lead', {
      kind: 'learner',
      learner: learners.cove.id,
      childRoles: ['passed-it-on'],
    });
    const others = step('assess-shared-classes', 'lead', (state) => ({
      ...answeredWell['assess-shared-classes'](state),
      children: meet(state).slice(1),
    }));
    assert.equal(ids([...both, cove, others]).length, 2);
    const all = step('assess-shared-classes', 'lead', (state) => ({
      ...answeredWell['assess-shared-classes'](state),
      children: meet(state),
    }));
    assert.equal(ids([...both, cove, others, all]).length, 1);
  });

  test('cannot be ended where there is none', () => {
    given(closed)
      .when('end-shared-classes', 'lead', { look: '1', reason: 'Settled.' })
      .then(refused('nothing-to-end'));
  });
});
