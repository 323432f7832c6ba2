import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { StoreFault } from './fault.ts';

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** Held while a program migrates, so that two that start at once take turns. */
const lock = 0x5afe0001;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

/**
 * Brings a database up to date in one transaction, then does `also` in the same one. Gives the
 * names of the migrations it ran. Faults when one that ran before has been edited since, or when
 * the database has one this program does not know.
 */
export async function migrate(
  client: Client,
  also: () => Promise<void>,
): Promise<readonly string[]> {
  const migrations = await readMigrations();
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    const pending = pendingOf(migrations, await applied(client));
    for (const { name, sql, hash } of pending) {
      await client.query(sql);
      await client.query('insert into safelight_migration.applied values ($1, $2)', [name, hash]);
    }
    await also();
    await client.query('commit');
    return pending.map((migration) => migration.name);
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(folder + name, 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Kept apart from the tables of the record: the application may not even see it. */
async function applied(client: Client): Promise<ReadonlyMap<string, string>> {
  await client.query(`
    create schema if not exists safelight_migration;
    create table if not exists safelight_migration.applied (
      name text primary key,
      hash text not null
    )`);
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from safelight_migration.applied',
  );
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

function pendingOf(
  migrations: readonly Migration[],
  done: ReadonlyMap<string, string>,
): readonly Migration[] {
  const known = new Map(migrations.map(({ name, hash }) => [name, hash]));
  for (const [name, hash] of done) {
    if (!known.has(name)) {
      const message = `The database is newer than this program (it has ${name}).`;
      throw new StoreFault('database-newer-than-program', message);
    }
    if (known.get(name) !== hash) {
      const message = `Migration ${name} was edited after it ran; add a new one instead.`;
      throw new StoreFault('migration-changed', message);
    }
  }
  return migrations.filter(({ name }) => !done.has(name));
}
