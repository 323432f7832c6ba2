import { globSync } from 'node:fs';

const everyTest = [
  '{src,examples,tests,scripts}/**/*.test.ts',
  'tests/journeys/**/*.e2e.ts',
] as const;

/** Proofs over every combination there is: minutes, so they are run by a command of their own. */
const everyProof = ['{src,examples,tests,scripts}/**/*.proof.ts'] as const;

function found(patterns: readonly string[], words: readonly string[]): string[] {
  return globSync(patterns)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .toSorted();
}

/** The test files whose path contains any of these words, or all of them, in a steady order. */
export function findTestFiles(words: readonly string[]): string[] {
  return found(everyTest, words);
}

/** The long proofs whose path contains any of these words, or all of them, in a steady order. */
export function findProofFiles(words: readonly string[]): string[] {
  return found(everyProof, words);
}

/** True for a test file or a proof that talks to PostgreSQL. */
export function needsDatabase(file: string): boolean {
  return /\.(db|http|e2e)\.(test|proof)\.ts$|\.e2e\.ts$/.test(file);
}

/** Where tests start programs, change the surroundings or take them apart: each in a process of its own. */
const apart = /^(scripts|examples|tests\/(house|start|torture|journeys))|^src\/(bench|cli|store)\//;

/** True for a test file that needs nothing but itself and leaves nothing behind: it can share a process. */
export function sharesAProcess(file: string): boolean {
  return !needsDatabase(file) && !file.endsWith('.proof.ts') && !apart.test(file);
}
