import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from '../fault.ts';
import type { Programs } from './programs.ts';
import { handOver, type Runner } from './runner.ts';

/** A server process, as PostgreSQL's own lock file in the cluster describes it. */
export interface Server {
  readonly pid: number;
  /** Unix seconds. */
  readonly startedAt: number;
  readonly port: number;
  readonly ready: boolean;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '200',
  // Statements hold nothing readable, but their parameters have no business in a log either.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
};

const largestLog = 1024 * 1024;

/** What PostgreSQL's lock file says of the server on a cluster; null when there is none. */
export async function describedServer(cluster: string): Promise<Server | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const [pid, startedAt, port] = [lines[0], lines[2], lines[3]].map(Number);
  if (!pid || !startedAt || !port) return null;
  return { pid, startedAt, port, ready: lines[7]?.trim() === 'ready' };
}

/**
 * Starts a server on a cluster and waits until it takes connections. It runs in a session of its
 * own, so that neither Ctrl+C nor our own sudden end takes it down in the middle of something.
 * PostgreSQL itself refuses to start a second server on one cluster.
 */
export async function startServer(of: {
  readonly programs: Programs;
  readonly runner: Runner;
  readonly cluster: string;
  readonly logFile: string;
}): Promise<Server> {
  const folder = handOver(of.runner, of.cluster, 3);
  const log = openLog(of.logFile);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const port = String(await freePort());
  const child = spawn(of.programs.postgres, ['-D', folder.path, '-p', port, ...options], {
    ...of.runner.identity,
    cwd: of.runner.identity.uid === undefined ? of.cluster : '/',
    env: of.runner.environment,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log, ...folder.stdio],
  });
  child.unref();
  folder.close();
  closeSync(log);
  const ended = new AbortController();
  child.once('exit', () => ended.abort());
  child.once('error', () => ended.abort());
  return await whenReady(of, child.pid, ended.signal);
}

async function whenReady(
  of: { readonly cluster: string; readonly logFile: string },
  pid: number | undefined,
  ended: AbortSignal,
): Promise<Server> {
  while (!ended.aborted) {
    const server = await describedServer(of.cluster);
    if (server?.ready && server.pid === pid) return server;
    await pause(10);
  }
  const log = await readFile(of.logFile, 'utf8').catch(() => '');
  const reason = log.trim().split('\n').at(-1) ?? '';
  throw new StoreFault(
    'cannot-start-database',
    `The database server did not start (${of.logFile}): ${reason}`,
  );
}

/** Tells a server to end open transactions and stop, and waits until it has. */
export async function stopServer(cluster: string, { pid }: Server): Promise<void> {
  signal(pid, 'SIGINT');
  while (signal(pid, 0) && (await describedServer(cluster))?.pid === pid) await pause(10);
}

/** Sends a signal; false when there is no such process. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) truncateSync(path);
  return openSync(path, 'a', 0o600);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
