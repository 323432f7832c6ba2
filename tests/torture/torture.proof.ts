import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { describe, test } from 'node:test';
import { scheduleOf } from './schedule.ts';
import { sayTorture, torture } from './torture.ts';

const kills = 52;

describe('killed at random moments under load, again and again', () => {
  test(`it keeps all it acknowledged, ${kills} times`, async (t) => {
    const seed = randomInt(2 ** 31);
    t.diagnostic(`to repeat the moments: npm run torture -- --kills ${kills} --seed ${seed}`);
    const started = performance.now();
    const report = await torture({ schedule: scheduleOf(kills, seed), seed, lanes: 2 });
    t.diagnostic(sayTorture(report, (performance.now() - started) / 1000));
    assert.equal(report.kills, kills);
    assert.ok(report.reports > 0 && report.notes > 0 && report.drafts > 0);
  });
});
