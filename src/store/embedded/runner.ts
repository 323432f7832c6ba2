import { closeSync, constants, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/** As whom the server runs; null for ourselves. */
export interface Runner {
  readonly identity: { readonly uid: number; readonly gid: number } | null;
}

/** "nobody" on Linux: PostgreSQL refuses to run as root, and for this one no account has to be made. */
const unprivileged = { uid: 65534, gid: 65534 };

/**
 * Who runs the server: ourselves; where we are root, the owner of an existing cluster, else an
 * unprivileged user id.
 */
export async function chooseRunner(cluster: string): Promise<Runner> {
  if (process.getuid?.() !== 0) return { identity: null };
  const owner = await stat(cluster).catch(() => null);
  if (owner === null || owner.uid === 0) return { identity: unprivileged };
  return { identity: { uid: owner.uid, gid: owner.gid } };
}

/** Options for starting a program as the runner, with nothing in its environment that it does not need. */
export function asRunner({ identity }: Runner) {
  const { PATH, SystemRoot } = process.env;
  const env = { PATH, SystemRoot, TZ: 'UTC', LC_ALL: 'C' };
  // Our own folder may be one that the runner cannot enter.
  return { ...identity, env, cwd: process.platform === 'win32' ? undefined : '/' };
}

/** A path as the runner can reach it, and the open file that makes it so; `close` once the child has started. */
export interface Handed {
  readonly path: string;
  readonly stdio: readonly number[];
  close(): void;
}

/**
 * Hands the runner a folder or file that may lie where it cannot enter, such as below /root: on
 * Linux the child inherits it open, and names it through its own descriptor. Elsewhere, and where
 * the runner is ourselves, it is the plain path.
 */
export function handOver(runner: Runner, path: string, descriptor: number): Handed {
  if (runner.identity === null || process.platform !== 'linux') {
    return { path, stdio: [], close: () => undefined };
  }
  const opened = openSync(path, constants.O_RDONLY);
  return {
    path: `/proc/self/fd/${descriptor}`,
    stdio: [opened],
    close: () => closeSync(opened),
  };
}
