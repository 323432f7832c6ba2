import { everySchool } from '../installation.ts';
import { rights } from '../roles.ts';
import type { Statement, Transaction } from '../transaction.ts';
import type { Findings } from './findings.ts';

const wall = "(school = current_setting('safelight.school'::text, true))";

const refusal = `
begin
  raise exception 'an event is never changed or removed (% refused)', lower(tg_op)
    using errcode = 'insufficient_privilege';
end `;

/** Tables that are not behind their wall: not forced, or with any policy but the one. */
const unwalled: Statement = {
  name: 'verify-walls',
  text: `select c.relname as name
           from pg_class c
          where c.relnamespace = 'safelight'::regnamespace and c.relkind in ('r', 'p')
            and not (c.relrowsecurity and c.relforcerowsecurity
              and (select count(*) from pg_policy p where p.polrelid = c.oid) = 1
              and exists (select from pg_policy p
                where p.polrelid = c.oid and p.polcmd = '*' and p.polroles = '{0}'
                  and pg_get_expr(p.polqual, p.polrelid) = $1
                  and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), $1) = $1))
          order by 1`,
};

/** Tables whose rows are never changed, and now could be. tgtype 58: before update, delete or truncate, for each statement. */
const unguarded: Statement = {
  name: 'verify-guards',
  text: `select c.relname as name from pg_class c
          where c.oid in ('safelight.event'::regclass, 'safelight.leaf'::regclass)
            and not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
              where t.tgrelid = c.oid and t.tgname = c.relname || '_is_append_only'
                and t.tgenabled = 'A' and t.tgtype = 58 and t.tgqual is null
                and p.proname = 'refuse_change' and p.prosrc = $1)
          order by 1`,
};

/** What the application's own role may do beyond what it needs. */
const overreach: Statement = {
  name: 'verify-rights',
  text: `select c.relname || ' ' || lower(p.privilege) as name
           from pg_class c
          cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p (privilege)
          where c.relnamespace = 'safelight'::regnamespace and c.relkind in ('r', 'p')
            and has_table_privilege(c.oid, p.privilege)
            and not (c.relname || ' ' || lower(p.privilege)) = any($1)
          union all
         select 'role ' || rolname from pg_roles
          where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole)
          order by 1`,
};

/** Looks whether what keeps the record from being changed is still in place. */
export async function verifyProtection(
  transaction: Transaction,
  findings: Findings,
): Promise<void> {
  const [walls, guards, beyond] = await Promise.all([
    transaction.rows<{ name: string }>(unwalled, [wall]),
    transaction.rows<{ name: string }>(unguarded, [refusal]),
    transaction.rows<{ name: string }>(overreach, [allowed()]),
  ]);
  const missing = (record: string): void => findings.add('protection-missing', everySchool, record);
  for (const { name } of walls) missing(`wall around ${name}`);
  for (const { name } of guards) missing(`trigger that keeps each ${name} from being changed`);
  for (const { name } of beyond) missing(`limit of the application's rights: ${name}`);
}

function allowed(): string[] {
  return Object.entries(rights).flatMap(([table, list]) =>
    list.split(', ').map((right) => `${table} ${right}`),
  );
}
