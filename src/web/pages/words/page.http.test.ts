import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

describe('the page of words', () => {
  it('is for everybody who is signed in', async () => {
    const teacher = await site.signedIn('teacher');
    const page = await teacher.get('/words');
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /attention seeking/);
    assert.match(page.body, /Source: /);
    assert.equal((await site.visitor().get('/words')).statusCode, 401);
  });

  it('leads from an older name to the one that is used', async () => {
    const teacher = await site.signedIn('teacher');
    for (const [older, now] of [
      ['YPSI', 'youth produced imagery'],
      ['revenge pornography', 'image-based sexual abuse'],
      ['peer-on-peer', 'child-on-child abuse'],
    ] as const) {
      const { body } = await teacher.get(`/words?q=${encodeURIComponent(older)}`);
      assert.match(body, new RegExp(`<h3[^>]*>${now}`), older);
    }
  });

  it('says so when nothing is found, and escapes what was looked for', async () => {
    const teacher = await site.signedIn('teacher');
    const { body } = await teacher.get('/words?q=%3Cb%3Ezebra');
    assert.match(body, /No word here holds “&lt;b&gt;zebra”/);
  });
});
