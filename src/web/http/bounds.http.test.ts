import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite } from '../testing.ts';

let site: TestSite;
let port: number;
const open: Socket[] = [];
before(async () => {
  const bounds = {
    requestMs: 1_500,
    headersMs: 700,
    checkEveryMs: 100,
    arriving: 30,
    closingMs: 400,
  };
  site = await testSite({ bounds });
  port = await listening(site);
});
after(async () => {
  for (const socket of open) socket.destroy();
  await site.end();
});

async function listening({ app }: TestSite): Promise<number> {
  return Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
}

const lines = (...more: readonly string[]): string =>
  ['Host: localhost', 'Sec-Fetch-Site: same-origin', ...more, '', ''].join('\r\n');
const form = 'Content-Type: application/x-www-form-urlencoded';
const urlEncoded = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (path: string, length: number): string =>
  `POST ${path} HTTP/1.1\r\n${lines(form, `Content-Length: ${length}`)}`;
const get = (path: string): string => `GET ${path} HTTP/1.1\r\n${lines()}`;

function opened(): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  open.push(socket);
  return socket;
}

/** Sends this and gives the first lines of the answer; null when the connection is cut instead. */
async function answerTo(sent: string, socket = opened()): Promise<string | null> {
  socket.write(sent);
  const cut = once(socket, 'close').then(() => null);
  const first = once(socket, 'data').then(([chunk]) => String(chunk).split('\r\n\r\n')[0] ?? '');
  return Promise.race([first, cut]);
}

describe('a body from somebody who is not signed in', () => {
  it('is turned away before a byte of it has come, where it is too big or the address unknown', async () => {
    const cases: readonly (readonly [string, number, RegExp])[] = [
      ['/sign-in', 240_000, /^HTTP\/1.1 413/],
      ['/sign-in', 4_097, /^HTTP\/1.1 413/],
      ['/sign-out', 240_000, /^HTTP\/1.1 413/],
      ['/sign-in/again', 600_000, /^HTTP\/1.1 413/],
      ['/no-such-page', 240_000, /^HTTP\/1.1 401/],
      ['/assets/x.css', 240_000, /^HTTP\/1.1 40[14]/],
      ['/report/a/keep', 240_000, /^HTTP\/1.1 401/],
      ['/drafts/a/discard', 240_000, /^HTTP\/1.1 401/],
      ['/report/a/1', 300_000, /^HTTP\/1.1 413/],
    ];
    for (const [path, length, expected] of cases) {
      const answer = await answerTo(post(path, length));
      assert.match(answer ?? 'cut', expected, path);
      assert.match(answer ?? '', /connection: close/i, path);
    }
  });

  it('costs little to read, whatever is in it, and is not looked at closely', async () => {
    const most = 85_000;
    const headers = { host: 'localhost', 'sec-fetch-site': 'same-origin', ...urlEncoded };
    const bodies: readonly (readonly [string, number])[] = [
      ['a&'.repeat(120_000), 413],
      [`a=${'%22'.repeat(most)}`, 401],
      [`a=${'%3C'.repeat(most)}`, 401],
      [`a=${'%0D%0A'.repeat(40_000)}`, 401],
      [`a=${'/'.repeat(240_000)}`, 401],
      [`a=${'A'.repeat(240_000)}`, 401],
      [Array.from({ length: 999 }, (_, at) => `${at}=${'x.'.repeat(120)}`).join('&'), 401],
    ];
    await site.app.inject({ url: '/sign-in', headers });
    for (const [payload, status] of bodies) {
      const before = process.cpuUsage();
      const url = '/report/a/1';
      const answered = await site.app.inject({ method: 'POST', url, headers, payload });
      const { user } = process.cpuUsage(before);
      assert.equal(answered.statusCode, status, payload.slice(0, 8));
      assert.ok(user < 400_000, `${payload.slice(0, 8)}: ${user} µs of work`);
    }
  });
});

describe('a slow client', () => {
  it('is cut when its request does not arrive in time, in its first lines or its body', async () => {
    const [head, body] = [opened(), opened()];
    head.write('GET / HTTP/1.1\r\nHost: loc');
    body.write(`${post('/sign-in', 100)}person=`);
    const drip = setInterval(() => body.writable && body.write('x'), 200);
    await Promise.all([head, body].map((socket) => once(socket.resume(), 'close')));
    clearInterval(drip);
  });

  it('gives way to others, however many of it there are', async () => {
    const slow = Array.from({ length: 45 }, () => opened());
    for (const socket of slow) socket.write(`${post('/sign-in', 100)}pers`);
    await pause(100);
    for (let turn = 0; turn < 5; turn += 1)
      assert.match((await answerTo(get('/help-now'))) ?? 'cut', /^HTTP\/1.1 200/);
    for (const socket of slow) socket.destroy();
  });

  it('does not keep the server from stopping', async () => {
    const other = await testSite({ bounds: { closingMs: 300 } });
    const socket = connect(await listening(other), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`${post('/sign-in', 100)}person=`);
    await pause(100);
    const drip = setInterval(() => socket.writable && socket.write('x'), 50);
    const stopped = Promise.race([other.end().then(() => 'stopped'), pause(8_000, 'still there')]);
    assert.equal(await stopped, 'stopped');
    clearInterval(drip);
    socket.destroy();
  });
});
