import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { describe, test } from 'node:test';
import { everyKind, scheduleOf } from './schedule.ts';
import { sayTorture, torture } from './torture.ts';

describe('killed at a random moment in every way there is, under load', () => {
  test('the moments follow from the seed', () => {
    assert.deepEqual(scheduleOf(20, 7), scheduleOf(20, 7));
    assert.notDeepEqual(scheduleOf(20, 7), scheduleOf(20, 8));
    assert.deepEqual(everyKind(7), everyKind(7));
    assert.notDeepEqual(everyKind(7), everyKind(8));
  });

  test('every kind of kill that a schedule comes to is among them, once', () => {
    const kinds = (kills: ReturnType<typeof scheduleOf>): readonly string[] =>
      kills.map(({ during, database }) => `${during}, database ${database}`).toSorted();
    assert.deepEqual(kinds(everyKind(7)), [...new Set(kinds(scheduleOf(500, 7)))]);
  });

  test('it keeps all it acknowledged', async (t) => {
    const seed = randomInt(2 ** 31);
    t.diagnostic(`to repeat the moments: npm run torture -- --each-kind --seed ${seed}`);
    const started = performance.now();
    const schedule = everyKind(seed);
    const report = await torture({ schedule, seed, lanes: 1 });
    t.diagnostic(sayTorture(report, (performance.now() - started) / 1000));
    assert.equal(report.kills, schedule.length);
    assert.ok(report.reports > 0 && report.notes > 0 && report.drafts > 0);
  });
});
