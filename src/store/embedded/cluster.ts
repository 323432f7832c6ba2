import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreFault } from '../fault.ts';
import type { Programs } from './programs.ts';
import { asRunner, handOver, type Runner } from './runner.ts';
import { isAlive } from './server.ts';

/** The role that may do everything in the embedded server; only used to prepare it. */
export const superuser = 'safelight_server';

const unfinished = 'postgres.unfinished-';

const initialSettings = [
  ['--username', superuser],
  ['--auth', 'scram-sha-256'],
  ['--encoding', 'UTF8'],
  ['--locale-provider', 'builtin'],
  ['--builtin-locale', 'C.UTF-8'],
  ['--locale', 'C'],
  ['--data-checksums', '--no-instructions'],
].flat();

/** What making a cluster takes. */
export interface ClusterPlan {
  readonly programs: Programs;
  readonly runner: Runner;
  readonly dataDir: string;
  readonly cluster: string;
  readonly password: string;
}

/** Whether a cluster was made there completely: it gets its name only then. */
export async function clusterExists(cluster: string): Promise<boolean> {
  return (await stat(join(cluster, 'PG_VERSION')).catch(() => null)) !== null;
}

/**
 * Makes a cluster: first beside its place, then renamed into it, so that an interrupted attempt
 * leaves nothing that looks like a cluster. Of two attempts at once the first to finish counts.
 */
export async function makeCluster(plan: ClusterPlan): Promise<void> {
  await removeUnfinished(plan.dataDir);
  const draft = join(plan.dataDir, `${unfinished}${process.pid}-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${draft}.password`;
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, plan.password, { mode: 0o600 });
    await give(plan.runner, [draft, passwordFile]);
    await initialise({ ...plan, draft, passwordFile });
    await rename(draft, plan.cluster).catch(async (error: unknown) => {
      if (!(await clusterExists(plan.cluster))) throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

/** Attempts whose program is no longer there to finish them. */
async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(unfinished)) continue;
    const pid = Number.parseInt(name.slice(unfinished.length), 10);
    if (pid === process.pid || !isAlive(pid)) {
      await rm(join(dataDir, name), { recursive: true, force: true });
    }
  }
}

async function give({ identity }: Runner, paths: readonly string[]): Promise<void> {
  if (identity === null) return;
  for (const path of paths) await chown(path, identity.uid, identity.gid);
}

async function initialise(
  plan: ClusterPlan & { readonly draft: string; readonly passwordFile: string },
): Promise<void> {
  const folder = handOver(plan.runner, plan.draft, 3);
  const password = handOver(plan.runner, plan.passwordFile, 4);
  const places = ['--pgdata', folder.path, '--pwfile', password.path];
  try {
    const child = spawn(plan.programs.initdb, [...places, ...initialSettings], {
      ...asRunner(plan.runner),
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe', ...folder.stdio, ...password.stdio],
    });
    await finished(child);
  } finally {
    folder.close();
    password.close();
  }
}

async function finished(child: ChildProcess): Promise<void> {
  const complaints: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  const complaint = Buffer.concat(complaints).toString().trim().split('\n').join(' ');
  throw new StoreFault('cannot-start-database', `The database could not be made: ${complaint}`);
}
