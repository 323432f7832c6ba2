import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Checkpoint, Store } from '#store';
import type { Command, CommandIo } from './command.ts';
import { keptCheckpoints, recordPlace, withRecord } from './record.ts';

/** Signs each school's record as it stands and writes that outside the database. Exit status 1, and nothing signed, where the record is broken. */
export const checkpointCommand: Command = {
  summary: 'signs the record as it stands, to be kept outside the database; --to <folder>',
  async run(args, io) {
    const place = recordPlace();
    const folder = folderIn(args, place.checkpoints);
    if (folder === null) {
      io.complain('Usage: npm run -s safelight -- checkpoint [--to <folder>]');
      return 2;
    }
    return withRecord(io, place, async (store) => {
      const checkpoints = await keptCheckpoints(folder);
      const { ok } = await store.verify({ checkpoints });
      if (!ok) {
        io.complain('The record is broken, so nothing was signed. Run verify to see where.');
        return 1;
      }
      await signAll(store, folder, io);
      return 0;
    });
  },
};

function folderIn(args: readonly string[], otherwise: string): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { to: { type: 'string' } } });
    return resolve(values.to ?? otherwise);
  } catch {
    return null;
  }
}

async function signAll(store: Store, folder: string, io: CommandIo): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const school of await store.schools()) {
    const checkpoint = await store.checkpoint({ school, at: new Date().toISOString() });
    const file = join(folder, fileName(school, checkpoint));
    await writeFile(file, checkpoint.text, { mode: 0o600 });
    io.print(`${file}\n  covers ${checkpoint.size} entries; key ${checkpoint.verifierKey}\n`);
  }
}

/** One file for one size: a record that has not grown is not signed into a second file. */
function fileName(school: string, { size }: Checkpoint): string {
  return `${school}-${String(size).padStart(8, '0')}.checkpoint`;
}
