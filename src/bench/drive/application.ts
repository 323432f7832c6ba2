import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** How a process ended: with a code, or by a signal. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The whole application running as a process of its own, exactly as `npm start` runs it. */
export interface Application {
  /** Such as http://127.0.0.1:41234; rejects when it ends without ever listening. */
  readonly address: Promise<string>;
  readonly pid: number;
  /** All it has said so far. */
  readonly said: { readonly out: () => string; readonly error: () => string };
  readonly ended: Promise<Ended>;
  signal(name: NodeJS.Signals): void;
}

/** What to start it with. `environment` adds to the few variables it is given; `as` runs it as another user. */
export interface Start {
  readonly dataDir: string;
  readonly port?: number | string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly as?: { readonly uid: number; readonly gid: number };
  /** Which command; `node src/main.ts` in this copy when left out. */
  readonly command?: {
    readonly program: string;
    readonly args: readonly string[];
    readonly in: string;
  };
}

const itself = { program: process.execPath, args: ['src/main.ts'], in: root };

/** Keeps the end of what somebody says: enough to show, and no more. */
function listen(stream: NodeJS.ReadableStream, heard: (text: string) => void): () => string {
  const most = 200_000;
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-most);
    heard(text);
  });
  return () => text;
}

/** Starts the application. It must be signalled to stop: it does not end with this process. */
export function startApplication(start: Start): Application {
  const { program, args, in: folder } = start.command ?? itself;
  const { PATH = '', HOME = '/', NODE_COMPILE_CACHE = '' } = process.env;
  const own = { SAFELIGHT_DATA: start.dataDir, PORT: String(start.port ?? 0) };
  const given = { PATH, HOME, NODE_COMPILE_CACHE, ...own };
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...given, ...start.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...start.as,
  });
  const listening = Promise.withResolvers<string>();
  listening.promise.catch(() => undefined);
  const error = listen(child.stderr, () => undefined);
  const out = listen(child.stdout, (text) => {
    const address = /^Safelight is at (http\S+)$/m.exec(text)?.[1];
    if (address) listening.resolve(address);
  });
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    listening.reject(new Error(`It ended before it listened (${code ?? signal}): ${error()}`));
    return { code: code as number | null, signal: signal as NodeJS.Signals | null };
  });
  child.on('error', (fault) => listening.reject(fault));
  return {
    address: listening.promise,
    pid: child.pid ?? -1,
    said: { out, error },
    ended,
    signal: (name) => void child.kill(name),
  };
}

/** Stops it as Ctrl+C does, and says how it ended. */
export async function stopApplication(application: Application): Promise<Ended> {
  application.signal('SIGTERM');
  return application.ended;
}
