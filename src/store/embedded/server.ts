import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../error-code.ts';
import { StoreFault } from '../fault.ts';
import type { Programs } from './programs.ts';
import { asRunner, handOver, type Runner } from './runner.ts';

/** A server process, as PostgreSQL's own lock file in the cluster describes it. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** What starting a server takes. */
export interface ServerPlan {
  readonly programs: Programs;
  readonly runner: Runner;
  readonly cluster: string;
  readonly logFile: string;
  /** Where it must listen; any free port when undefined. */
  readonly port: number | undefined;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '200',
  log_checkpoints: 'off',
  // Statements hold nothing readable, but what they were given has no business in a log either.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

const largestLog = 1024 * 1024;

/** What PostgreSQL's lock file says of the server on a cluster; null when there is none. */
export async function describedServer(cluster: string): Promise<Server | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !port) return null;
  return { pid, port, ready: lines[7]?.trim() === 'ready' };
}

/**
 * Starts a server on a cluster and waits until it takes connections. It runs in a session of its
 * own, so that neither Ctrl+C nor our own sudden end takes it down in the middle of something.
 * PostgreSQL itself refuses to start a second server on one cluster.
 */
export async function startServer(plan: ServerPlan): Promise<Server> {
  const port = plan.port ?? (await freePort());
  const folder = handOver(plan.runner, plan.cluster, 3);
  const log = openLog(plan.logFile);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(plan.programs.postgres, ['-D', folder.path, '-p', `${port}`, ...options], {
    ...asRunner(plan.runner),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.file, log.file, ...folder.stdio],
  });
  child.unref();
  folder.close();
  closeSync(log.file);
  if (await becomesReady(plan.cluster, child)) {
    const server = await describedServer(plan.cluster);
    if (server) return server;
  }
  throw await notStarted(plan.logFile, log.size);
}

async function becomesReady(cluster: string, child: ChildProcess): Promise<boolean> {
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  const hasEnded = (): boolean => ended;
  while (!hasEnded()) {
    const server = await describedServer(cluster);
    if (server?.ready && server.pid === child.pid) return true;
    await pause(10);
  }
  return false;
}

async function notStarted(logFile: string, from: number): Promise<StoreFault> {
  const said = (await readFile(logFile)).subarray(from).toString().trim().split('\n');
  const reason = said.find((line) => line.includes('FATAL')) ?? said.at(-1) ?? '';
  const message = `The database server did not start (see ${logFile}): ${reason}`;
  return new StoreFault('cannot-start-database', message);
}

/** Tells a server to end what is open and stop, and waits until it has. */
export async function stopServer(cluster: string, { pid }: Server): Promise<void> {
  // Windows has no such signal and ends it at once, which the next start recovers from.
  signal(pid, 'SIGINT');
  while (isAlive(pid) && (await describedServer(cluster))?.pid === pid) await pause(10);
  // It gives the cluster up a moment before it ends; where nobody buries it, it never quite does.
  for (let tries = 0; isAlive(pid) && tries < 100; tries += 1) await pause(10);
}

/** Sends a signal; false when there is no such process. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Whether there is such a process, whoever's it is. */
export function isAlive(pid: number): boolean {
  return pid > 0 && signal(pid, 0);
}

function openLog(path: string): { file: number; size: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) truncateSync(path);
  return { file: openSync(path, 'a', 0o600), size: size > largestLog ? 0 : size };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
