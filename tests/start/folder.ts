import { readFileSync } from 'node:fs';
import { chmod, chown, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Somebody to run the application as; null for whoever runs the tests. */
export type User = { readonly uid: number; readonly gid: number } | null;

/** A data folder that nobody has used, in a folder that only its owner may enter. */
export interface Folder {
  readonly dataDir: string;
  readonly keyFile: string;
  /** The process id and port of the database server, as its own lock file says; null when none runs. */
  server(): Promise<{ readonly pid: number; readonly port: number } | null>;
  /** Permissions as in 0o700, of a file or folder by its path from the data folder. */
  mode(path: string): Promise<number>;
  remove(): Promise<void>;
}

/** Makes the surroundings of a data folder; the data folder itself is for the application to make. */
export async function newFolder(user: User): Promise<Folder> {
  const around = await mkdtemp(join(tmpdir(), 'safelight-start-'));
  await chmod(around, 0o700);
  if (user) await chown(around, user.uid, user.gid);
  const dataDir = join(around, 'data');
  return {
    dataDir,
    keyFile: `${dataDir}.key`,
    async server() {
      const lock = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
      const [pid, , , port] = lock.split('\n').map(Number);
      return pid && port ? { pid, port } : null;
    },
    mode: async (path) => (await stat(join(dataDir, path))).mode & 0o777,
    remove: () => rm(around, { recursive: true, force: true }),
  };
}

/** Whether there is such a process, and it has not merely been left for its parent to notice its end. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  const state = /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
  return state !== 'Z';
}
