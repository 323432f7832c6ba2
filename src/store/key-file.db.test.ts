import assert from 'node:assert/strict';
import { chmod, copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openStore, StoreFault, type Store } from './index.ts';
import { fillSchool } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let tested: TestDatabase;
let folder = '';
const opened: Store[] = [];
before(async () => {
  tested = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'safelight-test-'));
});
after(async () => {
  for (const store of opened) await store.close();
  await tested.end();
  await rm(folder, { recursive: true });
});

const file = (name: string): string => join(folder, name);
const open = async (keyFile: string): Promise<Store> => {
  const store = await openStore({ database: tested.database, keyFile });
  opened.push(store);
  return store;
};
const fault = (name: string) => (error: unknown) =>
  error instanceof StoreFault && error.fault === name;

describe('the root key', () => {
  test('is made once beside an empty database, for its owner alone', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => open(file('keys/root'))));
    assert.equal((await stat(file('keys/root'))).mode & 0o777, 0o600);
    assert.equal((await stat(file('keys'))).mode & 0o777, 0o700);
    for (const [at, store] of stores.entries()) await store.createSchool(`school-${at}`);
    assert.equal((await stores[0]?.schools())?.length, 3);
  });

  test('is never made again beside a database that has one', async () => {
    await assert.rejects(open(file('lost')), fault('key-file-missing'));
    await assert.rejects(stat(file('lost')), { code: 'ENOENT' });
  });

  test('of another database is refused', async () => {
    const other = await testDatabase();
    await (await other.makeStore()).createSchool('beech');
    await assert.rejects(open(other.keyFile), fault('key-file-wrong'));
    await other.end();
  });

  test('is refused where others may read it, or where it is none', async () => {
    await copyFile(file('keys/root'), file('open'));
    await chmod(file('open'), 0o640);
    await assert.rejects(open(file('open')), fault('key-file-unsafe'));
    await writeFile(file('none'), 'not a key', { mode: 0o600 });
    await assert.rejects(open(file('none')), fault('key-file-wrong'));
    await writeFile(file('short'), 'safelight-root-key-1:abc', { mode: 0o600 });
    await assert.rejects(open(file('short')), fault('key-file-wrong'));
  });

  test('opens a copy of the database somewhere else', async () => {
    const store = await open(file('keys/root'));
    await fillSchool(store, 'ashwood');
    await copyFile(file('keys/root'), file('carried'));
    const carried = await open(file('carried'));
    assert.equal(
      (await carried.read({ school: 'ashwood', kind: 'case', stream: 'case-1' })).length,
      2,
    );
  });

  test('is nowhere in the database folder or the messages', async () => {
    const key = (await readFile(file('keys/root'), 'utf8')).trim();
    await assert.rejects(open(file('lost')), (error) => !String(error).includes(key.slice(25)));
  });
});
