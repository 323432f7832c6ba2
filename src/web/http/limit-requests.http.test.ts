import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite } from '../testing.ts';

const perMinute = 40;
let site: TestSite;
before(async () => {
  site = await testSite({ bounds: { requestsPerMinute: perMinute }, proxies: ['10.9.8.7'] });
});
after(() => site.end());

const ask = (
  from: { remoteAddress: string; headers?: Record<string, string> },
  url = '/help-now',
) => site.app.inject({ url, ...from, headers: { host: 'localhost', ...from.headers } });

/** How many of so many requests were answered with a page. */
async function answered(count: number, one: (turn: number) => ReturnType<typeof ask>) {
  const all = [];
  for (let turn = 0; turn < count; turn += 1) all.push((await one(turn)).statusCode);
  return all.filter((status) => status !== 429).length;
}

const token = (turn: number): string => `${turn}`.padStart(43, 'x');

describe('the limit of requests', () => {
  it('counts made-up cookies by address, and says when to come back', async () => {
    const made = (turn: number) =>
      ask({
        remoteAddress: '192.0.2.1',
        headers: { cookie: `safelight=lanternfield.${token(turn)}` },
      });
    assert.equal(await answered(perMinute + 20, made), perMinute);
    const turned = await made(0);
    assert.equal(turned.statusCode, 429);
    assert.equal(turned.headers['retry-after'], '60');
    assert.match(turned.body, /Wait a minute/);
  });

  it('counts verified sessions by themselves, though a whole school shares one address', async () => {
    const remoteAddress = '192.0.2.2';
    const cookies: string[] = [];
    for (const who of ['lead', 'teacher', 'coach'] as const)
      cookies.push((await site.signedIn(who)).cookie() ?? '');
    for (const cookie of cookies) {
      const mine = () => ask({ remoteAddress, headers: { cookie } }, '/privacy');
      assert.equal(await answered(30, mine), 30);
    }
    const [cookie = ''] = cookies;
    const mine = () => ask({ remoteAddress, headers: { cookie } }, '/privacy');
    assert.equal(await answered(30, mine), perMinute - 30);
    assert.equal((await ask({ remoteAddress })).statusCode, 200);
  });

  it('believes a proxy about who asks only where that was set', async () => {
    const through = (remoteAddress: string) => (turn: number) =>
      ask({ remoteAddress, headers: { 'x-forwarded-for': `198.51.100.${turn}` } });
    assert.equal(await answered(perMinute + 10, through('10.9.8.7')), perMinute + 10);
    assert.equal(await answered(perMinute + 10, through('10.9.8.8')), perMinute);
    const pretends = (turn: number) =>
      ask({
        remoteAddress: '10.9.8.7',
        headers: { 'x-forwarded-for': `203.0.113.${turn}, 192.0.2.9` },
      });
    assert.equal(await answered(perMinute + 10, pretends), perMinute);
  });

  it('counts one network of IPv6 as one address', async () => {
    const from = (turn: number) => ask({ remoteAddress: `2001:db8:1:2::${turn.toString(16)}` });
    assert.equal(await answered(perMinute + 10, from), perMinute);
    assert.equal((await ask({ remoteAddress: '2001:db8:1:3::1' })).statusCode, 200);
  });

  it('lets nobody try to sign in without end, nor send again and again', async () => {
    const tries = () =>
      site.app.inject({
        method: 'POST',
        url: '/sign-in',
        remoteAddress: '192.0.2.3',
        headers: {
          host: 'localhost',
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: 'person=nobody',
      });
    assert.equal(await answered(perMinute, tries), perMinute / 10);
  });
});
