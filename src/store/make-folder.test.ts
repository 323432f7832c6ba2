import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startDatabase, StoreFault } from './index.ts';
import { makeFolder } from './make-folder.ts';

let parent = '';
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'safelight-test-'));
  await writeFile(join(parent, 'file'), '');
});
after(() => rm(parent, { recursive: true }));

test('a folder is made with those it lies in, for its owner alone, and made again changes nothing', async () => {
  const folder = join(parent, 'one', 'two', 'three');
  await makeFolder(folder);
  await makeFolder(folder);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
});

describe('a data folder that cannot be is refused at once, and the message says what to do', () => {
  const places = {
    'in a file system that is no file system': '/proc/x',
    'deep in one': '/proc/x/y/z',
    'below the settings of the system': '/sys/safelight',
    'below a device': '/dev/null/x',
    'a device': '/dev/null',
  };
  const databaseUrl = 'postgres://nobody:secret@127.0.0.1:9/none';
  const refused = (dataDir: string) => async () => {
    for (const options of [{ dataDir }, { dataDir, databaseUrl }]) {
      const started = Date.now();
      await assert.rejects(startDatabase(options), (error) => {
        assert.ok(error instanceof StoreFault, String(error));
        assert.equal(error.fault, 'cannot-start-database');
        assert.match(error.message, /data folder .* \(E[A-Z]+\)\. Choose another .*SAFELIGHT_DATA/);
        return true;
      });
      assert.ok(Date.now() - started < 2_000);
    }
  };
  for (const [where, dataDir] of Object.entries(places)) {
    if (process.platform === 'linux') test(where, refused(dataDir));
  }
  test('where there is a file', () => refused(join(parent, 'file'))());
  test('below a file', () => refused(join(parent, 'file', 'below'))());
});
