import assert from 'node:assert/strict';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { privateCopy } from './private-copy.ts';

describe('programs that are copied to where their runner may reach them', () => {
  let folder = '';
  let from = '';
  let parent = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'safelight-test-'));
    from = join(folder, 'native');
    await mkdir(join(from, 'bin'), { recursive: true });
    await mkdir(join(from, 'lib'));
    await writeFile(join(from, 'bin', 'program'), 'run', { mode: 0o700 });
    await writeFile(join(from, 'lib', 'library.so'), 'library', { mode: 0o600 });
    await writeFile(join(from, 'lib', 'library.a'), 'to build with');
  });
  beforeEach(async () => {
    parent = await mkdtemp(join(folder, 'parent-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('may be read by all and written by us alone', async () => {
    const copy = await privateCopy(from, parent);
    assert.equal((await stat(dirname(copy))).mode & 0o777, 0o755);
    assert.equal((await stat(join(copy, 'bin', 'program'))).mode & 0o777, 0o755);
    assert.equal((await stat(join(copy, 'lib', 'library.so'))).mode & 0o777, 0o644);
    assert.equal(await readFile(join(copy, 'bin', 'program'), 'utf8'), 'run');
    await assert.rejects(stat(join(copy, 'lib', 'library.a')), { code: 'ENOENT' });
  });

  test('are copied once, also for two that ask at once', async () => {
    const [one, two] = await Promise.all([privateCopy(from, parent), privateCopy(from, parent)]);
    assert.equal(one, two);
    assert.equal(await privateCopy(from, parent), one);
    assert.equal((await readdir(parent)).length, 1);
  });

  test('are copied afresh when some of them were swept away', async () => {
    const copy = await privateCopy(from, parent);
    await rm(join(copy, 'lib', 'library.so'));
    const next = await privateCopy(from, parent);
    assert.notEqual(next, copy);
    assert.equal(await privateCopy(from, parent), next);
  });

  test('are never taken from a folder others may write, or a link that others may have made', async () => {
    const copy = await privateCopy(from, parent);
    await chmod(dirname(copy), 0o777);
    const next = await privateCopy(from, parent);
    assert.notEqual(next, copy);
    await rm(dirname(next), { recursive: true });
    await symlink(dirname(copy), dirname(next));
    const third = await privateCopy(from, parent);
    assert.notEqual(third, next);
    assert.notEqual(third, copy);
  });
});
