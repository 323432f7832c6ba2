import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { errorCode } from '../error-code.ts';
import { superuser } from './cluster.ts';
import { describedServer, isAlive, type Server } from './server.ts';

/** A data folder, its cluster, and the password of its server. */
export interface Folder {
  readonly dataDir: string;
  readonly cluster: string;
  readonly password: string;
}

/** A running server of ours, and a connection to it as its superuser. */
export interface Reached {
  readonly server: Server;
  readonly client: Connection;
}

/** A connection; the type package leaves out two things that the driver has. */
export type Connection = pg.Client & { ref(): void; unref(): void };

const busy = ['57P01', '57P02', '57P03', 'ECONNRESET'];

/**
 * Connects to the server that runs on a cluster, waiting while it starts or stops. Null when none
 * runs: a lock file may be stale, its process and port anybody's by now. Ours knows our password,
 * and sees what we put into the folder.
 */
export async function reachServer(folder: Folder): Promise<Reached | null> {
  for (;;) {
    const server = await describedServer(folder.cluster);
    if (server === null || !isAlive(server.pid)) return null;
    try {
      const client = await connect(urlOf({ ...folder, server, role: superuser }));
      if (await seesFolder(client, folder.cluster)) return { server, client };
      await client.end();
      return null;
    } catch (error) {
      if (server.ready && !busy.includes(errorCode(error) ?? '')) return null;
      await pause(25);
    }
  }
}

async function connect(url: string): Promise<Connection> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `safelight ${process.pid}`,
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client as Connection;
}

/** A folder that was copied with its lock file describes the server of the folder it was copied from. */
async function seesFolder(client: pg.Client, cluster: string): Promise<boolean> {
  const name = `safelight-${randomBytes(8).toString('hex')}`;
  await writeFile(join(cluster, name), '', { mode: 0o644 });
  try {
    const sql = 'select (pg_stat_file($1, true)).size is not null as seen';
    const { rows } = await client.query<{ seen: boolean }>(sql, [name]);
    return rows[0]?.seen === true;
  } finally {
    await rm(join(cluster, name), { force: true });
  }
}

/** How a role signs in to a server of ours. */
export function urlOf(of: {
  readonly server: Server;
  readonly password: string;
  readonly role: string;
  readonly database?: string;
}): string {
  const { server, password, role, database = 'postgres' } = of;
  return `postgres://${role}:${password}@127.0.0.1:${server.port}/${database}`;
}
