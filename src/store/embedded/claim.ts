import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StoreFault } from '../fault.ts';

/** Holds the server for this program; the server itself lets go when the program ends, however it ends. */
export interface Claim {
  readonly client: pg.Client;
  release(): Promise<void>;
}

/** The type package leaves out what the driver has. */
type Unreferable = pg.Client & { unref(): void };

/** Any constant that nothing else on the server uses. */
const lock = 0x5afe;

/**
 * Claims a running server for this program. Faults with `already-running` where another live
 * Safelight has it; waits a moment for one that has just ended.
 */
export async function claimServer(url: string): Promise<Claim> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `safelight ${process.pid}`,
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  // Holding the claim is no reason for the program to go on.
  (client as Unreferable).unref();
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const sql = 'select pg_try_advisory_lock($1) as held';
    const { rows } = await client.query<{ held: boolean }>(sql, [lock]);
    if (rows[0]?.held) return { client, release: () => client.end() };
    await pause(50);
  }
  const holder = await holderOf(client);
  await client.end();
  throw new StoreFault('already-running', holder);
}

async function holderOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string; port: number }>(
    `select a.application_name as name, inet_server_port() as port
       from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [lock],
  );
  const process = rows[0]?.name.replace('safelight ', 'process ') ?? 'another process';
  const address = `127.0.0.1:${rows[0]?.port ?? '?'}`;
  return `Safelight is already running on this data folder (${process}, database at ${address}).`;
}
