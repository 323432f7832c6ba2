import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { StoreFault } from '../fault.ts';
import { claimServer, type Claim } from './claim.ts';
import { clusterExists, makeCluster, superuser } from './cluster.ts';
import { findPrograms } from './programs.ts';
import { chooseRunner } from './runner.ts';
import { keptSecret } from './secrets.ts';
import { describedServer, signal, startServer, stopServer, type Server } from './server.ts';

/** A server of our own, claimed by this program. */
export interface Embedded {
  /** The role that owns the database and runs migrations; no superuser. */
  readonly ownerUrl: string;
  /** Only for tests that attack the database from above. */
  readonly superuserUrl: string;
  stop(): Promise<void>;
  /** Ends the server at once, as a last act of a program that cannot wait. */
  kill(): void;
}

interface Folder {
  readonly dataDir: string;
  readonly cluster: string;
  readonly password: string;
}

/**
 * Brings up the embedded server of a data folder: makes it at the first start, takes over one that
 * a killed program left running, and refuses where a live Safelight has it.
 */
export async function startEmbedded(
  dataFolder: string,
  log: (line: string) => void,
): Promise<Embedded> {
  const dataDir = resolve(dataFolder);
  const cluster = join(dataDir, 'postgres');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const folder = { dataDir, cluster, password: await keptSecret(dataDir, 'database-password') };
  const { server, claim } = (await takeOver(folder, log)) ?? (await startOwn(folder, log));
  const ownerUrl = await prepareOwner(claim.client, folder, server);
  return {
    ownerUrl,
    superuserUrl: urlOf({ ...folder, server, role: superuser, database: 'postgres' }),
    async stop() {
      const current = await describedServer(cluster);
      if (current?.pid === server.pid) await stopServer(cluster, server);
      await claim.release().catch(() => undefined);
    },
    kill: () => void signal(server.pid, 'SIGQUIT'),
  };
}

type Claimed = { readonly server: Server; readonly claim: Claim };

/** The server that is already there, once it is certain that it is ours; null when none answers. */
async function takeOver(folder: Folder, log: (line: string) => void): Promise<Claimed | null> {
  const server = await describedServer(folder.cluster);
  if (server === null) return null;
  const claim = await claimDescribed(folder, server);
  if (claim === null) return null;
  log(`Took over the database server a previous run left (process ${server.pid}).`);
  return { server, claim };
}

/** A lock file may be stale and its port another server's: ours knows our password and its own starting time. */
async function claimDescribed(folder: Folder, server: Server): Promise<Claim | null> {
  try {
    const url = urlOf({ ...folder, server, role: superuser, database: 'postgres' });
    const claim = await claimServer(url);
    const { rows } = await claim.client.query<{ started: number; folder: string }>(
      'select extract(epoch from pg_postmaster_start_time())::float8 as started',
    );
    if (Math.abs((rows[0]?.started ?? 0) - server.startedAt) < 5) return claim;
    await claim.release();
    return null;
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    return null;
  }
}

async function startOwn(folder: Folder, log: (line: string) => void): Promise<Claimed> {
  const { dataDir, cluster } = folder;
  const runner = await chooseRunner(cluster);
  const programs = await findPrograms(runner, dataDir);
  if (!(await clusterExists(cluster))) {
    log('Making the database; this happens once.');
    await makeCluster({ programs, runner, ...folder });
  }
  const server = await startServer({
    programs,
    runner,
    cluster,
    logFile: join(dataDir, 'postgres.log'),
  });
  const url = urlOf({ ...folder, server, role: superuser, database: 'postgres' });
  return { server, claim: await claimServer(url) };
}

async function prepareOwner(client: pg.Client, folder: Folder, server: Server): Promise<string> {
  const role = 'safelight_owner';
  const { rows } = await client.query("select from pg_database where datname = 'safelight'");
  if (rows.length === 0) {
    await client.query(
      `do $$ begin
         if not exists (select from pg_roles where rolname = '${role}') then
           create role ${role} login createrole;
         end if;
       end $$`,
    );
    await client.query(`alter role ${role} password '${folder.password}'`);
    await client.query(`create database safelight owner ${role}`);
    await client.query('revoke all on database safelight from public');
  }
  return urlOf({ ...folder, server, role, database: 'safelight' });
}

function urlOf(of: {
  readonly server: Server;
  readonly role: string;
  readonly password: string;
  readonly database: string;
}): string {
  return `postgres://${of.role}:${of.password}@127.0.0.1:${of.server.port}/${of.database}`;
}
