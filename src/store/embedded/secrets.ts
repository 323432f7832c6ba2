import { randomBytes } from 'node:crypto';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, unless } from '../error-code.ts';
import { StoreFault } from '../fault.ts';

/**
 * A random secret kept in the data folder with mode 0600, made at the first asking. Two programs
 * that ask at once get the same one. Faults where the folder is somebody else's.
 */
export async function keptSecret(dataDir: string, name: string): Promise<string> {
  const path = join(dataDir, name);
  try {
    return (await readSecret(dataDir, name)) ?? (await makeSecret(path));
  } catch (error) {
    if (errorCode(error) !== 'EACCES') throw error;
    throw new StoreFault(
      'cannot-start-database',
      `The data folder ${dataDir} belongs to another user. Start Safelight as that user, ` +
        'or choose another folder with SAFELIGHT_DATA.',
      { cause: error },
    );
  }
}

/** A secret kept in the data folder, or null where it was never made or is lost. */
export async function readSecret(dataDir: string, name: string): Promise<string | null> {
  try {
    return (await readFile(join(dataDir, name), 'utf8')).trim();
  } catch (error) {
    unless('ENOENT')(error);
    return null;
  }
}

async function makeSecret(path: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flush: true });
  await link(draft, path).catch(unless('EEXIST'));
  await unlink(draft);
  return (await readFile(path, 'utf8')).trim();
}
