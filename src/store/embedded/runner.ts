import { closeSync, constants, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/** As whom the server runs, and with what environment: nothing of ours that it does not need. */
export interface Runner {
  readonly identity: { readonly uid: number; readonly gid: number } | Record<string, never>;
  readonly environment: NodeJS.ProcessEnv;
}

/** "nobody" on Linux: PostgreSQL refuses to run as root, and no account needs to be made for this one. */
const unprivileged = { uid: 65534, gid: 65534 };

/**
 * Who runs the server: ourselves, or where we are root the owner of an existing cluster, else an
 * unprivileged user id.
 */
export async function chooseRunner(cluster: string): Promise<Runner> {
  const environment = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    TZ: 'UTC',
    LC_ALL: 'C',
  };
  if (process.getuid?.() !== 0) return { identity: {}, environment };
  const owner = await stat(cluster).catch(() => null);
  const owned = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivileged;
  return { identity: owned, environment };
}

/** A path as the runner can reach it, and the open file that makes it so; `close` when the child has started. */
export interface Handed {
  readonly path: string;
  readonly stdio: readonly number[];
  close(): void;
}

/**
 * Hands the runner a folder or file that may lie where it cannot enter, such as below /root: on
 * Linux the child inherits it open, and names it through its own descriptor. Elsewhere, and where
 * we run the server as ourselves, it is the plain path.
 */
export function handOver(runner: Runner, path: string, descriptor: number): Handed {
  const needed = runner.identity.uid !== undefined && process.platform === 'linux';
  if (!needed) return { path, stdio: [], close: () => undefined };
  const opened = openSync(path, constants.O_RDONLY);
  return {
    path: `/proc/self/fd/${descriptor}`,
    stdio: [opened],
    close: () => closeSync(opened),
  };
}
