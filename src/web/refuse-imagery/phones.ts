import type { Run } from './runs.ts';

const zero = 48;
const lengths: readonly number[] = [10, 11];

/** True where two runs have one space or dash between them and nothing else. */
function isNext(codes: ArrayLike<number>, before: Run, next: Run | undefined): next is Run {
  const between = codes[before.to];
  return (
    next?.kind === 'digits' && next.from === before.to + 1 && (between === 32 || between === 45)
  );
}

/** How many runs, from one on, make a telephone number as people write it; none where they do not. */
export function phoneLength(codes: ArrayLike<number>, runs: readonly Run[], first: number): number {
  const start = runs[first];
  if (start?.kind !== 'digits' || codes[start.from] !== zero) return 0;
  let [digits, last] = [start.to - start.from, start];
  let count = 1;
  for (let next = runs[first + 1]; count < 6 && isNext(codes, last, next); count += 1) {
    digits += next.to - next.from;
    last = next;
    next = runs[first + count + 1];
  }
  return lengths.includes(digits) ? count : 0;
}
