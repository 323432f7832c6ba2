import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** One thing that is looked at without running the program: its tool, arguments and where it keeps notes. */
interface Check {
  readonly title: string;
  readonly command: readonly string[];
}

const tsc = 'node_modules/typescript/bin/tsc';
const notes = (name: string): string[] => [
  '--incremental',
  '--tsBuildInfoFile',
  `.cache/${name}.tsbuildinfo`,
];

// The slowest first, so that two at a time finish soonest.
export const checks = {
  lint: {
    title: 'typed lint',
    command: [
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-location=.cache/eslint',
      '--cache-strategy=content',
    ],
  },
  types: { title: 'types', command: [tsc, '-p', '.', ...notes('types')] },
  format: {
    title: 'formatting',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '.',
      '--log-level=warn',
      '--cache',
      '--cache-location=.cache/prettier',
    ],
  },
  'pure-types': {
    title: 'types of the pure rooms, with nothing of Node or a browser in reach',
    command: [tsc, '-p', 'tsconfig.pure.json', ...notes('pure-types')],
  },
} as const satisfies Record<string, Check>;
export type CheckName = keyof typeof checks;

/** True for the name of a check. */
export function isCheckName(name: string): name is CheckName {
  return Object.hasOwn(checks, name);
}

/** Runs one check. Prints a line when it is well, and all the tool says when it is not. */
async function runCheck({ title, command }: Check): Promise<boolean> {
  const started = performance.now();
  const tool = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  tool.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  tool.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((done, fail) => {
    tool.on('close', done).on('error', fail);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) console.log(`✔ ${title} (${seconds} s)`);
  else console.error(`✖ ${title} (${seconds} s)\n${Buffer.concat(said).toString()}`);
  return code === 0;
}

/** Runs these checks, as many at a time as there are processors. True when all are well. */
export async function runChecks(names: readonly CheckName[]): Promise<boolean> {
  const waiting = [...names];
  const outcomes: boolean[] = [];
  const worker = async (): Promise<void> => {
    for (let name = waiting.shift(); name; name = waiting.shift())
      outcomes.push(await runCheck(checks[name]));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return outcomes.every(Boolean);
}
