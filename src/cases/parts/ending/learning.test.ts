import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { closureRequirements } from '#guidance';
import { dutyStatus } from '../../duties/duties.ts';
import { panelOf } from '../../views/panels.ts';
import { given, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, assessed, closed, opened, readyToClose, well } from '../testing.ts';

const planned = { standing: 'planned', on: '2026-11-27' } as const;

describe('the answer in teaching', () => {
  const teach = answeredWell['answer-in-teaching'];
  const standing = (...story: readonly Step[]) =>
    dutyStatus(tell([...assessed, ...story]).state, 'answer-in-teaching');

  test('meets its duty by what is taught, to whom, by whom and when', () => {
    assert.equal(standing(), 'to-do');
    assert.equal(standing(well('answer-in-teaching')), 'done');
    assert.equal(standing(well('answer-in-teaching', 'lead', planned)), 'done');
  });

  test('that is planned is looked at again on its day, until it was taught', () => {
    const step = (...story: readonly Step[]) =>
      nextSteps(tell([...assessed, ...story]).state, lanternfield).find(
        ({ id }) => id === 'review-teaching',
      );
    const plan = well('answer-in-teaching', 'lead', planned);
    assert.equal(step(plan)?.dueAt, '2026-11-27T16:30:00.000Z');
    assert.equal(step(plan, well('answer-in-teaching', 'lead', { standing: 'taught' })), undefined);
  });

  test('can be recorded after the case was closed', () => {
    given(closed)
      .when('answer-in-teaching', 'lead', teach)
      .then(recorded('answered-in-teaching/1', { to: 'Every year group' }));
  });

  test('by a day that has passed, or by nobody on the staff, is refused', () => {
    given(opened)
      .when('answer-in-teaching', 'lead', (state) => ({
        ...teach(state),
        ...planned,
        on: '2026-11-04',
      }))
      .then(refused('review-in-the-past'));
    given(opened)
      .when('answer-in-teaching', 'lead', (state) => ({ ...teach(state), by: 'nobody' }))
      .then(refused('not-on-the-staff'));
  });
});

describe('a debrief', () => {
  test('is offered to those who carried the case, open or closed', () => {
    for (const story of [opened, closed])
      given(story)
        .when('debrief-staff', 'head', answeredWell['debrief-staff'])
        .then(recorded('staff-debriefed/1', { taken: 'held' }));
  });

  test('is never offered to somebody who may not know of the case', () => {
    const bar = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.teacher.id,
      staffRoles: ['related-to-a-child'],
    });
    given([...opened, bar])
      .when('debrief-staff', 'lead', answeredWell['debrief-staff'])
      .then(refused('debriefed-may-not-know'));
  });
});

describe('what closing asks for', () => {
  const items = (story: readonly Step[]) => panelOf('ending', tell(story).state, String);

  test('is said in the guidance’s words, with what is still to do', () => {
    const titles = items(opened).map(({ title }) => title);
    assert.deepEqual(
      titles,
      closureRequirements.map(({ says }) => says),
    );
    const [decision] = items(opened);
    assert.equal(decision?.standing.tone, 'waiting');
    assert.deepEqual(decision.lines[0], {
      label: 'Still to do',
      text: 'Decide, and give your reasons.',
    });
  });

  test('is all done when the case can be closed, and gone when it is', () => {
    assert.ok(items(readyToClose).every(({ standing }) => standing.tone === 'done'));
    assert.deepEqual(items(closed), []);
  });

  test('leaves nothing out: whatever is missing stands under one of them', () => {
    const words = items(assessed).flatMap(({ lines }) =>
      lines.flatMap(({ label, text }) => (label === 'Still to do' ? [text] : [])),
    );
    assert.equal(new Set(words).size, words.length);
    assert.ok(words.length > 5);
  });

  test('is followed by what is taught and by whom staff were asked how they are', () => {
    const story = [...closed, well('answer-in-teaching'), well('debrief-staff')];
    assert.deepEqual(
      items(story).map(({ title }) => title),
      ['Teaching: Every year group', 'A debrief for staff'],
    );
  });
});
