import { globSync } from 'node:fs';

const everyTest = [
  '{src,examples,tests,scripts}/**/*.test.ts',
  'tests/journeys/**/*.e2e.ts',
] as const;

/** The test files whose path contains any of these words, or all of them, in a steady order. */
export function findTestFiles(words: readonly string[]): string[] {
  const all = globSync(everyTest).map((file) => file.replaceAll('\\', '/'));
  const wanted = all.filter(
    (file) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  return wanted.toSorted();
}

/** True for a test file that talks to PostgreSQL. */
export function needsDatabase(file: string): boolean {
  return /\.(db|http)\.test\.ts$|\.e2e\.ts$/.test(file);
}
