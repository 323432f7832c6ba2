import type { SourceFile } from './source-files.ts';

/** Aim for the first; nothing but a list goes beyond the second, and no test beyond the third. */
export const lines = { aim: 150, limit: 250, testLimit: 350 } as const;

/** Files whose length follows from what they list: chapters of the guidance, tables, examples. */
const lists = [
  /^src\/guidance\/chapters\//,
  /^src\/guidance\/(seed-statements|sources|sentences)\b/,
  /^examples\//,
  /\.examples\.ts$/,
  /\.table\.ts$/,
  /^src\/store\/testing\/attacks\.ts$/,
];

export interface Size {
  readonly path: string;
  readonly lines: number;
}

/** The files longer than this many lines, longest first, leaving out those that are lists. */
export function longerThan(limit: number, files: readonly SourceFile[]): readonly Size[] {
  return files
    .filter(({ path }) => !lists.some((list) => list.test(path)))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter((size) => size.lines > limit)
    .toSorted((a, b) => b.lines - a.lines);
}
