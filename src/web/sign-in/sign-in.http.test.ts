import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { staff } from '#examples';
import { type TestSite, testSite } from '../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const start = '2026-11-05T09:10:00.000Z';
const minutesLater = (minutes: number): string =>
  new Date(Date.parse(start) + minutes * 60_000).toISOString();

describe('signing in', () => {
  it('offers the invented people, and says on every page that this is a demonstration', async () => {
    const first = await site.visitor().get('/');
    assert.match(first.body, /Try it as/);
    assert.match(first.body, /<strong>Demonstration\.<\/strong>/);
    const lead = await site.signedIn('lead');
    for (const path of ['/', '/cases', '/procedure', '/privacy', '/accessibility', '/nothing'])
      assert.match((await lead.get(path)).body, /<strong>Demonstration\.<\/strong>/, path);
  });

  it('takes nobody who was not offered', async () => {
    const visitor = site.visitor();
    const answered = await visitor.post('/sign-in', { person: 'somebody-else' });
    assert.equal(answered.statusCode, 404);
    assert.equal(visitor.cookie(), null);
  });

  it('gives a fresh session each time, and ends the one before', async () => {
    const lead = await site.signedIn('lead');
    const before = lead.cookie() ?? '';
    await lead.post('/sign-in', { person: staff.lead.id });
    assert.notEqual(lead.cookie(), before);
    const old = await site.app.inject({
      url: '/cases',
      headers: { host: 'localhost', cookie: before },
    });
    assert.equal(old.statusCode, 401);
  });

  it('ends when signing out, after half an hour in which nothing happens, and after ten hours', async () => {
    site.clock.now = start;
    const lead = await site.signedIn('lead');
    site.clock.now = minutesLater(29);
    assert.equal((await lead.get('/cases')).statusCode, 200);
    site.clock.now = minutesLater(58);
    assert.equal((await lead.get('/cases')).statusCode, 200);
    site.clock.now = minutesLater(90);
    assert.equal((await lead.get('/cases')).statusCode, 401);

    site.clock.now = start;
    const busy = await site.signedIn('lead');
    for (let minute = 20; minute < 600; minute += 20) {
      site.clock.now = minutesLater(minute);
      assert.equal((await busy.get('/')).statusCode, 200);
    }
    site.clock.now = minutesLater(601);
    assert.equal((await busy.get('/cases')).statusCode, 401);

    site.clock.now = start;
    const leaving = await site.signedIn('lead');
    const cookie = leaving.cookie() ?? '';
    await leaving.post('/sign-out');
    const after = await site.app.inject({ url: '/cases', headers: { host: 'localhost', cookie } });
    assert.equal(after.statusCode, 401);
  });

  it('returns only to an address of ours', async () => {
    for (const then of ['https://example.org/', '//example.org/', '/\\example.org', 'cases']) {
      const answered = await site.visitor().post('/sign-in', { person: staff.lead.id, then });
      const where = answered.headers['location'] ?? '/';
      assert.ok(where.startsWith('/') && !/^\/[/\\]/.test(where), `${then} led to ${where}`);
    }
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const answered = await site.visitor().post('/sign-in', { person: staff.lead.id });
    const [cookie] = answered.cookies;
    assert.deepEqual(
      { httpOnly: cookie?.httpOnly, sameSite: cookie?.sameSite, path: cookie?.path },
      { httpOnly: true, sameSite: 'Lax', path: '/' },
    );
  });
});

describe('on an https address', () => {
  it('binds the cookie to it, and answers nowhere else', async () => {
    const secure = await testSite({ origin: 'https://safelight.example' });
    try {
      const headers = {
        host: 'safelight.example',
        origin: 'https://safelight.example',
        'content-type': 'application/x-www-form-urlencoded',
      };
      const payload = `person=${staff.lead.id}`;
      const answered = await secure.app.inject({
        method: 'POST',
        url: '/sign-in',
        headers,
        payload,
      });
      const [cookie] = answered.cookies;
      assert.equal(cookie?.name, '__Host-safelight');
      assert.equal(cookie.secure, true);
      const elsewhere = await secure.app.inject({ url: '/', headers: { host: 'localhost' } });
      assert.equal(elsewhere.statusCode, 421);
    } finally {
      await secure.end();
    }
  });
});
