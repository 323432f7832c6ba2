import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { advise, factNames, type Facts, factValues } from '#guidance';
import { median, timed } from '../measure.ts';
import type { Result } from '../result.ts';

const rounds = 7;
const size = 10_000;
const root = join(import.meta.dirname, '..', '..', '..');

/** Facts as they might be known at any moment of a case: any value, or not known. */
function someFacts(): Facts {
  const pairs = factNames.map((name) => {
    const values = factValues(name);
    return [name, values[randomInt(values.length)]];
  });
  return Object.fromEntries(pairs) as Facts;
}

function inProcess(all: readonly Facts[]): number {
  const started = performance.now();
  for (const facts of all) advise(facts, 'threshold');
  return (all.length / (performance.now() - started)) * 1000;
}

/** All of them through the command line, as somebody types it: npm, Node and all. In milliseconds. */
async function throughTheCommandLine(input: string): Promise<number> {
  return timed(async () => {
    const npm = spawn('npm', ['run', '-s', 'safelight', '--', 'advise'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    npm.stdin.end(input);
    const results = JSON.parse(await text(npm.stdout)) as unknown[];
    if (results.length !== size) throw new Error(`advise gave ${results.length} results.`);
  });
}

/** Advice a second in process, and how long ten thousand take through the command line. */
export async function advising(): Promise<readonly Result[]> {
  const all = Array.from({ length: size }, someFacts);
  const input = JSON.stringify(all.map((facts) => ({ facts, referralProfile: 'threshold' })));
  const rates: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rates.push(inProcess(all));
    waits.push((await throughTheCommandLine(input)) / 1000);
  }
  return [
    {
      name: 'advise, in process',
      measured: { value: median(rates), unit: 'a second', rounds: rates },
    },
    {
      name: `advise, ${size.toLocaleString('en-GB')} on the command line`,
      measured: { value: median(waits), unit: 's', rounds: waits },
      goal: { atMost: 2 },
    },
  ];
}
