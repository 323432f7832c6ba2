import { randomBytes } from 'node:crypto';
import { link, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode, unless } from './error-code.ts';
import { StoreFault } from './fault.ts';
import { makeFolder } from './make-folder.ts';
import { keyFrom, type Key } from './sealing/seal.ts';

const label = 'safelight-root-key-1:';

/** The root key in a file, or null when there is no such file. Faults when others may read it or it is not a key. */
export async function readKeyFile(path: string): Promise<Key | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw new StoreFault('key-file-missing', `The key file ${path} cannot be read.`, {
      cause: error,
    });
  });
  if (text === null) return null;
  await refuseWhereOthersMayRead(path);
  const key = Buffer.from(text.trim().slice(label.length), 'base64url');
  if (!text.startsWith(label) || key.length !== 32) {
    throw new StoreFault('key-file-wrong', `The file ${path} does not hold a Safelight root key.`);
  }
  return keyFrom(key);
}

/** Makes a root key and writes it with mode 0600; gives the key that is there when somebody was faster. */
export async function makeKeyFile(path: string): Promise<Key> {
  await makeFolder(dirname(path));
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeThrough(draft, `${label}${randomBytes(32).toString('base64url')}\n`);
  await link(draft, path).catch(unless('EEXIST'));
  await unlink(draft);
  await syncFolder(dirname(path));
  const key = await readKeyFile(path);
  if (key === null) throw new StoreFault('key-file-missing', `The key file ${path} has vanished.`);
  return key;
}

/** Nothing sealed may reach the disk before the only key to it has. */
async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function refuseWhereOthersMayRead(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  throw new StoreFault(
    'key-file-unsafe',
    `Others on this machine may read the key file ${path}. Allow only its owner to: chmod 600.`,
  );
}
