import pg from 'pg';
import { roleIn } from '../../role-in.ts';
import { readCatalogue, type Thing } from './catalogue.ts';

/** What is in a test database, after `attack` by its superuser, who takes everything back at the end. */
export async function catalogueOf(
  tested: { readonly superuserUrl: string; readonly database: { readonly appUrl: string } },
  attack = 'select 1',
): Promise<readonly Thing[]> {
  const client = new pg.Client({ connectionString: tested.superuserUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(attack);
    const rows = async <Row extends object>(
      statement: pg.QueryConfig,
      values: readonly unknown[],
    ) => (await client.query(statement.text, [...values])).rows as Row[];
    return await readCatalogue({ rows }, roleIn(tested.database.appUrl));
  } finally {
    await client.end();
  }
}
