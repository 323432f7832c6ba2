import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { joinDatabase, openStore, type Store } from '#store';

/** The process of the database server on a data folder, as its own lock file says; null when there is none. */
export async function serverOn(dataDir: string): Promise<number | null> {
  const lock = join(dataDir, 'postgres', 'postmaster.pid');
  const text = await readFile(lock, 'utf8').catch(() => '');
  return Number(text.split('\n')[0]) || null;
}

/** Kills without warning. A process that is gone already is as dead as it can be. */
export function killNow(pid: number | null): void {
  try {
    if (pid !== null) process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Looks into the record beside the application that serves it. */
export interface Look {
  /** The record; reached anew where the database is another one than before. */
  store(): Promise<Store>;
  close(): Promise<void>;
}

/** A way to look into the record on a data folder while a live application has it. */
export function lookInto(dataDir: string): Look {
  let opened: { readonly pid: number | null; readonly store: Store } | undefined;
  return {
    async store() {
      const pid = await serverOn(dataDir);
      if (opened?.pid === pid) return opened.store;
      await opened?.store.close();
      const database = await joinDatabase({ dataDir });
      const store = await openStore({ database, keyFile: `${dataDir}.key`, poolSize: 2 });
      opened = { pid, store };
      return store;
    },
    close: async () => opened?.store.close(),
  };
}

/** Resolves after some milliseconds, or at once when `ended` does. */
export async function waitUnless(milliseconds: number, ended: Promise<unknown>): Promise<void> {
  const waiting = new AbortController();
  const over = pause(milliseconds, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([over, ended]);
  waiting.abort();
}
