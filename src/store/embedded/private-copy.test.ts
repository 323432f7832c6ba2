import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { privateCopy } from './private-copy.ts';

describe('programs that were copied to where their runner may reach them', () => {
  let folder = '';
  let from = '';
  let remembered = '';
  const copies = new Set<string>();
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'safelight-test-'));
    from = join(folder, 'native');
    remembered = join(folder, 'remembered');
    await mkdir(join(from, 'bin'), { recursive: true });
    await mkdir(join(from, 'lib'));
    await writeFile(join(from, 'bin', 'program'), 'run', { mode: 0o700 });
    await writeFile(join(from, 'lib', 'library.so'), 'library', { mode: 0o600 });
    await writeFile(join(from, 'lib', 'library.a'), 'to build with');
  });
  after(async () => {
    for (const copy of copies) await rm(dirname(copy), { recursive: true });
    await rm(folder, { recursive: true });
  });
  const copy = async (): Promise<string> => {
    const made = await privateCopy({ from, remembered });
    copies.add(made);
    return made;
  };

  test('may be read by all and written by us alone', async () => {
    const made = await copy();
    assert.equal((await stat(dirname(made))).mode & 0o777, 0o755);
    assert.equal((await stat(join(made, 'bin', 'program'))).mode & 0o777, 0o755);
    assert.equal((await stat(join(made, 'lib', 'library.so'))).mode & 0o777, 0o644);
    assert.equal(await readFile(join(made, 'bin', 'program'), 'utf8'), 'run');
    await assert.rejects(stat(join(made, 'lib', 'library.a')), { code: 'ENOENT' });
  });

  test('are used again', async () => {
    assert.equal(await copy(), await copy());
  });

  test('are copied afresh when some of them were swept away', async () => {
    const made = await copy();
    await rm(join(made, 'lib', 'library.so'));
    assert.notEqual(await copy(), made);
  });

  test('are copied afresh when others could have written among them', async () => {
    const made = await copy();
    await chmod(dirname(made), 0o777);
    assert.notEqual(await copy(), made);
  });
});
