import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { findProofFiles } from './test-files.ts';

/**
 * The long proofs: every combination there is, where `npm test` takes a share. They take minutes and as
 * much of the machine as there is, need no database, and nothing outside this folder.
 */
const words = process.argv.slice(2);
const files = findProofFiles(words);
if (files.length === 0) {
  console.error(`No proof's path contains ${words.join(' or ')}.`);
  process.exit(2);
}
const runner = spawn(
  process.execPath,
  [
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${Math.max(1, availableParallelism() - 1)}`,
    ...files,
  ],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => runner.kill('SIGTERM'));
runner.on('exit', (code) => (process.exitCode = code ?? 1));
