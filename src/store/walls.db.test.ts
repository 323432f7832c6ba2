import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { fillSchool } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

/** A table with rows of ashwood's neighbour, beech; the list of schools itself lies behind '*'. */
interface Table {
  readonly name: string;
  readonly neighbour: string;
}

let tested: TestDatabase;
let tables: readonly Table[] = [];
before(async () => {
  tested = await testDatabase();
  const store = await tested.makeStore();
  await fillSchool(store, 'ashwood');
  await fillSchool(store, 'beech');
  tables = await withClient(tested.superuserUrl, async (client) => {
    await client.query(look);
    return findTables(client);
  });
});
after(() => tested.end());

/** An ordinary function, that runs as whoever calls it. */
const look = `create function public.look(name text) returns setof text language plpgsql as
  $$ begin return query execute 'select school from ' || name; end $$`;

const denied = /permission denied|violates row-level security|not supported with row-level/;

/** Every way to reach rows of another school; each either gives nothing or is refused. */
const reaches: Readonly<Record<string, (table: Table) => string>> = {
  select: ({ name, neighbour }) => `select * from ${name} where school = '${neighbour}'`,
  'select of everything but its own': ({ name }) =>
    `select * from ${name} where school <> 'ashwood'`,
  'select through a join': ({ name, neighbour }) =>
    `select b.* from ${name} a full join ${name} b on true where b.school = '${neighbour}'`,
  'select by a function': ({ name, neighbour }) =>
    `select from public.look('${name}') school where school = '${neighbour}'`,
  'select for update': ({ name, neighbour }) =>
    `select * from ${name} where school = '${neighbour}' for update`,
  'select from within a statement': ({ name, neighbour }) =>
    `with theirs as materialized (select * from ${name}) select * from theirs where school = '${neighbour}'`,
  copy: ({ name, neighbour }) =>
    `copy (select * from ${name} where school = '${neighbour}') to stdout`,
  'table statistics': ({ name }) =>
    `select * from pg_stats where schemaname || '.' || tablename = '${name}'`,
  insert: ({ name, neighbour }) => `insert into ${name} ${ownRowAs(name, neighbour)}`,
  'insert or update': ({ name, neighbour }) =>
    `insert into ${name} ${ownRowAs(name, neighbour)} on conflict do nothing`,
  'copy into': ({ name }) => `copy ${name} from stdin`,
  update: ({ name, neighbour }) =>
    `update ${name} set school = school where school = '${neighbour}'`,
  'moving a row of its own': ({ name, neighbour }) => `update ${name} set school = '${neighbour}'`,
  merge: ({ name, neighbour }) =>
    `merge into ${name} t using (select 1) one on t.school = '${neighbour}' when matched then update set school = t.school`,
  delete: ({ name, neighbour }) => `delete from ${name} where school = '${neighbour}'`,
  truncate: ({ name }) => `truncate ${name}`,
};

describe('the application, working for one school, gets nothing of another', () => {
  for (const [way, statement] of Object.entries(reaches)) {
    test(`by ${way}`, async () => {
      for (const table of tables) {
        const rows = await attempt(statement(table), 'ashwood');
        assert.ok(rows === 0, `${way} on ${table.name}: ${rows}`);
      }
    });
  }

  test('and what it could do was real: its own rows are there', async () => {
    for (const { name, neighbour } of tables) {
      if (neighbour === '*') continue;
      assert.notEqual(await attempt(`select * from ${name}`, 'ashwood'), 0, name);
      assert.notEqual(await attempt(`copy (select * from ${name}) to stdout`, 'ashwood'), 0, name);
    }
  });

  test('nor anything at all before a school is set', async () => {
    for (const { name } of tables) {
      assert.equal(await attempt(`select * from ${name}`, null), 0, name);
    }
  });

  test('nor by switching the wall off for itself', async () => {
    for (const { name } of tables) {
      const switched = `set local row_security = off; select * from ${name}`;
      await assert.rejects(run(tested.database.appUrl, { sql: switched, school: 'ashwood' }), {
        message: /would be affected by row-level security/,
      });
    }
  });

  test('nor by becoming somebody else, or making itself a way round', async () => {
    const attempts = [
      'set role pg_read_all_data',
      `set session authorization ${new URL(tested.superuserUrl).username}`,
      'alter table safelight.event disable row level security',
      'alter table safelight.event disable trigger event_is_append_only',
      'create policy mine on safelight.event using (true)',
      'create function safelight.mine() returns int language sql security definer as $$ select 1 $$',
      'create schema mine',
      'drop table safelight.event',
      'select * from safelight_migration.applied',
    ];
    for (const sql of attempts) {
      const outcome = run(tested.database.appUrl, { sql, school: 'ashwood' });
      await assert.rejects(outcome, /permission denied|must be owner|cannot set/, sql);
    }
  });
});

