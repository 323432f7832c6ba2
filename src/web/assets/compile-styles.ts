import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kept } from './kept.ts';

const styles = join(import.meta.dirname, '..', 'layout', 'styles');
const root = join(import.meta.dirname, '..', '..', '..');
const sheets = ['node_modules/govuk-frontend', 'node_modules/@ministryofjustice/frontend'];

/** A fingerprint of everything the style sheet is made from: our sources and the two kits' versions. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(styles)).toSorted();
  for (const name of names) hash.update(name).update(await readFile(join(styles, name)));
  for (const sheet of sheets) hash.update(await readFile(join(root, sheet, 'package.json')));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The compiled style sheet. Compiling takes seconds, so the result is kept in `cache` under the
 * fingerprint of its sources; the compiler is not even loaded when they have not changed.
 */
export async function compileStyles(cache: string): Promise<string> {
  const path = join(cache, `safelight-${await fingerprint()}.css`);
  return (await kept(path, compile)).toString('utf8');
}

async function compile(): Promise<Buffer> {
  const { compileAsync } = await import('sass');
  const { css } = await compileAsync(join(styles, 'safelight.scss'), {
    style: 'compressed',
    loadPaths: [root],
    quietDeps: true,
  });
  return Buffer.from(css);
}
