import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transport } from './transport.ts';

/**
 * Writes messages as text files into a folder, for the demonstration: mail that one can read without a
 * mail server. A file appears whole or not at all, and a second attempt replaces the first.
 */
export function folderTransport(folder: string): Transport {
  return {
    async send({ id, to, subject, text }, leaving) {
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${id}.txt`);
      if (!(await leaving())) return { result: 'not-ours' };
      await writeFile(`${file}.part`, `To: ${to}\nSubject: ${subject}\n\n${text}`);
      await rename(`${file}.part`, file);
      return { result: 'sent' };
    },
  };
}
