import pg from 'pg';
import { inTurn, median, medianRatio, typicalTime } from '../measure.ts';
import type { Result } from '../result.ts';
import { addReports, type BenchSchool } from '../school.ts';

const rounds = 7;
const times = 40;
const sizes = { few: 20, many: 2000 } as const;
const goal = { atMost: 1.5 } as const;

/** What PostgreSQL does by itself within a minute or so of many rows being added. */
async function gatherStatistics({ database }: BenchSchool): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

async function filledTo(school: BenchSchool, size: number): Promise<() => Promise<void>> {
  const lead = await school.as('lead');
  const list = await school.casework.worklist(lead, { page: 0 });
  const there = Object.values(list?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  await addReports(school, size - there);
  await gatherStatistics(school);
  const visitor = await school.visitor('lead');
  return async () => {
    const { status } = await visitor.get('/cases');
    if (status !== 200) throw new Error(`The worklist was answered with ${status}.`);
  };
}

/** The lead's worklist of a school with many cases against that of one with few, over HTTP. */
export async function worklist(schools: {
  readonly few: BenchSchool;
  readonly many: BenchSchool;
}): Promise<readonly Result[]> {
  const few = await filledTo(schools.few, sizes.few);
  const many = await filledTo(schools.many, sizes.many);
  const measured = await inTurn(rounds, {
    few: () => typicalTime(times, few),
    many: () => typicalTime(times, many),
  });
  return [
    {
      name: `the worklist of a school with ${sizes.many} cases`,
      measured: { value: median(measured.many), unit: 'ms', rounds: measured.many },
      against: {
        name: `with ${sizes.few}`,
        value: median(measured.few),
        unit: 'ms',
        rounds: measured.few,
      },
      ratio: medianRatio(measured.many, measured.few),
      goal,
      note: 'page and all, over HTTP, with the statistics PostgreSQL gathers by itself in a minute or so',
    },
  ];
}
