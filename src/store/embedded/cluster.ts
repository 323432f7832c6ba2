import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreFault } from '../fault.ts';
import type { Programs } from './programs.ts';
import { handOver, type Runner } from './runner.ts';

/** The role that may do everything in the embedded server; only used to prepare it. */
export const superuser = 'safelight_server';

const unfinished = 'postgres.unfinished-';

/** Whether a cluster was made there completely: it gets its name only then. */
export async function clusterExists(cluster: string): Promise<boolean> {
  return (await stat(join(cluster, 'PG_VERSION')).catch(() => null)) !== null;
}

/**
 * Makes a cluster: first beside its place, then renamed into it, so that an interrupted attempt
 * leaves nothing that looks like a cluster. Of two attempts at once the first one counts.
 */
export async function makeCluster(of: {
  readonly programs: Programs;
  readonly runner: Runner;
  readonly dataDir: string;
  readonly cluster: string;
  readonly password: string;
}): Promise<void> {
  await removeUnfinished(of.dataDir);
  const draft = join(of.dataDir, `${unfinished}${process.pid}-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${draft}.password`;
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, of.password, { mode: 0o600 });
    await give(of.runner, [draft, passwordFile]);
    await initialise({ ...of, draft, passwordFile });
    await rename(draft, of.cluster).catch(async (error: unknown) => {
      if (!(await clusterExists(of.cluster))) throw error;
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
    if (!isAlive(pid)) await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function give({ identity }: Runner, paths: readonly string[]): Promise<void> {
  if (identity.uid === undefined) return;
  for (const path of paths) await chown(path, identity.uid, identity.gid);
}

async function initialise(of: {
  readonly programs: Programs;
  readonly runner: Runner;
  readonly draft: string;
  readonly passwordFile: string;
}): Promise<void> {
  const folder = handOver(of.runner, of.draft, 3);
  const password = handOver(of.runner, of.passwordFile, 4);
  const { identity, environment } = of.runner;
  const options = [
    ['--pgdata', folder.path],
    ['--username', superuser],
    ['--pwfile', password.path],
    ['--auth', 'scram-sha-256'],
    ['--encoding', 'UTF8'],
    ['--locale-provider', 'builtin'],
    ['--builtin-locale', 'C.UTF-8'],
    ['--locale', 'C'],
  ].flat();
  const child = spawn(of.programs.initdb, [...options, '--data-checksums', '--no-instructions'], {
    ...identity,
    cwd: of.runner.identity.uid === undefined ? of.draft : '/',
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', ...folder.stdio, ...password.stdio],
  });
  try {
    await finished(child);
  } finally {
    folder.close();
    password.close();
  }
}

async function finished(child: ReturnType<typeof spawn>): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  throw new StoreFault(
    'cannot-start-database',
    `The database could not be made: ${complaint.trim().split('\n').at(-1) ?? 'initdb failed'}`,
  );
}
