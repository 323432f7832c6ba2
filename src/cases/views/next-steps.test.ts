import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners, staff } from '#examples';
import { londonParts } from '#say';
import {
  assessed,
  closed,
  facts,
  notOpened,
  opened,
  readyToClose,
  reported,
  well,
  withAsh,
} from '../parts/testing.ts';
import { dutyStatus } from '../duties/duties.ts';
import type { CaseState } from '../state.ts';
import { at, step, type Step, tell } from '../testing.ts';
import { nextSteps } from './next-steps.ts';

const stepsIn = (state: CaseState) => nextSteps(state, lanternfield);
const steps = (...story: readonly Step[]) => stepsIn(tell(story).state);
const toDo = (...story: readonly Step[]): readonly string[] =>
  steps(...story)
    .filter(({ status }) => status === 'to-do')
    .map(({ id }) => id);

/** When a step of this case is due, on the clock on the wall. */
function due(id: string, ...story: readonly Step[]): string | null {
  const found = steps(...story).find((one) => one.id === id);
  assert.ok(found, id);
  if (found.dueAt === null) return null;
  const { date, time } = londonParts(found.dueAt);
  return `${date} ${time}`;
}

describe('the order of steps', () => {
  test('is by when they are due, what has no clock coming last', () => {
    const story = [...withAsh, facts({ immediateRisk: 'yes' }), well('refer-to-police')];
    const times = steps(...story).map(({ dueAt }) => dueAt ?? '9999');
    assert.deepEqual(times, times.toSorted());
    assert.equal(steps(...story)[0]?.id, 'call-emergency-services');
    assert.equal(times.at(-1), '9999');
  });

  test('keeps what is done among the rest, marked', () => {
    const story = [...assessed, well('acknowledge-report')];
    const found = steps(...story).find(({ id }) => id === 'acknowledge-report');
    assert.equal(found?.status, 'done');
    assert.ok(!toDo(...story).includes('acknowledge-report'));
  });
});

describe('what the record itself asks for', () => {
  test('a new report is to be opened, or not, the same day', () => {
    assert.ok(toDo(...reported).includes('open'));
    assert.equal(due('open', ...reported), '2026-11-05 16:30');
    assert.ok(!toDo(...opened).includes('open'));
  });

  test('an empty case asks for its people, an undecided one for a decision', () => {
    assert.ok(toDo(...opened).includes('add-people'));
    assert.ok(toDo(...opened).includes('decide'));
    assert.ok(!toDo(...withAsh).includes('add-people'));
    assert.ok(
      !toDo(...assessed, well('decide', 'lead', { outcome: 'in-setting' })).includes('decide'),
    );
  });

  test('a decision that advice has outrun is to be taken again, from when it was', () => {
    const story = [
      ...assessed,
      well('decide', 'lead', { outcome: 'in-setting' }),
      at('2026-11-06T12:00:00.000Z'),
      facts({ coercion: 'yes' }),
    ];
    assert.ok(toDo(...story).includes('decide'));
    assert.equal(due('decide', ...story), '2026-11-06 16:30');
  });

  test('a second person who is waited for is a step of theirs', () => {
    const waiting = step('decide', 'lead', {
      outcome: 'in-setting',
      reason: 'We know both.',
      proportionate: 'It keeps her safe.',
      second: staff.senior.id,
    });
    assert.ok(toDo(...withAsh, waiting).includes('second-opinion'));
    assert.ok(!toDo(...withAsh, waiting).includes('decide'));
  });

  test('what the meeting agreed to do at once, until it is done or decided otherwise', () => {
    const both = well('hold-initial-review-meeting', 'lead', { tellNow: 'both' });
    const agreed = ['agreed-to-tell-police', 'agreed-to-tell-social-care'];
    const left = (...more: readonly Step[]) =>
      toDo(...withAsh, both, ...more).filter((id) => agreed.includes(id));
    assert.deepEqual(left(), agreed);
    assert.deepEqual(left(well('refer-to-police')), ['agreed-to-tell-social-care']);
    assert.deepEqual(left(well('decide')), []);
  });

  test('parents and support are looked at again on the day that was set, for each child', () => {
    const story = [...withAsh, well('withhold-from-parents'), well('plan-support')];
    const [{ id: ash } = { id: '' }] = tell(story).state.people;
    assert.equal(due(`review-parents-${ash}`, ...story), '2026-11-12 16:30');
    assert.equal(due(`review-support-${ash}`, ...story), '2026-11-19 16:30');
    const told = [...story, well('inform-parents')];
    assert.ok(!toDo(...told).includes(`review-parents-${ash}`));
    const title = steps(...story).find(({ id }) => id === `review-support-${ash}`)?.title;
    assert.ok(title?.endsWith(learners.ash.name));
  });
});

describe('a record that is settled', () => {
  test('asks for nothing but what is owed to the children', () => {
    assert.deepEqual(toDo(...closed), [`review-support-${tell(closed).state.people[0]?.id}`]);
    assert.deepEqual(steps(...notOpened), []);
    assert.deepEqual(steps(), []);
  });

  test('asks to be opened when something new is known, and for 999 without waiting for that', () => {
    const owed = toDo(...closed);
    assert.deepEqual(toDo(...closed, facts({ coercion: 'yes' })), ['reopen', ...owed]);
    const danger = toDo(...closed, facts({ immediateRisk: 'yes' }));
    assert.deepEqual(danger.toSorted(), ['call-emergency-services', 'reopen', ...owed]);
    const act = steps(...notOpened, well('call-emergency-services')).find(
      ({ id }) => id === 'reopen',
    );
    assert.equal(act?.act, 'open-case');
  });

  test('and then is open again, with what is left to do', () => {
    const again = [...closed, facts({ coercion: 'yes' }), well('reopen-case')];
    assert.ok(toDo(...again).includes('refer-by-phone'));
    assert.ok(toDo(...again).includes('decide'));
  });
});

test('nothing is left to do in a case that is ready to close, but to look again later', () => {
  const left = toDo(...readyToClose);
  assert.ok(
    left.every((id) => id.startsWith('review-support-')),
    left.join(),
  );
  for (const { duty, status } of steps(...readyToClose))
    if (duty) assert.equal(status, dutyStatus(tell(readyToClose).state, duty));
});
