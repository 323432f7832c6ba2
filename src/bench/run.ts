import { advising } from './benchmarks/advise.ts';
import { openingACase } from './benchmarks/open-case.ts';
import { pageWeight } from './benchmarks/page-weight.ts';
import { refusing } from './benchmarks/refusing.ts';
import { starting } from './benchmarks/start.ts';
import { submittingReports } from './benchmarks/submit-reports.ts';
import { worklist } from './benchmarks/worklist.ts';
import type { Result } from './result.ts';
import { type BenchSchool, openBenchSchool } from './school.ts';

/** Works with a fresh school, and leaves nothing of it. */
async function withSchool<T>(work: (school: BenchSchool) => Promise<T>): Promise<T> {
  const school = await openBenchSchool();
  try {
    return await work(school);
  } finally {
    await school.end();
  }
}

const benchmarks = {
  reports: () => withSchool(submittingReports),
  case: () => withSchool(openingACase),
  worklist: () => withSchool((few) => withSchool((many) => worklist({ few, many }))),
  advise: advising,
  pages: () => withSchool(pageWeight),
  refusing: () => withSchool(refusing),
  start: starting,
} as const satisfies Record<string, () => Promise<readonly Result[]>>;

/** The name of a benchmark, as typed. */
export type BenchmarkName = keyof typeof benchmarks;

/** Every benchmark there is, in the order they run. */
export const benchmarkNames = Object.keys(benchmarks) as readonly BenchmarkName[];

/** True for the name of a benchmark. */
export function isBenchmarkName(name: string): name is BenchmarkName {
  return Object.hasOwn(benchmarks, name);
}

/** Runs benchmarks one after another, each alone; says which before it begins. */
export async function runBenchmarks(
  names: readonly BenchmarkName[],
  say: (name: BenchmarkName) => void,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const name of names) {
    say(name);
    results.push(...(await benchmarks[name]()));
  }
  return results;
}
