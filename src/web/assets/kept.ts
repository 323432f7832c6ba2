import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The content of a file, made when it is not there yet. Its name must change with what it is made
 * from. Where it cannot be kept, it is made each time.
 */
export async function kept(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const before = await readFile(path).catch(() => null);
  if (before !== null) return before;
  const made = await make();
  await keep(path, made).catch(() => undefined);
  return made;
}

/** Written aside and moved into place, so that two starts at once never read half a file. */
async function keep(path: string, made: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, made);
  await rename(aside, path);
}
