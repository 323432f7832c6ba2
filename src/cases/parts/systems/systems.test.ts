import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { stillMissing } from '../../duties/closure.ts';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import { panelOf } from '../../views/panels.ts';
import { given, madeBy, recorded, refused, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answering, assessed, opened, well, withAsh } from '../testing.ts';
import { tasksOf } from '../tasks/state.ts';
import { devicePlaces } from '../devices/standing.ts';
import { systemPicks } from './standing.ts';

const seen = {
  seen: 'on-school-system',
  attest: null,
  whoSaw: 'The technician, at 8:30',
} as const;
const onSystem = [well('report-concern', 'teacher', seen), well('open-case'), ...assessed.slice(2)];
const asked = [...onSystem, well('isolate-system')];
const system = madeBy(tell(onSystem).state.sequence + 1);
const done = [
  ...asked,
  well('finish-task', 'technician', {
    reason: 'Access was taken away at 9:30. Only I can reach it.',
  }),
];
const notDone = [...asked, well('finish-task', 'technician', { outcome: 'not-done' })];

const item = (story: readonly Step[]) => panelOf('systems', tell(story).state, (id) => id)[0];
const isolating = (story: readonly Step[]) => dutyStatus(tell(story).state, 'isolate-device');
const steps = (story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield).filter(({ status }) => status === 'to-do');

describe('isolating one of the school’s own systems', () => {
  test('is asked of IT in words that say what to do, and nothing of the case', () => {
    const [task] = tasksOf(tell(asked).state, staff.technician.id);
    assert.equal(
      task?.title,
      'Make this unreachable: the shared drive or folder, the Year 11 project folder',
    );
    const told = `${task.title} ${task.details}`;
    for (const must of [
      /Do not open it/,
      /Do not delete/,
      /Keep all logs/,
      /who can still reach it/,
    ])
      assert.match(told, must);
    assert.doesNotMatch(told, /Ash|Tallow|image|picture|child|student|safeguarding/i);
  });

  test('never names somebody of the case to IT, unless an account is found by no other name', () => {
    given(onSystem)
      .when('isolate-system', 'lead', answering('isolate-system', { which: 'Tallow’s folder' }))
      .then(refused('names-somebody'));
    given(onSystem)
      .when(
        'isolate-system',
        'lead',
        answering('isolate-system', { kind: 'account', which: 'atallow11' }),
      )
      .then(recorded('system-isolated/1', { which: 'atallow11' }));
    given(onSystem)
      .when('isolate-system', 'lead', answering('isolate-system', { which: 'www.example.com/a' }))
      .then(refused('looks-like-an-address'));
  });

  test('is finished by IT, whose words then stand in the case', () => {
    assert.equal(item(asked)?.standing.words, 'Asked of IT');
    assert.equal(isolating(asked), 'to-do');
    assert.equal(item(done)?.standing.words, 'Isolated');
    assert.equal(isolating(done), 'done');
    assert.equal(
      item(done)?.lines.find(({ label }) => label === 'They say')?.text,
      'Access was taken away at 9:30. Only I can reach it.',
    );
    assert.deepEqual(devicePlaces(tell(done).state), ['school-system-isolated']);
  });

  test('is one step while it is waited for: theirs', () => {
    const found = steps(asked).filter(({ duty }) => duty === 'isolate-device');
    assert.deepEqual(
      found.map(({ act, owner }) => [act, owner]),
      [['finish-task', 'Dev Filament']],
    );
  });

  test('is asked for another way where it could not be done', () => {
    assert.equal(item(notDone)?.standing.words, 'Not isolated');
    const again = steps(notDone).find(({ id }) => id.startsWith('isolate-again'));
    assert.deepEqual(again?.about, {
      earlier: system,
      kind: 'drive',
      which: 'the Year 11 project folder',
    });
    const { state } = tell([...notDone, well('isolate-system', 'lead', { earlier: system })]);
    assert.equal(state.systems.length, 1);
    assert.deepEqual(
      systemPicks('asked')(state).map(({ value }) => value),
      [system],
    );
  });

  test('may have been done already; then it is known who can still reach it, or it is not isolated', () => {
    const already = (reach: 'nobody' | 'only-it' | 'others' | 'not-known') => [
      ...onSystem,
      well('isolate-system', 'lead', {
        ...{ standing: 'done', owner: null, dueAt: null, by: staff.technician.id, reach },
        at: '2026-11-05T09:00:00.000Z',
      }),
    ];
    for (const reach of ['nobody', 'only-it'] as const)
      assert.equal(isolating(already(reach)), 'done', reach);
    for (const reach of ['others', 'not-known'] as const)
      assert.equal(isolating(already(reach)), 'to-do', reach);
  });

  test('is asked for until it has been done, though a child’s phone is safe', () => {
    assert.ok(dutiesIn(tell(onSystem).state).includes('isolate-device'));
    assert.equal(isolating([...onSystem, well('secure-device')]), 'to-do');
    assert.equal(
      isolating([
        ...onSystem,
        well('secure-device', 'lead', {
          whose: 'school',
          child: null,
          childTold: null,
          carersTold: null,
        }),
      ]),
      'done',
    );
  });

  test('is refused where it is about nothing, too late, or for nobody who may know', () => {
    given(notDone)
      .when('isolate-system', 'lead', answering('isolate-system', { earlier: 'none' }))
      .then(refused('no-such-system'));
    given(onSystem)
      .when(
        'isolate-system',
        'lead',
        answering('isolate-system', { dueAt: '2026-11-05T08:00:00.000Z' }),
      )
      .then(refused('due-already'));
    given(onSystem)
      .when('isolate-system', 'lead', answering('isolate-system', { owner: 'nobody' }))
      .then(refused('not-on-the-staff'));
  });
});

