import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from '../fault.ts';
import type { Reached } from './reach.ts';

/** Any number that nothing else on the server uses. */
const lock = 0x5afe;

/**
 * Claims a server for this program, for as long as the connection lasts: the server itself lets go
 * when the program ends, however it ends. Waits a moment for one that has just ended; faults with
 * `already-running` where another live Safelight has it.
 */
export async function claim(reached: Reached): Promise<void> {
  const { client } = reached;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const sql = 'select pg_try_advisory_lock($1) as held';
    const { rows } = await client.query<{ held: boolean }>(sql, [lock]);
    if (rows[0]?.held) return;
    await pause(50);
  }
  const message = await describeHolder(reached);
  await client.end();
  throw new StoreFault('already-running', message);
}

async function describeHolder({ client, server }: Reached): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name
       from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [lock],
  );
  const holder = rows[0]?.name.replace('safelight ', 'process ') ?? 'another process';
  return (
    `Safelight is already running on this data folder: ${holder}, ` +
    `with its database at 127.0.0.1:${server.port}.`
  );
}
