import type { Finding, Problem } from './report.ts';

/** Collects what is wrong: the first record of each kind in each school and a count, unless each is told. */
export interface Findings {
  add(problem: Problem, school: string, record: string): void;
  /** Adds something that is told by itself, however many there are like it. */
  addEach(problem: Problem, school: string, record: string): void;
  all(): readonly Finding[];
}

/** An empty collection. */
export function collectFindings(): Findings {
  const found = new Map<string, Finding>();
  const count = (key: string, finding: Omit<Finding, 'count'>): void => {
    const first = found.get(key) ?? { ...finding, count: 0 };
    found.set(key, { ...first, count: first.count + 1 });
  };
  return {
    add: (problem, school, record) => count(`${school} ${problem}`, { problem, school, record }),
    addEach: (problem, school, record) =>
      count(`${school} ${problem} ${record}`, { problem, school, record }),
    all: () => [...found.values()],
  };
}
