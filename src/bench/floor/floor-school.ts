import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { BenchSchool } from '../school.ts';
import type { Flight } from './record.ts';
import { freshFlights, replay } from './replay.ts';

/** A school beside the measured one, whose rows are written without any key. */
const floorSchool = '5afe1194-0000-4000-8000-00000000f100';

/** The bare statements of an act, sent again and again to the same database by the same driver. */
export interface Floor {
  /** Rows to be removed: a draft for each replay. */
  addDrafts(ids: readonly string[]): Promise<void>;
  /** Sends the statements once, about a new case, removing this draft. */
  send(draft: string): Promise<void>;
  end(): Promise<void>;
}

const wall = { name: 'wall', text: "select set_config('safelight.school', $1, true)" };
const insertDrafts = `
  insert into safelight.document (school, kind, id, owner, sealed, updated_at, code)
  select $1, 'draft', id, $3, $4, now(), $3 from unnest($2::text[]) as id`;

/** As many connections as the application opens. */
const connections = 10;

/** Opens the floor under an act that was recorded in a school. `draft` is the id of the draft it used up. */
export async function openFloor(
  school: BenchSchool,
  recorded: {
    readonly flights: readonly Flight[];
    readonly school: string;
    readonly draft: string;
  },
): Promise<Floor> {
  await school.store.createSchool(floorSchool);
  const settings = { connectionString: school.database.appUrl, max: connections, pipeline: true };
  const pool = new pg.Pool(settings);
  const draftBytes = randomBytes(2 * 1024);
  return {
    async addDrafts(ids) {
      const client = await pool.connect();
      await client.query('begin');
      await client.query({ ...wall, values: [floorSchool] });
      await client.query(insertDrafts, [floorSchool, ids, randomBytes(32), draftBytes]);
      await client.query('commit');
      client.release();
    },
    async send(draft) {
      const fixed = new Map([
        [recorded.school, floorSchool],
        [recorded.draft, draft],
      ]);
      await replay(pool, freshFlights(recorded.flights, fixed));
    },
    end: () => pool.end(),
  };
}
