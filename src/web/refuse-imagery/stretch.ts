/** From a place to another in a reading; the second is the first that is no longer in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches in order, with those that touch or overlap, or have so little between them, made one. */
export function joined(stretches: readonly Stretch[], between = 0): readonly Stretch[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to + between) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}
