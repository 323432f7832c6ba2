import { createHash } from 'node:crypto';
import { chmod, cp, lstat, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * A copy of a folder of programs where any user may read it and only we may write it: the one made
 * before if it is still ours and complete, else a new one under the next name. It is made beside
 * its place and renamed into it, and nothing that somebody else put there is ever used.
 */
export async function privateCopy(from: string, parent: string = tmpdir()): Promise<string> {
  const wanted = await contents(from);
  const mark = createHash('sha256')
    .update([from, ...wanted].join('\0'))
    .digest('hex')
    .slice(0, 12);
  for (let number = 1; ; number += 1) {
    const place = join(parent, `safelight-postgres-${mark}-${number}`);
    if (!(await exists(place))) await makeCopy(from, place);
    const copy = join(place, 'native');
    if ((await isOurs(place)) && (await isComplete(copy, wanted))) return copy;
  }
}

async function makeCopy(from: string, place: string): Promise<void> {
  const draft = await mkdtemp(`${place}-`);
  try {
    await cp(from, join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isNeeded,
    });
    await openToReaders(draft);
    // Where another program was faster, its copy counts; it is looked at like any other.
    await rename(draft, place).catch(() => undefined);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Libraries to build programs with are half of the package and none of its use here. */
function isNeeded(path: string): boolean {
  return !path.endsWith('.a') && !path.includes('pkgconfig');
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

/** Folders for temporary files are swept by age, file by file. */
async function isComplete(copy: string, wanted: readonly string[]): Promise<boolean> {
  const found = new Set(await contents(copy));
  return wanted.every((file) => found.has(file));
}

/** The files that are needed, each with its size. */
async function contents(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter(isNeeded).map(async (name) => {
    const found = await lstat(join(folder, name));
    return found.isFile() ? `${name} ${found.size}` : name;
  });
  return (await Promise.all(files)).sort();
}

async function openToReaders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const enterable = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    await chmod(join(entry.parentPath, entry.name), enterable ? 0o755 : 0o644);
  }
  await chmod(folder, 0o755);
}