describe('opening a system again', () => {
  const openAgain = {
    outcome: 'open-again',
    gone: 'nothing-there',
    until: null,
    by: staff.technician.id,
    at: '2026-11-05T09:05:00.000Z',
  } as const;
  const open = answering('release-system', openAgain);
  const cleared = [
    ...done,
    well('hear-the-head'),
    well('decide', 'lead', { outcome: 'in-setting' }),
    well('clear-for-deletion'),
  ];

  test('waits until nobody needs it, and until nothing is there that others could see', () => {
    given(done).when('release-system', 'lead', open).then(refused('system-may-be-needed'));
    for (const gone of ['still-there', 'not-known'] as const)
      given(cleared)
        .when('release-system', 'lead', answering('release-system', { ...openAgain, gone }))
        .then(refused('others-could-see-it'));
    given(cleared)
      .when('release-system', 'lead', open)
      .then(recorded('system-released/1', { system, outcome: 'open-again' }));
  });

  test('is about a system that is isolated', () => {
    given(opened)
      .when('release-system', 'lead', answering('release-system', {}))
      .then(refused('not-isolated'));
    given(asked)
      .when('release-system', 'lead', answering('release-system', { system }))
      .then(refused('not-isolated'));
  });

  test('or that it stays isolated, is decided before a case is closed', () => {
    const missing = (story: readonly Step[]) =>
      stillMissing(tell(story).state).filter(({ what }) => what === 'system');
    assert.equal(missing(cleared).length, 1);
    const stays = well('release-system', 'lead', {
      ...{ outcome: 'stays', until: '2026-11-19', gone: null, by: null, at: null },
    });
    assert.equal(missing([...cleared, stays]).length, 0);
    assert.equal(item([...cleared, stays])?.standing.words, 'Stays isolated');
    const openedAgain = well('release-system', 'lead', openAgain);
    assert.equal(item([...cleared, openedAgain])?.standing.words, 'Open again');
    given(cleared)
      .when(
        'release-system',
        'lead',
        answering('release-system', {
          outcome: 'stays',
          until: '2026-11-01',
          gone: null,
          by: null,
          at: null,
        }),
      )
      .then(refused('review-in-the-past'));
  });
});

test('a case in which nothing of the school’s is concerned asks for no isolating', () => {
  assert.ok(!dutiesIn(tell(withAsh).state).includes('isolate-device'));
});
