import { createHash } from 'node:crypto';
import pg, { type Client } from 'pg';
import { keptSecret, readSecret } from './embedded/secrets.ts';
import { errorCode } from './error-code.ts';
import { StoreFault } from './fault.ts';
import { roleIn } from './role-in.ts';

/** The login role of the application on one database, and its password. */
export interface AppRole {
  readonly name: string;
  readonly password: string;
}

const secret = 'app-password';

/** The roles that were made for the application of this database, whether they still should have rights or not. */
const made = `
  select r.rolname as name
    from pg_class c cross join aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
   where c.oid = to_regclass('safelight.event') and a.privilege_type = 'INSERT'
     and r.rolname ~ '^safelight_app_[0-9a-f]{12}$'
   order by 1`;

/**
 * The application's role on a database and its password, which lies in the data folder. A new database
 * gets a role of its own, so that two on one server never change each other's password; one that has a
 * role never gets a second. Where the password is lost, `renew` gives the role a new one, and without it
 * this faults with `app-password-lost`.
 */
export async function appRoleFor(
  client: Client,
  dataDir: string,
  renew: ((role: AppRole) => Promise<void>) | null,
): Promise<AppRole> {
  const { rows } = await client.query<{ name: string }>(made);
  const names = rows.map(({ name }) => name);
  const [only] = names;
  const kept = await readSecret(dataDir, secret);
  if (kept !== null) return { name: nameAmong(names, kept), password: kept };
  if (only === undefined) return newRole(await keptSecret(dataDir, secret));
  if (renew === null || names.length > 1) throw passwordLost(dataDir, names);
  const role = { name: only, password: await keptSecret(dataDir, secret) };
  await renew(role);
  return role;
}

/** A role is called after its first password; one that has had another since is the only one there is. */
function nameAmong(names: readonly string[], password: string): string {
  const { name } = newRole(password);
  return names.includes(name) ? name : (names[0] ?? name);
}

function newRole(password: string): AppRole {
  const mark = createHash('sha256').update(password).digest('hex').slice(0, 12);
  return { name: `safelight_app_${mark}`, password };
}

/** Gives a role the password that is in the data folder. */
export async function setPassword(client: Client, { name, password }: AppRole): Promise<void> {
  await client.query(`alter role ${name} password ${pg.escapeLiteral(password)}`);
}

/** Signs in once as the application. Faults with `app-password-wrong` where the database does not take its password. */
export async function checkSignIn(appUrl: string, dataDir: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    if (!['28P01', '28000'].includes(errorCode(error) ?? '')) throw error;
    throw passwordWrong(roleIn(appUrl) ?? '', dataDir, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function passwordLost(dataDir: string, names: readonly string[]): StoreFault {
  return new StoreFault(
    'app-password-lost',
    `The data folder ${dataDir} has no file ${secret}, but the database has a role for Safelight ` +
      `(${names.join(', ')}). Put the file back from your copy, or from the computer that uses this ` +
      `database. If it is lost, write a new password into it and let an administrator run:\n` +
      `  alter role ${names[0] ?? ''} password '...';`,
  );
}

function passwordWrong(name: string, dataDir: string, cause: unknown): StoreFault {
  return new StoreFault(
    'app-password-wrong',
    `The database does not take the password that is in the file ${secret} of the data folder ${dataDir} ` +
      `for the role ${name}: one of them was changed. Put the file back from your copy; or, once you know ` +
      `who changed it, let an administrator run, with the password in the file:\n  alter role ${name} password '...';`,
    { cause },
  );
}
