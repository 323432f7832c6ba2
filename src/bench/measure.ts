/** The middle one; the mean of the two middle ones where there are two. NaN of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[sorted.length >> 1]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

/** How long something takes once, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The median time of doing something this many times in a row, in milliseconds. */
export async function typicalTime(times: number, work: () => Promise<unknown>): Promise<number> {
  const each: number[] = [];
  for (let done = 0; done < times; done += 1) each.push(await timed(work));
  return median(each);
}

/** How many times a second something is done, by `workers` at once, until `times` are done. */
export async function perSecond(
  times: number,
  workers: readonly (() => Promise<unknown>)[],
): Promise<number> {
  let left = times;
  const milliseconds = await timed(() =>
    Promise.all(
      workers.map(async (work) => {
        while (left > 0) {
          left -= 1;
          await work();
        }
      }),
    ),
  );
  return (times / milliseconds) * 1000;
}

/** What to measure, by name. Each gives one number a round. */
export type Contenders<N extends string> = Readonly<Record<N, () => Promise<number>>>;

/**
 * Measures several things in turn, round after round, the order turned about each time, so that a
 * machine that slows down or speeds up does so for all of them. The first round only warms up.
 */
export async function inTurn<N extends string>(
  rounds: number,
  contenders: Contenders<N>,
): Promise<Readonly<Record<N, readonly number[]>>> {
  const names = Object.keys(contenders) as N[];
  const found = Object.fromEntries(
    names.map((name): [string, number[]] => [name, []]),
  ) as unknown as Record<N, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) {
      const number = await contenders[name]();
      if (round > 0) found[name].push(number);
    }
  }
  return found;
}

/** The median over rounds of one measure divided by another of the same round. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((number, round) => number / (below[round] ?? NaN)));
}
