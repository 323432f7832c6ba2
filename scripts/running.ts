import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { TestServer } from '#store/testing';
import { needsDatabase, sharesAProcess } from './test-files.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    stopping.abort();
  });

/** True once somebody has asked for the run to end. */
export const isStopping = (): boolean => stopping.signal.aborted;

/** What tests may see of the surroundings: never where somebody's real data is. */
function environment(database: string | undefined): NodeJS.ProcessEnv {
  const { DATABASE_URL, TEST_DATABASE_URL, SAFELIGHT_DATA, PORT, ...rest } = process.env;
  // What one process has compiled the next need not: each reads most of the house.
  const compiled = { NODE_COMPILE_CACHE: join(import.meta.dirname, '../.cache/node') };
  const given = { ...rest, ...compiled };
  return database ? { ...given, SAFELIGHT_TEST_DATABASE: database } : given;
}

interface Run {
  readonly files: readonly string[];
  readonly options: readonly string[];
  readonly database?: string | undefined;
}

/** Runs node's own test runner once. True when every test passed, and where there was none to run. */
async function runOnce(flags: readonly string[], { files, options, database }: Run) {
  if (files.length === 0) return true;
  const always = ['--test', '--test-reporter=spec', '--test-timeout=600000'];
  const runner = spawn(process.execPath, [...always, ...flags, ...options, ...files], {
    stdio: 'inherit',
    env: environment(database),
  });
  stopping.signal.addEventListener('abort', () => runner.kill('SIGTERM'));
  return await new Promise<boolean>((done, fail) => {
    runner.on('exit', (code) => done(code === 0)).on('error', fail);
  });
}

/**
 * Runs these files: what needs nothing but itself in one process, for starting one for each cost more
 * than the tests; all else in a process each, as many at a time as there are processors.
 */
async function run({ files, ...rest }: Run): Promise<boolean> {
  const together = files.filter(sharesAProcess);
  const apart = files.filter((file) => !sharesAProcess(file));
  const atATime = `--test-concurrency=${Math.max(2, availableParallelism())}`;
  const wellTogether = await runOnce(['--test-isolation=none'], { ...rest, files: together });
  if (isStopping()) return false;
  return (await runOnce([atATime], { ...rest, files: apart })) && wellTogether;
}

/** Starts the run's own PostgreSQL when one of the files needs it; each makes a database on it. */
async function startServer(files: readonly string[]): Promise<TestServer | undefined> {
  if (!files.some(needsDatabase)) return undefined;
  const { startTestServer } = await import('#store/testing');
  return await startTestServer();
}

/** Once against a server somebody else runs, when there is one, and once with our own. True when all passed. */
export async function runAll(
  files: readonly string[],
  options: readonly string[] = [],
): Promise<boolean> {
  const external = process.env['TEST_DATABASE_URL'];
  const withDatabase = files.filter(needsDatabase);
  if (external && withDatabase.length > 0) {
    console.log('Tests that use a database, against TEST_DATABASE_URL');
    if (!(await run({ files: withDatabase, options, database: external }))) return false;
  }
  const server = await startServer(files);
  try {
    return await run({ files, options, database: server?.url });
  } finally {
    await server?.stop();
  }
}
