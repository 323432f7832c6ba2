import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Flight, Statement } from './record.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const reference = /^SL-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** Where a shard number stands among the values of the statements that have one, by statement name. */
const shardAt: Readonly<Record<string, number>> = { 'register-lock': 1, 'register-update': 1 };
const shards = 256;

/** Ids that must be particular ones in a replay, such as that of a row it removes, by what they were. */
export type Fixed = ReadonlyMap<unknown, unknown>;

function freshText(text: string): string {
  if (uuid.test(text)) return randomUUID();
  if (!reference.test(text)) return text;
  const symbols = randomBytes(4).toString('hex').toUpperCase();
  return `SL-${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}

/** Gives each id of a recording a new one of the same size, the same wherever it stands. */
function renamer(fixed: Fixed): (value: unknown) => unknown {
  const known = new Map(fixed);
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'string') return value;
    const renamed = known.get(value) ?? freshText(value);
    known.set(value, renamed);
    return renamed;
  };
  return rename;
}

function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, by));
  return (Number(value) + by) % shards;
}

/** The same statements about something new: other ids, another part of the register, bytes of the same size. */
export function freshFlights(flights: readonly Flight[], fixed: Fixed): readonly Flight[] {
  const rename = renamer(fixed);
  const by = randomInt(shards);
  const fresh = ({ name, text, values }: Statement): Statement => {
    const shard = name === undefined ? undefined : shardAt[name];
    const renamed = values.map((value, place) =>
      place === shard ? moved(value, by) : rename(value),
    );
    return name === undefined ? { text, values: renamed } : { name, text, values: renamed };
  };
  return flights.map((flight) => flight.map(fresh));
}

/** Sends flights as they were sent: each together, the next once all of it is answered. */
export async function replay(pool: pg.Pool, flights: readonly Flight[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const flight of flights)
      await Promise.all(
        flight.map(({ values, ...asked }) => client.query({ ...asked, values: [...values] })),
      );
  } finally {
    client.release();
  }
}
