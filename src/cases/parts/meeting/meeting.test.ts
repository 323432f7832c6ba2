import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { meetingQuestions } from '#guidance';
import { panelOf } from '../../views/panels.ts';
import { at, given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, opened, well } from '../testing.ts';
import { holdInitialReviewMeeting } from './hold-initial-review-meeting.ts';
import { asked } from './questions.ts';
import { meetingToCome } from './state.ts';

const call = answeredWell['call-meeting'];
const called = [...opened, well('call-meeting')];
const barPastoral = step('add-person', 'lead', {
  kind: 'staff',
  staffMember: staff.pastoral.id,
  staffRoles: ['related-to-a-child'],
});
const own = (story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield).filter(({ duty }) => duty === null);

describe('calling a meeting', () => {
  test('says when, where, for how long, and who needs to be there', () => {
    given(opened)
      .when('call-meeting', 'lead', call)
      .then(recorded('meeting-called/1', { how: 'in-person', where: 'The small office' }));
    const { called: planned } = tell(called).state;
    assert.equal(planned?.minutes, 30);
    assert.deepEqual(planned.invited, [staff.lead.id, staff.pastoral.id]);
  });

  test('is as easy on the phone: no room is asked for', () => {
    given(opened)
      .when('call-meeting', 'lead', (state) => ({
        ...call(state),
        how: 'phone',
        length: '15',
        where: null,
      }))
      .then(recorded('meeting-called/1', { how: 'phone', where: null }));
  });

  test('again moves the same meeting, so that calendars move it too', () => {
    const first = tell(called).state.called;
    const moved = tell([
      ...called,
      well('call-meeting', 'lead', { startsAt: '2026-11-06T09:00:00.000Z' }),
    ]).state.called;
    assert.equal(moved?.id, first?.id);
    assert.equal(first?.changes, 0);
    assert.equal(moved?.changes, 1);
  });

  test('after one was held calls another', () => {
    const held = [...called, at('2026-11-05T16:00:00.000Z'), well('hold-initial-review-meeting')];
    assert.equal(meetingToCome(tell(held).state), null);
    const again = [...held, well('call-meeting', 'lead', { startsAt: '2026-11-09T09:00:00.000Z' })];
    const { state } = tell(again);
    assert.notEqual(state.called?.id, tell(called).state.called?.id);
    assert.ok(own(again).some(({ id }) => id === 'record-meeting'));
  });

  test('for a time that has passed is refused', () => {
    given(opened)
      .when('call-meeting', 'lead', (state) => ({
        ...call(state),
        startsAt: '2026-11-05T09:10:00.000Z',
      }))
      .then(refused('meeting-in-the-past'));
  });

  test('never invites somebody who may not know of the case', () => {
    given([...opened, barPastoral])
      .when('call-meeting', 'lead', call)
      .then(refused('invited-may-not-know'));
    assert.ok(own([...called, barPastoral]).some(({ id }) => id === 'invite-again'));
    assert.ok(!own(called).some(({ id }) => id === 'invite-again'));
  });
});

describe('the page of the meeting', () => {
  const panel = (story: readonly Step[]) => panelOf('meeting', tell(story).state, String);

  test('leads to the agenda while the meeting is to come', () => {
    assert.deepEqual(panel(opened), []);
    assert.deepEqual(panel(called)[0]?.pages, [
      { text: 'Agenda and invitations', path: '/meeting' },
    ]);
  });

  test('says that it was held', () => {
    const held = panel([...called, well('hold-initial-review-meeting')]);
    assert.deepEqual(
      held.map(({ standing }) => standing.words),
      ['Held'],
    );
  });
});

test('the nine questions are worded once, in the guidance', () => {
  const labels = Object.values(holdInitialReviewMeeting.fields).map(({ label }) => label);
  for (const { question } of meetingQuestions) assert.ok(labels.includes(question), question);
  assert.throws(() => asked('IR10' as 'IR1'));
});
