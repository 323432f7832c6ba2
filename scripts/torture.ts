import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { everyKind, scheduleOf } from '../tests/torture/schedule.ts';
import { sayTorture, torture } from '../tests/torture/torture.ts';

const usage = 'npm run torture -- --kills 200 [--seed 1] [--lanes 2], or --each-kind [--seed 1]';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    lanes: { type: 'string', default: '2' },
    'each-kind': { type: 'boolean', default: false },
  },
});
const [kills, seed, lanes] = [Number(values.kills), Number(values.seed), Number(values.lanes)];
if (![kills, seed, lanes].every(Number.isSafeInteger) || kills < 1 || seed < 0 || lanes < 1) {
  console.error(`Give whole numbers: ${usage}`);
  process.exit(2);
}
const eachKind = values['each-kind'];
const how = eachKind ? '--each-kind' : `--kills ${kills} --lanes ${lanes}`;
console.log(`To repeat the moments: npm run torture -- ${how} --seed ${seed}`);
const started = performance.now();
const report = await torture({
  schedule: eachKind ? everyKind(seed) : scheduleOf(kills, seed),
  seed,
  lanes: eachKind ? 1 : lanes,
});
console.log(sayTorture(report, (performance.now() - started) / 1000));
