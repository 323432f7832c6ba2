/**
 * Fills as units of a code follow one another and empties as words do, so that prose with numbers in it
 * never fills it and a listing with letters beside it does.
 */
export interface Meter {
  score: number;
  from: number;
  full: boolean;
  /** How many units of each sort since it was empty, and of how many sorts. */
  readonly counts: Uint32Array;
  sorts: number;
  readonly found: { from: number; to: number }[];
}

/** An empty meter for units of so many sorts, numbered from 0. */
export function newMeter(sorts: number): Meter {
  return { score: 0, from: 0, full: false, counts: new Uint32Array(sorts), sorts: 0, found: [] };
}

/** How many of a sort were counted. */
export function countOf({ counts }: Meter, sort: number): number {
  return counts[sort] ?? 0;
}

/** Adds a unit of a sort, which stands at a place; the meter knows where it began. */
export function fill(meter: Meter, sort: number, from: number): void {
  if (meter.score === 0) meter.from = from;
  meter.score += 1;
  const count = countOf(meter, sort);
  if (count === 0) meter.sorts += 1;
  meter.counts[sort] = count + 1;
}

/** Notes what was found up to a place, once it `isCode`, and what belongs to it from then on. */
export function note(meter: Meter, to: number, isCode: (meter: Meter) => boolean): void {
  const last = meter.found.at(-1);
  if (meter.full && last) last.to = to;
  else if (isCode(meter)) {
    meter.full = true;
    meter.found.push({ from: meter.from, to });
  }
}

/** Empties it by so much. */
export function drain(meter: Meter, amount: number): void {
  if (meter.score === 0) return;
  meter.score = Math.max(0, Math.min(meter.score, 400) - amount);
  if (meter.score > 0) return;
  meter.counts.fill(0);
  meter.sorts = 0;
  meter.full = false;
}
