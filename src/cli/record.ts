import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { joinDatabase, openStore, StoreFault, type Store } from '#store';
import type { CommandIo } from './command.ts';

/** Where the record and what belongs to it is, as the environment says. */
export interface RecordPlace {
  readonly dataDir: string;
  readonly keyFile: string;
  readonly databaseUrl: string | undefined;
  /** Where checkpoints are kept unless somebody says otherwise: beside the data folder, not in it. */
  readonly checkpoints: string;
}

/** Reads SAFELIGHT_DATA, SAFELIGHT_KEY_FILE and DATABASE_URL. */
export function recordPlace(): RecordPlace {
  const { SAFELIGHT_DATA, SAFELIGHT_KEY_FILE, DATABASE_URL } = process.env;
  const dataDir = resolve(SAFELIGHT_DATA ?? '.data');
  return {
    dataDir,
    keyFile: resolve(SAFELIGHT_KEY_FILE ?? `${dataDir}.key`),
    databaseUrl: DATABASE_URL,
    checkpoints: `${dataDir}.checkpoints`,
  };
}

/**
 * Opens the record for a command, beside a running Safelight where there is one. Gives the exit
 * status of `work`, or 2 with a line on what is wrong where the record cannot be opened.
 */
export async function withRecord(
  io: CommandIo,
  place: RecordPlace,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  if (!existsSync(place.keyFile)) {
    io.complain(`There is no record here: the key file ${place.keyFile} is missing.`);
    return 2;
  }
  try {
    const database = await joinDatabase(place);
    try {
      const store = await openStore({ database, keyFile: place.keyFile, poolSize: 1 });
      return await work(store).finally(() => store.close());
    } finally {
      await database.stop();
    }
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    io.complain(error.message);
    return 2;
  }
}

/** The checkpoints in a folder; none where there is no such folder. */
export async function keptCheckpoints(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const ours = names.filter((name) => name.endsWith('.checkpoint')).sort();
  return Promise.all(ours.map((name) => readFile(join(folder, name), 'utf8')));
}
