import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { stillMissing } from '../../duties/closure.ts';
import { panelOf } from '../../views/panels.ts';
import { at, given, madeBy, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { foundBy } from '../../views/found-by.ts';
import { listing } from '../../views/listing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, opened, reported, well } from '../testing.ts';
import { tasksOf } from './state.ts';

const given1 = [...opened, well('add-task')];
const steps = (story: readonly Step[]) => nextSteps(tell(story).state, lanternfield);
const barCoach = step('add-person', 'lead', {
  kind: 'staff',
  staffMember: staff.coach.id,
  staffRoles: ['related-to-a-child'],
});

describe('giving somebody a task', () => {
  const task = answeredWell['add-task'];

  test('keeps what is to be done, by whom and when, and why', () => {
    given(opened)
      .when('add-task', 'lead', task)
      .then(recorded('task-given/1', { owner: staff.technician.id, ownerName: 'Dev Filament' }));
  });

  test('is a step with its own time and owner until it is finished', () => {
    const found = steps(given1).find(({ act }) => act === 'finish-task');
    assert.equal(found?.title, 'Keep the laptop from trolley B switched off, in your safe');
    assert.equal(found.owner, 'Dev Filament');
    assert.equal(found.dueAt, '2026-11-06T15:00:00.000Z');
    const done = [...given1, well('finish-task', 'technician')];
    assert.ok(!steps(done).some(({ act }) => act === 'finish-task'));
  });

  test('that is overdue is the first thing of the case', () => {
    const late = [...given1, at('2026-11-09T10:00:00.000Z'), well('acknowledge-report')];
    const [first] = steps(late).filter(({ act }) => act === 'finish-task');
    assert.ok((first?.dueAt ?? '') < tell(late).now);
  });

  test('is refused where the time has passed', () => {
    given(opened)
      .when('add-task', 'lead', (state) => ({ ...task(state), dueAt: '2026-11-05T09:10:00.000Z' }))
      .then(refused('due-already'));
  });

  test('to somebody who may not know of the case, or is not on the staff, is refused', () => {
    given([...opened, barCoach])
      .when('add-task', 'lead', (state) => ({ ...task(state), owner: staff.coach.id }))
      .then(refused('owner-may-not-know'));
    given(opened)
      .when('add-task', 'lead', (state) => ({ ...task(state), owner: 'nobody' }))
      .then(refused('not-on-the-staff'));
  });

  test('asks for it to be handed over once its owner may no longer know of the case', () => {
    const owned = [...opened, well('add-task', 'lead', { owner: staff.coach.id })];
    assert.equal(steps(owned).find(({ act }) => act === 'finish-task')?.note, null);
    const barred = steps([...owned, barCoach]).find(({ act }) => act === 'finish-task');
    assert.match(barred?.note ?? '', /Hand it over/);
  });
});

describe('finishing a task', () => {
  test('says whether it was done, and what was done or why not', () => {
    given(given1)
      .when('finish-task', 'technician', answeredWell['finish-task'])
      .then(recorded('task-finished/1', { outcome: 'done' }));
    const { state } = tell([...given1, well('finish-task', 'technician', { outcome: 'not-done' })]);
    assert.equal(state.tasks[0]?.outcome, 'not-done');
    assert.deepEqual(panelOf('tasks', state, String)[0]?.standing.words, 'Will not be done');
  });

  test('that is not there, or was finished, is refused', () => {
    given(opened)
      .when('finish-task', 'lead', answeredWell['finish-task'])
      .then(refused('no-such-task'));
    given([...given1, well('finish-task')])
      .when('finish-task', 'lead', { task: madeBy(4), outcome: 'done', reason: 'Again.' })
      .then(refused('no-such-task'));
  });

  test('is needed before the case can be closed', () => {
    const wanting = (story: readonly Step[]) =>
      stillMissing(tell(story).state).filter(({ what }) => what === 'task').length;
    assert.equal(wanting(given1), 1);
    assert.equal(wanting([...given1, well('finish-task')]), 0);
  });
});

describe('handing over', () => {
  const duty = { what: 'acknowledge-report', to: staff.deputy.id, reason: 'I am out.' };

  test('a duty shows who has it now, and who stays accountable', () => {
    const owner = (story: readonly Step[]) =>
      steps(story).find(({ id }) => id === 'acknowledge-report')?.owner;
    assert.equal(owner(opened), 'the safeguarding lead or deputy');
    assert.equal(
      owner([...opened, step('hand-over', 'lead', duty)]),
      'Tam Beacon, to whom it was handed over. Accountable: the safeguarding lead or deputy',
    );
  });

  test('a task goes to anybody who may know of the case', () => {
    const story = [
      ...given1,
      step('hand-over', 'lead', { what: madeBy(4), to: staff.office.id, reason: 'Dev is away.' }),
    ];
    const { state } = tell(story);
    assert.deepEqual(tasksOf(state, staff.technician.id), []);
    assert.equal(tasksOf(state, staff.office.id)[0]?.ownerName, 'Clement Lamp');
  });

  test('a duty to somebody who cannot see the case is refused: they get a task instead', () => {
    given(opened)
      .when('hand-over', 'lead', { ...duty, to: staff.pastoral.id })
      .then(refused('give-a-task-instead'));
  });

  test('to whoever has it, to somebody barred, or of what is not waiting, is refused', () => {
    given([...opened, step('hand-over', 'lead', duty)])
      .when('hand-over', 'lead', duty)
      .then(refused('theirs-already'));
    given([...given1, barCoach])
      .when('hand-over', 'lead', { ...duty, what: madeBy(4), to: staff.coach.id })
      .then(refused('owner-may-not-know'));
    given([...opened, well('acknowledge-report')])
      .when('hand-over', 'lead', duty)
      .then(refused('nothing-to-hand-over'));
  });

  test('stands on the page of tasks until it is done', () => {
    const tones = (story: readonly Step[]) =>
      panelOf('tasks', tell(story).state, String).map(({ standing }) => standing.tone);
    const handed = [...opened, step('hand-over', 'lead', duty)];
    assert.deepEqual(tones(handed), ['waiting']);
    assert.deepEqual(tones([...handed, well('acknowledge-report')]), ['done']);
  });
});

describe('whoever has a task', () => {
  const filed = (story: readonly Step[]) => {
    const { state, events } = tell(story);
    return { state, events, staff: [] };
  };

  test('finds the record by it until it is finished', () => {
    const owners = (story: readonly Step[]) =>
      foundBy(filed(story)).flatMap(({ purpose, value }) => (purpose === 'task-of' ? value : []));
    assert.deepEqual(owners(given1), [staff.technician.id]);
    assert.deepEqual(owners([...given1, well('finish-task')]), []);
  });

  test('is told what was written for them, and not why or from which question', () => {
    const { tasks } = listing({ ...filed(given1), school: lanternfield }).summary;
    assert.deepEqual(Object.keys(tasks[0] ?? {}).toSorted(), [
      'by',
      'details',
      'dueAt',
      'id',
      'owner',
      'title',
    ]);
  });

  test('can finish it though no case was opened', () => {
    const story = [...reported, well('add-task'), well('decline-to-open')];
    given(story)
      .when('finish-task', 'technician', answeredWell['finish-task'])
      .then(recorded('task-finished/1'));
  });
});
