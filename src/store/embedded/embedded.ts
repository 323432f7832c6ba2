import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeDataFolder } from '../data-folder.ts';
import { StoreFault } from '../fault.ts';
import { claim } from './claim.ts';
import { clusterExists, makeCluster, superuser } from './cluster.ts';
import { keepUp } from './keep-up.ts';
import { findPrograms } from './programs.ts';
import { reachServer, urlOf, type Folder, type Reached } from './reach.ts';
import { chooseRunner } from './runner.ts';
import { keptSecret } from './secrets.ts';
import { describedServer, signal, startServer, stopServer } from './server.ts';

/** A server of our own. */
export interface Embedded {
  /** The role that owns the database and runs migrations; no superuser. */
  readonly ownerUrl: string;
  /** Only for tests, which make databases and attack them from above. */
  readonly superuserUrl: string;
  stop(): Promise<void>;
  /** Ends the server at once, as a last act of a program that cannot wait. */
  kill(): void;
}

const owner = 'safelight_owner';
const database = 'safelight';

/** Another program may start a server at the same moment, or take its port; a killed one takes a while to be gone. */
const attempts = 8;

/**
 * Brings up the embedded server of a data folder: makes it at the first start, takes over one that
 * a killed program left running, and faults with `already-running` where a live Safelight has it.
 * A server that dies is brought up again at the same address; `lost` is told where that cannot be.
 */
export async function startEmbedded(
  dataDir: string,
  log: (line: string) => void,
  lost: (fault: unknown) => void = () => undefined,
): Promise<Embedded> {
  const folder = await prepareFolder(dataDir);
  const reached = await bringUp(folder, log);
  await prepareOwner(reached, folder.password);
  const again = (port: number): Promise<Reached> => bringUp(folder, () => undefined, port);
  const kept = keepUp(reached, { again, log, lost });
  return {
    ...urlsOf(folder, reached),
    async stop() {
      const last = await kept.letGo();
      if (last === null) return;
      const { client, server } = last;
      client.ref();
      const current = await describedServer(folder.cluster);
      if (current?.pid === server.pid) await stopServer(folder.cluster, server);
      await client.end().catch(() => undefined);
    },
    kill: () => void signal(kept.current().server.pid, 'SIGQUIT'),
  };
}

/** The embedded server that a live Safelight runs on a data folder; null when none does. It is left alone. */
export async function joinEmbedded(dataDir: string): Promise<Pick<Embedded, 'ownerUrl'> | null> {
  const folder = await prepareFolder(dataDir);
  const reached = await reachServer(folder);
  await reached?.client.end();
  return reached && urlsOf(folder, reached);
}

async function prepareFolder(path: string): Promise<Folder> {
  const dataDir = await makeDataFolder(path);
  const password = await keptSecret(dataDir, 'database-password');
  return { dataDir, cluster: join(dataDir, 'postgres'), password };
}

async function bringUp(
  folder: Folder,
  log: (line: string) => void,
  port?: number,
): Promise<Reached> {
  for (let attempt = 1; ; attempt += 1) {
    const reached = await reachServer(folder);
    if (reached) {
      await claim(reached);
      log(`Took over the database server a previous run left (process ${reached.server.pid}).`);
      return reached;
    }
    try {
      return await startOwn(folder, log, port);
    } catch (error) {
      if (
        attempt === attempts ||
        (error instanceof StoreFault && error.fault === 'already-running')
      )
        throw error;
      await pause(100 * attempt);
    }
  }
}

async function startOwn(
  folder: Folder,
  log: (line: string) => void,
  port: number | undefined,
): Promise<Reached> {
  const { dataDir, cluster } = folder;
  const runner = await chooseRunner(cluster);
  const programs = await findPrograms(runner);
  if (!(await clusterExists(cluster))) {
    log('Making the database; this happens once.');
    await makeCluster({ programs, runner, ...folder });
  }
  const logFile = join(dataDir, 'postgres.log');
  const server = await startServer({ programs, runner, cluster, logFile, port });
  const reached = await reachServer(folder);
  if (reached === null) {
    await stopServer(cluster, server);
    throw new StoreFault(
      'cannot-start-database',
      'The database server does not know the password in the data folder.',
    );
  }
  await claim(reached);
  return reached;
}

async function prepareOwner({ client }: Reached, password: string): Promise<void> {
  const found = await client.query('select from pg_database where datname = $1', [database]);
  if (found.rowCount !== 0) return;
  await client.query(
    `do $$ begin
       if not exists (select from pg_roles where rolname = '${owner}') then
         create role ${owner} login createrole;
       end if;
     end $$`,
  );
  await client.query(`alter role ${owner} password '${password}'`);
  await client.query(`create database ${database} owner ${owner}`);
}

function urlsOf({ password }: Folder, { server }: Reached) {
  return {
    ownerUrl: urlOf({ server, password, role: owner, database }),
    superuserUrl: urlOf({ server, password, role: superuser }),
  };
}