describe('the walls', () => {
  test('stand around every table, and every table says whose its rows are', async () => {
    assert.ok(tables.length >= 9);
    for (const { name } of tables) {
      const sql = `select school from ${name} where school is null`;
      assert.equal(await run(tested.superuserUrl, { sql, school: null }), 0);
    }
  });

  test('hold for the owner of the tables too', async () => {
    const owner = `owner_${process.pid}`;
    await withClient(tested.superuserUrl, async (client) => {
      await client.query(
        `begin; create role ${owner}; grant usage on schema safelight to ${owner}`,
      );
      for (const { name } of tables) await client.query(`alter table ${name} owner to ${owner}`);
      await client.query(`set local role ${owner}; set local safelight.school = 'ashwood'`);
      for (const { name } of tables) {
        const sql = `select * from ${name} where school <> 'ashwood'`;
        assert.equal((await client.query(sql)).rowCount, 0, name);
      }
      await client.query('rollback');
    });
  });

  test('have no door in them: no view, and no function that runs as its owner', async () => {
    const sql = `
      select relname from pg_class
       where relnamespace = 'safelight'::regnamespace and relkind in ('v', 'm', 'f')
      union all
      select proname from pg_proc
       where pronamespace = 'safelight'::regnamespace and prosecdef`;
    assert.equal(await run(tested.superuserUrl, { sql, school: null }), 0);
  });
});

describe('events are never changed or removed', () => {
  const changes = [
    'update safelight.event set actor = actor where false',
    'delete from safelight.event where false',
    'truncate safelight.event',
    'merge into safelight.event t using (select 1) one on true when matched then delete',
  ];
  for (const sql of changes) {
    test(`not by the one who rules the database: ${sql.split(' ', 1).join()}`, async () => {
      await assert.rejects(run(tested.superuserUrl, { sql, school: null }), /never changed/);
    });
  }

  test('not by one who passes a session off as a replica', async () => {
    const sql = 'set session_replication_role = replica; delete from safelight.event';
    await assert.rejects(run(tested.superuserUrl, { sql, school: null }), /never changed/);
  });
});

async function findTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string }>(
    "select schemaname || '.' || tablename as name from pg_tables where schemaname = 'safelight'",
  );
  const found: Table[] = [];
  for (const { name } of rows) {
    const sql = `select distinct school from ${name} order by school`;
    const schools = (await client.query<{ school: string }>(sql)).rows.map((row) => row.school);
    const list = schools.join() === '*';
    if (!list) assert.deepEqual(schools, ['ashwood', 'beech'], `put rows of ${name} in fillSchool`);
    found.push({ name, neighbour: list ? '*' : 'beech' });
  }
  return found;
}

/** A row of its own with another school written on it. */
function ownRowAs(name: string, school: string): string {
  const changed = `to_jsonb(t) || '{"school": "${school}"}'`;
  return `select (jsonb_populate_record(null::${name}, ${changed})).* from ${name} t limit 1`;
}

/** How many rows a statement reached; 0 when it was refused. */
async function attempt(sql: string, school: string | null): Promise<number> {
  try {
    return await run(tested.database.appUrl, { sql, school });
  } catch (error) {
    assert.match(String(error), denied, sql);
    return 0;
  }
}

function run(
  url: string,
  { sql, school }: { readonly sql: string; readonly school: string | null },
): Promise<number> {
  return withClient(url, async (client) => {
    await client.query('begin');
    if (school !== null) await client.query(`set local safelight.school = '${school}'`);
    const results = (await client.query(sql)) as pg.QueryResult | pg.QueryResult[];
    return [results].flat().at(-1)?.rowCount ?? 0;
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
