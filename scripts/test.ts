import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { TestServer } from '#store/testing';
import { type CheckName, checks, runChecks } from './checks.ts';
import { findTestFiles, needsDatabase } from './test-files.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    stopping.abort();
  });

/** What tests may see of the surroundings: never where somebody's real data is. */
function testEnvironment(database: string | undefined): NodeJS.ProcessEnv {
  const { DATABASE_URL, TEST_DATABASE_URL, SAFELIGHT_DATA, PORT, ...rest } = process.env;
  return database ? { ...rest, SAFELIGHT_TEST_DATABASE: database } : rest;
}

/** Runs node's own test runner over these files. True when every test passed. */
async function runTests(files: readonly string[], options: readonly string[], database?: string) {
  const flags = [
    '--test',
    '--test-reporter=spec',
    '--test-timeout=600000',
    `--test-concurrency=${Math.max(2, availableParallelism())}`,
    ...options,
  ];
  const runner = spawn(process.execPath, [...flags, ...files], {
    stdio: 'inherit',
    env: testEnvironment(database),
  });
  stopping.signal.addEventListener('abort', () => runner.kill('SIGTERM'));
  return await new Promise<boolean>((done, fail) => {
    runner.on('exit', (code) => done(code === 0)).on('error', fail);
  });
}

/** Starts the run's own PostgreSQL when one of the files needs it; each makes a database on it. */
async function startServer(files: readonly string[]): Promise<TestServer | undefined> {
  if (!files.some(needsDatabase)) return undefined;
  const { startTestServer } = await import('#store/testing');
  return await startTestServer();
}

/** Once against a server somebody else runs, when there is one, and once with our own. */
async function testAll(files: readonly string[], options: readonly string[]): Promise<boolean> {
  const external = process.env['TEST_DATABASE_URL'];
  const withDatabase = files.filter(needsDatabase);
  if (external && withDatabase.length > 0) {
    console.log('Tests that use a database, against TEST_DATABASE_URL');
    if (!(await runTests(withDatabase, options, external))) return false;
  }
  const server = await startServer(files);
  try {
    return await runTests(files, options, server?.url);
  } finally {
    await server?.stop();
  }
}

const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('--'));
const options = given.filter((word) => word.startsWith('--'));
const files = findTestFiles(words);
if (files.length === 0) {
  console.error(`No test file's path contains ${words.join(' or ')}.`);
  process.exit(2);
}
const everyCheck = Object.keys(checks) as CheckName[];
const wellMade = words.length > 0 || (await runChecks(everyCheck));
process.exitCode = wellMade && !stopping.signal.aborted && (await testAll(files, options)) ? 0 : 1;
