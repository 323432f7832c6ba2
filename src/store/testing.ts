import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Store } from './contract.ts';
import type { Database } from './database.ts';
import { startEmbedded } from './embedded/embedded.ts';
import { roleIn } from './role-in.ts';
import { openStore } from './store.ts';
import { startDatabase } from './start-database.ts';

export { madeFile, madeText } from './verify/catalogue/made.ts';
export { catalogueOf } from './verify/catalogue/testing.ts';

/** A fresh, migrated database of its own for one test file. */
export interface TestDatabase {
  readonly database: Database;
  /** For tests that attack the database from above. */
  readonly superuserUrl: string;
  readonly keyFile: string;
  /** An opened store; every store of one test database has the same root key. */
  makeStore(options?: { readonly poolSize?: number }): Promise<Store>;
  /** Closes what `makeStore` opened, so that the database can be copied. */
  close(): Promise<void>;
  /** A copy with the same root key; gone with the original, or when ended itself. */
  copy(): Promise<TestDatabase>;
  /** Closes what `makeStore` opened and drops the database. */
  end(): Promise<void>;
}

/** A PostgreSQL server for tests, in a temporary folder. */
export interface TestServer {
  /** What to put into the environment variable SAFELIGHT_TEST_DATABASE for all test processes. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts one server for a whole test run. It goes with the process that started it. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'safelight-test-'));
  const embedded = await startEmbedded(dataDir, () => undefined);
  const abandon = (): void => {
    embedded.kill();
    waitFor(300);
    rmSync(dataDir, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  endOnSignal();
  return {
    url: embedded.superuserUrl,
    async stop() {
      process.removeListener('exit', abandon);
      await embedded.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Without a listener a signal ends the process on the spot, and leaves the server behind. */
function endOnSignal(): void {
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    if (process.listenerCount(name) === 0) process.once(name, () => process.exit(1));
  }
}

let own: Promise<TestServer> | undefined;

/**
 * A fresh database on the server in TEST_DATABASE_URL (whose role must be a superuser), else the
 * run's server in SAFELIGHT_TEST_DATABASE, else one started for this process.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await serverUrl();
  const name = newName();
  await administer(server, `create database ${name}`);
  const superuserUrl = withDatabase(server, name);
  const dataDir = await mkdtemp(join(tmpdir(), 'safelight-test-'));
  const database = await startDatabase({ dataDir, databaseUrl: superuserUrl });
  const keyFile = join(dataDir, 'root-key');
  const tested = opened({ server, name, appUrl: database.appUrl, keyFile });
  return {
    ...tested,
    async end() {
      await tested.end();
      await administer(server, `drop role ${roleIn(database.appUrl) ?? ''}`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function opened(of: {
  readonly server: string;
  readonly name: string;
  readonly appUrl: string;
  readonly keyFile: string;
}): TestDatabase {
  const { server, name, appUrl, keyFile } = of;
  const superuserUrl = withDatabase(server, name);
  const database = { appUrl, ownerUrl: superuserUrl, stop: () => Promise.resolve() };
  const stores: Store[] = [];
  const copies: TestDatabase[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
  };
  return {
    database,
    superuserUrl,
    keyFile,
    close,
    async makeStore(options = {}) {
      const store = await openStore({ database, keyFile, ...options });
      stores.push(store);
      return store;
    },
    async copy() {
      const copied = newName();
      await administer(server, `create database ${copied} template ${name}`);
      await administer(server, `grant connect on database ${copied} to ${roleIn(appUrl) ?? ''}`);
      const copy = opened({ ...of, name: copied, appUrl: withDatabase(appUrl, copied) });
      copies.push(copy);
      return copy;
    },
    async end() {
      await Promise.all(copies.map((copy) => copy.end()));
      await close();
      await administer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

function newName(): string {
  return `safelight_test_${randomBytes(6).toString('hex')}`;
}

async function serverUrl(): Promise<string> {
  const shared = process.env['TEST_DATABASE_URL'] ?? process.env['SAFELIGHT_TEST_DATABASE'];
  if (shared) return shared;
  own ??= startTestServer();
  return (await own).url;
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** A process that is exiting cannot wait in any other way. */
function waitFor(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
