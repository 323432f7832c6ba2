import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { processorSeconds, sayCost } from './cost.ts';

describe('what a run took', () => {
  test('counts what the programs took that it started', () => {
    const before = processorSeconds();
    const busy = 'let sum = 0; for (let turn = 0; turn < 4e8; turn += 1) sum += turn % 7;';
    spawnSync(process.execPath, ['-e', busy]);
    const after = processorSeconds();
    if (process.platform === 'linux') assert.ok(Number(after) - Number(before) > 0.1);
    else assert.equal(after, null);
  });

  test('is said in minutes, and that it is too much where it is', () => {
    assert.equal(sayCost(90), 'The tests took 1.5 processor-minutes.');
    assert.match(sayCost(60 * 25) ?? '', /25\.0 processor-minutes, more than the 20/);
    assert.equal(sayCost(null), null);
  });
});
