import pg from 'pg';
import { schoolId } from '#examples';
import { inTurn, median, medianRatio, typicalTime } from '../measure.ts';
import type { Result } from '../result.ts';
import { addCaseOf, type BenchSchool } from '../school.ts';

const entries = 200;
const cases = 8;
const rounds = 9;
const goal = { atMost: 6 } as const;

const select = {
  name: 'rows-of-a-case',
  text: `select sequence, id, actor, at, version, commitment, content_hash, sealed, hash
         from safelight.event
         where school = $1 and kind = 'case' and stream = $2 order by sequence`,
};
const wall = { name: 'wall', text: "select set_config('safelight.school', $1, true)" };

/** The rows of a case and nothing else: no key, no check, no view. Behind the school's wall, in one round trip. */
async function bareRead(pool: pg.Pool, caseId: string): Promise<void> {
  const client = await pool.connect();
  const [, , { rowCount }] = await Promise.all([
    client.query('begin read only'),
    client.query({ ...wall, values: [schoolId] }),
    client.query({ ...select, values: [schoolId, caseId] }),
    client.query('commit'),
  ]);
  client.release();
  if (rowCount !== entries) throw new Error(`The bare read gave ${rowCount} rows.`);
}

/** Opening a case of 200 entries, through the pipeline, against reading its rows with the driver. */
export async function openingACase(school: BenchSchool): Promise<readonly Result[]> {
  const ids: string[] = [];
  for (let made = 0; made < cases; made += 1) ids.push(await addCaseOf(school, entries));
  const lead = await school.as('lead');
  const settings = { connectionString: school.database.appUrl, max: 1, pipeline: true };
  const pool = new pg.Pool(settings);
  let turn = 0;
  const next = (): string => ids[(turn += 1) % cases] ?? '';
  const times = 2 * cases;
  const measured = await inTurn(rounds, {
    bare: () => typicalTime(times, () => bareRead(pool, next())),
    opened: () => typicalTime(times, () => school.casework.open(lead, next())),
    unnoted: () => typicalTime(times, () => school.readOnly.open(lead, next())),
    record: () =>
      typicalTime(times, () =>
        school.store.read({ school: schoolId, kind: 'case', stream: next() }),
      ),
  });
  await pool.end();
  const against = { name: 'its rows', value: median(measured.bare), unit: 'ms' };
  const line = (name: string, found: readonly number[]): Result => ({
    name,
    measured: { value: median(found), unit: 'ms', rounds: found },
    against,
    ratio: medianRatio(found, measured.bare),
  });
  return [
    { ...line(`opening a case of ${entries} entries`, measured.opened), goal },
    {
      ...line('  without writing down who read it', measured.unnoted),
      note: 'never so in use: the reading log is written before anything is shown',
    },
    {
      ...line('  of which reading, checking and opening the record', measured.record),
      note: 'without the policy, the views of the page, or the reading log',
    },
  ];
}
