import pg, { type Client } from 'pg';
import type { AppRole } from './app-role.ts';
import { StoreFault } from './fault.ts';

/** All the application may do, by table. A table that is not here, or a right, it does not have. */
export const rights = {
  installation: 'select, update',
  school_key: 'select, insert',
  register: 'select, insert, update',
  stream: 'select, insert, update',
  event: 'select, insert',
  leaf: 'select, insert',
  token: 'select, insert, delete',
  document: 'select, insert, update, delete',
  // A policy lets only what was dealt with long ago be deleted.
  outbox: 'select, insert, update, delete',
  notice: 'select, insert, update, delete',
  session: 'select, insert, update, delete',
};

/** Makes the application's role if it is not there, and gives it exactly its rights. */
export async function ensureAppRole(client: Client, role: AppRole): Promise<void> {
  const { rows } = await client.query('select from pg_roles where rolname = $1', [role.name]);
  if (rows.length === 0) await create(client, role);
  const grants = Object.entries(rights).map(
    ([table, allowed]) => `grant ${allowed} on safelight.${table} to ${role.name};`,
  );
  await client.query(`
    grant usage on schema safelight to ${role.name};
    revoke all on all tables in schema safelight from ${role.name};
    ${grants.join('\n')}`);
  await client.query(grantConnect(await databaseName(client), role));
}

async function create(client: Client, role: AppRole): Promise<void> {
  const statement = `create role ${role.name} login nosuperuser nobypassrls password`;
  try {
    await client.query(`${statement} ${pg.escapeLiteral(role.password)}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error;
    throw new StoreFault(
      'role-may-not',
      'The role in DATABASE_URL may not create roles. Let an administrator run, with the ' +
        `password that is in the file app-password of the data folder:\n  ${statement} '...';`,
      { cause: error },
    );
  }
}

async function databaseName(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
}

function grantConnect(database: string, role: AppRole): string {
  return `grant connect on database ${pg.escapeIdentifier(database)} to ${role.name}`;
}
