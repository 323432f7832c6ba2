import type { Finding, Problem } from './report.ts';

/** Collects what is wrong: the first record of each kind in each school, and a count. */
export interface Findings {
  add(problem: Problem, school: string, record: string): void;
  all(): readonly Finding[];
}

/** An empty collection. */
export function collectFindings(): Findings {
  const found = new Map<string, Finding>();
  return {
    add(problem, school, record) {
      const key = `${school} ${problem}`;
      const first = found.get(key) ?? { problem, school, record, count: 0 };
      found.set(key, { ...first, count: first.count + 1 });
    },
    all: () => [...found.values()],
  };
}
