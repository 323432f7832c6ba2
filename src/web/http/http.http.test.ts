import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { staff } from '#examples';
import { type TestSite, testSite } from '../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('every answer', () => {
  it('lets nothing in from elsewhere, and is not kept by the browser', async () => {
    const lead = await site.signedIn('lead');
    for (const path of ['/', '/cases', '/report', '/nothing']) {
      const { headers } = await lead.get(path);
      assert.match(String(headers['content-security-policy']), /default-src 'none'/);
      assert.doesNotMatch(String(headers['content-security-policy']), /unsafe|\*|data:/);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['referrer-policy'], 'same-origin');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
  });

  it('has no script or style written into it', async () => {
    const lead = await site.signedIn('lead');
    for (const path of ['/', '/cases', '/procedure', '/sign-in']) {
      const { body } = await lead.get(path);
      assert.doesNotMatch(body, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/);
    }
  });
});

describe('what another site sends', () => {
  const post = (headers: Record<string, string>) =>
    site.app.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { ...form, ...headers },
      payload: `person=${staff.lead.id}`,
    });

  it('is turned away, however it is marked', async () => {
    for (const headers of [
      { host: 'localhost', origin: 'https://example.org' },
      { host: 'localhost', origin: 'null' },
      { host: 'localhost', 'sec-fetch-site': 'cross-site' },
      { host: 'localhost', 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
      { host: 'localhost' },
    ])
      assert.equal((await post(headers)).statusCode, 403, JSON.stringify(headers));
  });

  it('is turned away when it comes under another name for this computer', async () => {
    const answered = await post({ host: 'rebound.example', origin: 'http://rebound.example' });
    assert.equal(answered.statusCode, 421);
  });
});

describe('style, script and type', () => {
  it('are compressed, kept for a year and named by their content', async () => {
    const page = await site.visitor().get('/');
    const paths = [...page.body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    assert.ok(paths.length >= 5);
    for (const url of paths) {
      const answered = await site.app.inject({
        url,
        headers: { host: 'localhost', 'accept-encoding': 'gzip, br' },
      });
      assert.equal(answered.statusCode, 200, url);
      assert.match(String(answered.headers['cache-control']), /immutable/);
      assert.match(url, /\.[0-9a-f]{10}\./);
      if (!url.endsWith('woff2')) assert.equal(answered.headers['content-encoding'], 'br');
    }
  });
});

describe('the log', () => {
  it('says what kind of page was asked for, and nothing else', async () => {
    const lead = await site.signedIn('lead');
    await lead.get('/cases/7d4f0f7a-2b39-4a2e-9a3d-000000000000?secret=words');
    await lead.post('/sign-out', { note: 'Ash Tallow' });
    for (const line of site.logged) {
      const names = Object.keys(line).filter(
        (name) => !['method', 'route', 'status', 'ms'].includes(name),
      );
      assert.deepEqual(names, []);
      assert.doesNotMatch(JSON.stringify(line), /7d4f0f7a|secret|Tallow|5afe1194/);
    }
  });
});
