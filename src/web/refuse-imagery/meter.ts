import type { Stretch } from './stretch.ts';

/**
 * Fills as units of a code follow one another and empties as words do, so that prose with numbers in it
 * never fills it and a listing with letters beside it does.
 */
export interface Meter {
  score: number;
  from: number;
  full: boolean;
  /** How many units of each sort since it was empty. */
  counts: Map<number, number>;
  readonly found: { from: number; to: number }[];
}

/** An empty meter. */
export function newMeter(): Meter {
  return { score: 0, from: 0, full: false, counts: new Map(), found: [] };
}

/** How many of a sort were counted. */
export function countOf({ counts }: Meter, sort: number): number {
  return counts.get(sort) ?? 0;
}

/** Adds a unit of a sort; the meter knows where it began. */
export function fill(meter: Meter, sort: number, { from }: Stretch): void {
  if (meter.score === 0) meter.from = from;
  meter.score += 1;
  meter.counts.set(sort, countOf(meter, sort) + 1);
}

/** Notes what was found, once it `isCode`, and what belongs to it from then on. */
export function note(meter: Meter, { to }: Stretch, isCode: (meter: Meter) => boolean): void {
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
  meter.counts.clear();
  meter.full = false;
}
