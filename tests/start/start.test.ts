import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Application, openVisitor, stopApplication } from '#bench';
import { staff } from '#examples';
import { isRoot, place, startsForAnybody, wellEnded, works } from './anybody.ts';

async function answers(port: number, host: string): Promise<boolean> {
  const socket = connect({ port, host, timeout: 2000 });
  const answered = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'timeout').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return answered;
}

async function listening(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

async function freePort(): Promise<number> {
  const { server, port } = await listening();
  server.close();
  await once(server, 'close');
  return port;
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

describe(`started by ${isRoot ? 'root' : 'an ordinary user'}`, () => {
  const { folder, start } = place(null);
  startsForAnybody({ folder, start });

  test('the gallery is there for whoever works on the pages, and for nobody else', async () => {
    const gallery = async (application: Application) =>
      (await fetch(`${await application.address}/gallery`)).status;
    const usual = await start();
    // Whoever is not signed in is asked to, and is not told which addresses there are.
    assert.equal(await gallery(usual), 401);
    const visitor = openVisitor(await usual.address);
    await visitor.signIn(staff.lead.id);
    assert.equal((await visitor.get('/gallery')).status, 404);
    visitor.leave();
    await stopApplication(usual);
    const args = ['scripts/dev.ts'];
    const program = process.execPath;
    const dev = await start({ command: { program, args, in: process.cwd() } });
    assert.equal(await gallery(dev), 200);
    assert.deepEqual(await stopApplication(dev), wellEnded);
  });

  test('it listens where PORT says, and nowhere that another computer could reach', async () => {
    const port = await freePort();
    const application = await start({ port });
    assert.equal(await application.address, `http://127.0.0.1:${port}`);
    const server = await (await folder()).server();
    assert.ok(server);
    for (const own of [port, server.port]) {
      assert.equal(await answers(own, '127.0.0.1'), true);
      assert.equal(await answers(own, '127.0.0.2'), false);
    }
    await stopApplication(application);
  });

  test('a second start on the same data is refused, and the first goes on', async () => {
    const first = await start();
    await first.address;
    const second = await start();
    assert.deepEqual(await second.ended, { code: 1, signal: null });
    assert.match(second.said.error(), /^Safelight is already running on this data folder/);
    assert.equal(lines(second.said.error()).length, 1);
    await works(first);
    assert.deepEqual(await stopApplication(first), wellEnded);
  });

  test('after kill -9 of the database as well, the next start recovers it', async () => {
    const killed = await start();
    await killed.address;
    const left = await (await folder()).server();
    assert.ok(left);
    killed.signal('SIGKILL');
    process.kill(left.pid, 'SIGKILL');
    await killed.ended;
    const next = await start();
    await works(next);
    assert.deepEqual(await stopApplication(next), wellEnded);
  });

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    test(`${signal} stops it and its database, also while it starts`, async () => {
      const { server } = await folder();
      const serving = await start();
      await serving.address;
      serving.signal(signal);
      assert.deepEqual(await serving.ended, wellEnded);
      assert.equal(await server(), null);
      const starting = await start();
      while ((await server()) === null) await pause(5);
      starting.signal(signal);
      assert.deepEqual(await starting.ended, wellEnded);
      assert.equal(await server(), null);
    });

  test('a port that is taken is said in a line, and the database does not stay behind', async (t) => {
    const taken = await listening();
    t.after(() => taken.server.close());
    const application = await start({ port: taken.port });
    assert.deepEqual(await application.ended, { code: 1, signal: null });
    assert.deepEqual(lines(application.said.error()), [
      `Port ${taken.port} is in use by another program. Choose another with PORT.`,
    ]);
    assert.equal(await (await folder()).server(), null);
  });

  for (const port of ['http', '70000', '-1', ''])
    test(`PORT=${port} is said to be none, in a line, before anything is begun`, async () => {
      const application = await start({ port });
      assert.deepEqual(await application.ended, { code: 2, signal: null });
      assert.match(application.said.error(), /^PORT must be [^\n]+\n$/);
      assert.equal(application.said.out(), '');
    });
});
