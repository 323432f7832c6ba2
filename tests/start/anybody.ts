import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  type Application,
  openVisitor,
  type Start,
  startApplication,
  stopApplication,
} from '#bench';
import { staff } from '#examples';
import { type Folder, isRunning, newFolder, type User } from './folder.ts';

/** True where the tests are run by root. */
export const isRoot = process.getuid?.() === 0;

/** Signs in and looks at the worklist: the whole way from the page to the database and back. */
export async function works(application: Application): Promise<void> {
  const visitor = openVisitor(await application.address);
  await visitor.signIn(staff.lead.id);
  const { status } = await visitor.get('/cases');
  visitor.leave();
  assert.equal(status, 200);
}

/** How an application ends that was stopped and had nothing to say. */
export const wellEnded = { code: 0, signal: null };

/** A data folder and everything started on it, all gone after the last test of its suite. */
export function place(user: User): {
  readonly folder: () => Promise<Folder>;
  readonly start: (options?: Partial<Start>) => Promise<Application>;
} {
  const started: Application[] = [];
  let made: Promise<Folder> | undefined;
  const folder = (): Promise<Folder> => (made ??= newFolder(user));
  after(async () => {
    for (const one of started) one.signal('SIGKILL');
    await Promise.all(started.map(({ ended }) => ended));
    const left = await (await folder()).server();
    if (left && isRunning(left.pid)) process.kill(left.pid, 'SIGKILL');
    await (await folder()).remove();
  });
  const start = async (options: Partial<Start> = {}): Promise<Application> => {
    const { dataDir } = await folder();
    const application = startApplication({ dataDir, ...(user ? { as: user } : {}), ...options });
    started.push(application);
    return application;
  };
  return { folder, start };
}

/** What must be so whoever starts it. */
export function startsForAnybody({ folder, start }: ReturnType<typeof place>): void {
  test('the first time, in a folder that nobody else may enter, it serves and stops', async () => {
    const application = await start();
    await works(application);
    const { server } = await folder();
    const running = await server();
    assert.ok(running && isRunning(running.pid));
    assert.deepEqual(await stopApplication(application), wellEnded);
    assert.equal(isRunning(running.pid), false);
    assert.equal(await server(), null);
  });

  test('what it keeps is its owner’s alone, and the key lies outside the data folder', async () => {
    const { mode } = await folder();
    assert.equal(await mode('.'), 0o700);
    assert.equal(await mode('postgres'), 0o700);
    assert.equal(await mode('database-password'), 0o600);
    assert.equal(await mode('app-password'), 0o600);
    assert.equal(await mode('postgres.log'), 0o600);
    assert.equal(await mode('../data.key'), 0o600);
  });

  test('after kill -9, the next start takes over the database that was left', async () => {
    const killed = await start();
    await works(killed);
    const { server } = await folder();
    const left = await server();
    killed.signal('SIGKILL');
    await killed.ended;
    assert.ok(left && isRunning(left.pid));
    const next = await start();
    await works(next);
    assert.match(next.said.out(), /Took over the database server/);
    assert.deepEqual(await server(), left);
    assert.deepEqual(await stopApplication(next), wellEnded);
    assert.equal(isRunning(left.pid), false);
  });
}
