import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApplication, stopApplication } from '../drive/application.ts';
import { openVisitor } from '../drive/visitor.ts';
import { median } from '../measure.ts';
import type { Result } from '../result.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const needed = ['package.json', 'package-lock.json', '.npmrc', 'src', 'examples', 'migrations'];
const rounds = { first: 3, again: 7 } as const;

/** A clone of this copy in which everything is installed and nothing has been started yet. */
async function freshClone(): Promise<string> {
  const clone = await mkdtemp(join(tmpdir(), 'safelight-clone-'));
  for (const name of [...needed, 'scripts'])
    await cp(join(root, name), join(clone, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'));
  return clone;
}

/** From `npm start` to the first page, in seconds. */
async function toTheFirstPage(clone: string): Promise<number> {
  const started = performance.now();
  const command = { program: 'npm', args: ['start'], in: clone };
  const application = startApplication({ dataDir: join(clone, 'data', 'of-it'), command });
  const visitor = openVisitor(await application.address);
  const { status } = await visitor.get('/');
  const seconds = (performance.now() - started) / 1000;
  visitor.leave();
  await stopApplication(application);
  if (status !== 200) throw new Error(`The first page was answered with ${status}.`);
  return seconds;
}

/** `npm start` to the first page: the first time ever, and every time after that. */
export async function starting(): Promise<readonly Result[]> {
  const first: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds.first; round += 1) {
    const clone = await freshClone();
    await mkdir(join(clone, 'data'));
    first.push(await toTheFirstPage(clone));
    for (let time = 0; time < rounds.again / rounds.first; time += 1)
      again.push(await toTheFirstPage(clone));
    await rm(clone, { recursive: true });
  }
  return [
    {
      name: 'npm start to the first page',
      measured: { value: median(again), unit: 's', rounds: again },
    },
    {
      name: 'npm start to the first page, the first time ever',
      measured: { value: median(first), unit: 's', rounds: first },
      note: 'installed, but with no database, no invented school, no compiled style sheet yet',
    },
  ];
}
