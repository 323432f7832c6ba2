import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type pg from 'pg';
import { type TestDatabase, testDatabase } from './testing.ts';
import { connectPool, glance, type Place } from './transaction.ts';

const one = { name: 'one', text: 'select $1::int as number' };
const school = { name: 'school', text: "select current_setting('safelight.school') as school" };
const broken = { name: 'broken', text: 'select 1 / $1::int as number' };
const write = { name: 'write', text: "insert into safelight.token values ($1, 'x', 'x', 'x')" };

describe('a glance', () => {
  let tested: TestDatabase;
  let pool: pg.Pool;
  let place: Place & { readonly mode: 'read' };
  before(async () => {
    tested = await testDatabase();
    pool = connectPool(tested.database.appUrl, 1);
    place = { pool, school: 'ashwood', mode: 'read' };
  });
  after(async () => {
    await pool.end();
    await tested.end();
  });

  test('gives all it asked for, behind the wall of its school', async () => {
    const found = await glance(place, (transaction) =>
      Promise.all([transaction.rows(one, [1]), transaction.rows(school, [])]),
    );
    assert.deepEqual(found, [[{ number: 1 }], [{ school: 'ashwood' }]]);
  });

  test('may not ask for more once it has waited', async () => {
    const late = glance(place, async (transaction) => {
      await transaction.rows(one, [1]);
      return transaction.rows(one, [2]);
    });
    await assert.rejects(late, /asks for everything at once/);
  });

  test('writes nothing', async () => {
    const writing = glance(place, (transaction) => transaction.rows(write, ['ashwood']));
    await assert.rejects(writing, { code: '25006' });
  });

  test('that fails leaves its connection as good as before', async () => {
    await assert.rejects(
      glance(place, (transaction) => transaction.rows(broken, [0])),
      { code: '22012' },
    );
    const [found] = await glance(place, (transaction) => transaction.rows(one, [3]));
    assert.deepEqual(found, { number: 3 });
  });
});
