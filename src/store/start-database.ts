import pg from 'pg';
import { appRoleFor, checkSignIn, setPassword, type AppRole } from './app-role.ts';
import { makeDataFolder } from './data-folder.ts';
import type { Database, DatabaseOptions } from './database.ts';
import { joinEmbedded, startEmbedded } from './embedded/embedded.ts';
import { errorCode } from './error-code.ts';
import { StoreFault } from './fault.ts';
import { migrate } from './migrate.ts';
import { ensureAppRole } from './roles.ts';

const oldestVersion = 15;

/**
 * Brings up the database: the embedded one in the data folder, or the server in `databaseUrl`
 * (PostgreSQL 15 or later). Runs the migrations and gives the application a role of its own.
 */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const { dataDir, databaseUrl, log = () => undefined } = options;
  if (databaseUrl !== undefined) {
    await makeDataFolder(dataDir);
    const appUrl = await prepare({ ownerUrl: databaseUrl, dataDir, log, own: false });
    return { appUrl, ownerUrl: databaseUrl, stop: () => Promise.resolve() };
  }
  const embedded = await startEmbedded(dataDir, log, options.lost);
  try {
    const { ownerUrl } = embedded;
    const appUrl = await prepare({ ownerUrl, dataDir, log, own: true });
    return { appUrl, ownerUrl, stop: embedded.stop };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/**
 * A database for a look beside a running Safelight: the server that one has on the data folder, which
 * is left alone and not migrated; where none runs, as `startDatabase`.
 */
export async function joinDatabase(options: DatabaseOptions): Promise<Database> {
  try {
    return await startDatabase(options);
  } catch (error) {
    if (!(error instanceof StoreFault) || error.fault !== 'already-running') throw error;
    const joined = await joinEmbedded(options.dataDir);
    if (joined === null) throw error;
    const { ownerUrl } = joined;
    const client = await connectOwner(ownerUrl);
    const role = await appRoleFor(client, options.dataDir, null).finally(() => client.end());
    return { appUrl: signedIn(ownerUrl, role), ownerUrl, stop: () => Promise.resolve() };
  }
}

/**
 * Migrates a database and makes the application's role; gives the URL it signs in with. Only where the
 * server is our `own` does nobody else use the role, so that a lost password is made anew.
 */
async function prepare(of: {
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly log: (line: string) => void;
  readonly own: boolean;
}): Promise<string> {
  const { ownerUrl, dataDir, log, own } = of;
  const client = await connectOwner(ownerUrl);
  const renew = async (role: AppRole): Promise<void> => {
    await setPassword(client, role);
    log('The file app-password was missing: the role of Safelight was given a new password.');
  };
  let role: AppRole | undefined;
  try {
    await checkVersion(client);
    const ran = await migrate(client, async () => {
      role = await appRoleFor(client, dataDir, own ? renew : null);
      await ensureAppRole(client, role);
    }).catch(namedRefusal);
    if (ran.length > 0) log(`Brought the database up to date (${ran.length} steps).`);
  } finally {
    await client.end();
  }
  if (role === undefined) throw new Error('No role was made.');
  const appUrl = signedIn(ownerUrl, role);
  await checkSignIn(appUrl, dataDir);
  return appUrl;
}

function namedRefusal(error: unknown): never {
  if (errorCode(error) !== '42501') throw error;
  const reason = error instanceof Error ? error.message : '';
  const message = `The role in DATABASE_URL must own the database, or be able to make a schema in it: ${reason}.`;
  throw new StoreFault('role-may-not', message, { cause: error });
}

async function connectOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreFault('cannot-connect', `The database cannot be reached: ${reason}`, {
      cause: error,
    });
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (version >= oldestVersion) return;
  throw new StoreFault(
    'database-too-old',
    `Safelight needs PostgreSQL ${oldestVersion} or later; this server is ${version}.`,
  );
}

function signedIn(ownerUrl: string, role: AppRole): string {
  const url = new URL(ownerUrl);
  // A URL without a host (a Unix socket) has no place for a user before it.
  if (url.hostname === '') {
    url.searchParams.set('user', role.name);
    url.searchParams.set('password', role.password);
  } else {
    url.username = role.name;
    url.password = role.password;
  }
  return url.href;
}
