import { globSync, readFileSync } from 'node:fs';

const leftOut = /^(node_modules|\.git|\.cache|\.data)(\/|$)/;

/** One file of the project: its path from the root with forward slashes, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file that matches, read as text, in the order of their paths. */
export function sourceFiles(...patterns: readonly string[]): readonly SourceFile[] {
  return globSync(patterns, { exclude: (name) => leftOut.test(name) })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
