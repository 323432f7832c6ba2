import { chmod, cp, lstat, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * A copy of a folder of programs where any user may read it and only we may write it. The copy
 * made last time (its path is remembered in a private file) is used again if it is still ours and
 * complete. A new one is made under a random name, so that nobody can prepare it for us.
 */
export async function privateCopy(of: {
  readonly from: string;
  readonly remembered: string;
}): Promise<string> {
  const { from, remembered } = of;
  const last = (await readFile(remembered, 'utf8').catch(() => '')).trim();
  if (last !== '' && (await isOurs(last)) && (await isComplete(from, last))) {
    return join(last, 'native');
  }
  const folder = await mkdtemp(join(tmpdir(), 'safelight-postgres-'));
  const copy = join(folder, 'native');
  await cp(from, copy, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  await openToReaders(folder);
  await writeFile(remembered, `${folder}\n`, { mode: 0o600 });
  return copy;
}

/** Libraries to build programs with are half of the package's files and none of its use here. */
function isNeeded(path: string): boolean {
  return !path.endsWith('.a') && basename(path) !== 'pkgconfig';
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  return (
    found !== null &&
    found.isDirectory() &&
    found.uid === process.getuid?.() &&
    (found.mode & 0o022) === 0
  );
}

/** Folders for temporary files are swept by age, file by file. */
async function isComplete(from: string, folder: string): Promise<boolean> {
  const [wanted, found] = await Promise.all([contents(from), contents(join(folder, 'native'))]);
  const there = new Set(found);
  return wanted.every((name) => there.has(name));
}

async function contents(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true }).catch(() => []);
  return all.filter((name) => isNeeded(name) && !name.includes('pkgconfig'));
}

async function openToReaders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const enterable = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    await chmod(join(entry.parentPath, entry.name), enterable ? 0o755 : 0o644);
  }
  await chmod(folder, 0o755);
}
