import type { Found, Kind } from './findings.ts';
import { sort, sortOf } from './letters.ts';
import type { Stretch } from './stretch.ts';

/** So little between two pieces of one code is part of it. */
const gap = 24;
const longestEdge = 80;

const isSpace = (code: number | undefined): boolean =>
  code === undefined || sortOf(code) === sort.space;

/** A stretch with the rest of the words it begins and ends in: what is left of a code is still one. */
export function withWholeWords(codes: ArrayLike<number>, { from, to }: Stretch): Stretch {
  let [start, end] = [from, to];
  while (from - start < longestEdge && !isSpace(codes[start - 1])) start -= 1;
  while (end - to < longestEdge && !isSpace(codes[end])) end += 1;
  return { from: start, to: end };
}

const gravest: readonly Kind[] = [
  'picture-data',
  'file-bytes',
  'encoded-data',
  'markup',
  'web-address',
];
const isCode = (kind: Kind): boolean => kind === 'encoded-data' || kind === 'file-bytes';

function graver(one: Kind, other: Kind): Kind {
  if (one === other) return one;
  return gravest.indexOf(one) < gravest.indexOf(other) ? one : other;
}

/** A code inside an address is a part of the address. */
function kindOfBoth(before: Found, after: Found): Kind {
  if (before.kind === 'web-address' && isCode(after.kind) && after.to <= before.to)
    return 'web-address';
  return graver(before.kind, after.kind);
}

/** In order and apart: what overlaps is one finding, and pieces of a code with hardly anything between. */
export function settled(found: readonly Found[]): readonly Found[] {
  const all: { kind: Kind; from: number; to: number }[] = [];
  for (const one of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1);
    const near = last && isCode(last.kind) && isCode(one.kind) ? gap : 1;
    if (last && one.from < last.to + near) {
      last.kind = kindOfBoth(last, one);
      last.to = Math.max(last.to, one.to);
    } else all.push({ ...one });
  }
  return all;
}
