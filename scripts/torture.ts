import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { sayTorture, torture } from '../tests/torture/torture.ts';

const usage = 'npm run torture -- --kills 200 [--seed 1] [--lanes 2]';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    lanes: { type: 'string', default: '2' },
  },
});
const [kills, seed, lanes] = [Number(values.kills), Number(values.seed), Number(values.lanes)];
if (![kills, seed, lanes].every(Number.isSafeInteger) || kills < 1 || seed < 0 || lanes < 1) {
  console.error(`Give whole numbers: ${usage}`);
  process.exit(2);
}
console.log(
  `To repeat the moments: npm run torture -- --kills ${kills} --seed ${seed} --lanes ${lanes}`,
);
const started = performance.now();
const report = await torture({ kills, seed, lanes });
console.log(sayTorture(report, (performance.now() - started) / 1000));
