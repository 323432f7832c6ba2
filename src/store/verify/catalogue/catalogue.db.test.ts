import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { roleIn } from '../../role-in.ts';
import { testDatabase, type TestDatabase } from '../../testing.ts';
import { onRights, onTables, onWhatActs } from './attacks.table.ts';
import { differences } from './differences.ts';
import { isOwner, madeByMigrations, madeFile, madeText } from './made.ts';
import { catalogueOf } from './testing.ts';

let tested: TestDatabase;
before(async () => {
  tested = await testDatabase();
});
after(() => tested.end());

test('the file says what the migrations make (`npm run freeze` writes it)', async () => {
  assert.deepEqual(differences(await madeByMigrations(null), await found()), []);
  assert.equal(await readFile(madeFile, 'utf8'), madeText(await catalogueOf(tested)));
});

const attacks = {
  'what acts by itself': onWhatActs,
  'tables and their walls': onTables,
  'rights, roles and settings': onRights,
};

for (const [on, list] of Object.entries(attacks)) {
  describe(`it is told when a superuser of the database changes ${on} and`, () => {
    for (const { does, sql, says } of list) {
      test(does, async () => {
        const now = await found(sql(roleIn(tested.database.appUrl) ?? ''));
        const told = differences(await madeByMigrations(null), now);
        assert.ok(
          told.some((line) => says.test(line)),
          told.join('\n') || 'nothing was told',
        );
      });
    }
  });
}

test('it is told when everything is given to another owner than the one who is named', async () => {
  const made = await madeByMigrations('the_owner');
  const told = differences(made, await catalogueOf(tested));
  const owner = roleIn(tested.superuserUrl) ?? '';
  assert.deepEqual(told, [`owner of the tables is now “${owner}”, and was made “the_owner”`]);
});

async function found(attack?: string) {
  const things = await catalogueOf(tested, attack);
  return things.filter((thing) => !isOwner(thing));
}
