import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileAsync } from 'sass';

const root = join(import.meta.dirname, '..');

/** The style sheet as it is kept with the program, so that nobody who runs it needs the compiler. */
export const madeStyles: string = join(root, 'src/web/assets/made/safelight.css');

/** The style sheet made afresh from its sources and the two kits: what `madeStyles` is to hold. */
export async function stylesAfresh(): Promise<string> {
  const { css } = await compileAsync(join(root, 'src/web/layout/styles/safelight.scss'), {
    style: 'compressed',
    loadPaths: [root],
    quietDeps: true,
  });
  return `${css}\n`;
}

/** Makes the style sheet anew where its sources have changed. True when it had to be. */
export async function freezeStyles(): Promise<boolean> {
  const made = await stylesAfresh();
  if (made === (await readFile(madeStyles, 'utf8').catch(() => ''))) return false;
  await writeFile(madeStyles, made);
  return true;
}
