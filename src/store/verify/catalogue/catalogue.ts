import type { Statement, Transaction } from '../../transaction.ts';
import { objects } from './objects.ts';
import { rights } from './rights.ts';
import { roles } from './roles.ts';

/** One thing in a database's catalogue: its kind, its name, and all that is so of it, in one line. */
export interface Thing {
  readonly kind: string;
  readonly name: string;
  readonly definition: string;
}

/** Names are written with their schema only where it is not searched. Compiling so long a question takes longer than asking it. */
const prepare: Statement = {
  name: 'catalogue-prepare',
  text: "select set_config('search_path', 'pg_catalog', true), set_config('jit', 'off', true)",
};

/** The application's role and the owner of the tables are called otherwise in every database. */
const everything: Statement = {
  name: 'catalogue',
  text: `
with who (oid, name) as (
  select 0::oid, 'everybody'
  union all
  select oid, case when rolname = coalesce($1, current_user) then 'the application'
      when oid = (select nspowner from pg_namespace where nspname = 'safelight') then 'the owner'
      else 'the role ' || rolname end
    from pg_roles),
things (kind, name, definition) as (${[...objects, ...rights, ...roles].join('\n  union all')})
select kind, name, coalesce(definition, '') as definition from things order by kind, name, definition`,
};

/**
 * All there is in a database that did not come with PostgreSQL, ordered by kind and name. `application`
 * is the application's role; null where it is the one that asks.
 */
export async function readCatalogue(
  transaction: Pick<Transaction, 'rows'>,
  application: string | null,
): Promise<readonly Thing[]> {
  await transaction.rows(prepare, []);
  return transaction.rows<Thing>(everything, [application]);
}
