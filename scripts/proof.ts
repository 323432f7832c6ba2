import { runAll } from './running.ts';
import { findProofFiles } from './test-files.ts';

/**
 * The long proofs: every combination, every page and every case there is, where `npm test` takes a
 * share. They take minutes and as much of the machine as there is.
 */
const words = process.argv.slice(2);
const files = findProofFiles(words);
if (files.length === 0) {
  console.error(`No proof's path contains ${words.join(' or ')}.`);
  process.exit(2);
}
process.exitCode = (await runAll(files)) ? 0 : 1;
