/** One module needs another, to run or only for a type: a type closes a circle too. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The shortest way from this module back to itself, or nothing. */
function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): string[] | null {
  const reached = new Set<string>();
  const ways = [[start]];
  for (const way of ways) {
    for (const to of next.get(way.at(-1) ?? start) ?? []) {
      if (to === start) return [...way, start];
      if (!reached.has(to)) ways.push([...way, to]);
      reached.add(to);
    }
  }
  return null;
}

/** Circles of imports, each once, by the shortest way round from its first module. */
export function findCycles(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const steps = new Map([...next].map(([from, out]) => [from, out.map(({ to }) => to)]));
  const found = new Map<string, string[]>();
  for (const start of [...steps.keys()].toSorted()) {
    const way = wayBack(start, steps);
    const members = [...new Set(way)].toSorted().join();
    if (way && !found.has(members)) found.set(members, way);
  }
  return [...found.values()];
}
