import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite, type Visiting } from '../testing.ts';

let site: TestSite;
let lead: Visiting;
before(async () => {
  site = await testSite();
  lead = await site.signedIn('lead');
});
after(() => site.end());

const page = (last: string): string => `/report/21111111-2222-4333-8444-5555555555${last}/2`;
const sentence = 'She told me at break what had happened, and I listened and wrote it down. ';
const code = Buffer.from(Array.from({ length: 200 }, (_, at) => (at * 89 + 7) % 256)).toString(
  'base64',
);

describe('a false alarm of the filter', () => {
  it('costs no word of a long account with url(s) in it', async () => {
    const account = `${sentence.repeat(19)}He gave me the url(s) on paper.`;
    await lead.post(page('01'), { toldBy: 'A student', account });
    const again = await lead.get(page('01'));
    assert.ok(again.body.includes(account));
  });

  it('gives back everything but the line that offends, and names that line', async () => {
    const [first, last] = [sentence.repeat(10).trim(), 'Then we rang home.'];
    const form = { toldBy: 'A student', account: `${first}\r\n${code}\r\n${last}` };
    const answered = await lead.post(page('02'), form);
    assert.equal(answered.statusCode, 422);
    assert.match(answered.body, /href="#account">What you pasted holds a long code[^<]*line 2\)/);
    assert.ok(answered.body.includes(`${first}\r\n[long code taken out]\r\n${last}`));
    assert.ok(!answered.body.includes(code.slice(0, 30)));
  });

  it('never writes over what was kept, neither by itself nor when the page is sent', async () => {
    const account = sentence.repeat(21).trim();
    await lead.post(page('03'), { toldBy: 'A student', account });
    const kept = await lead.post(page('03').replace(/2$/, 'keep?page=2'), {
      toldBy: 'A student',
      account: code,
    });
    assert.equal(kept.statusCode, 422);
    await lead.post(page('03'), { toldBy: 'A student', account: code });
    assert.ok((await lead.get(page('03'))).body.includes(account));
  });

  it('keeps a line of ninety dashes like any other', async () => {
    const account = `${sentence.repeat(3)}\n${'-'.repeat(90)}\nand more`;
    const answered = await lead.post(page('04').replace(/2$/, 'keep?page=2'), { account });
    assert.equal(answered.statusCode, 200);
  });

  it('gives the words back on forms that have no place for it, to be sent again from there', async () => {
    const answered = await lead.post('/find', { words: 'Bay we.tl/t-AbCd12 Ember', from: '' });
    assert.equal(answered.statusCode, 422);
    assert.match(answered.body, /<form method="post" action="\/find"/);
    assert.match(answered.body, /Bay \[web address taken out\] Ember<\/textarea>/);
    const again = await lead.post('/find', { words: 'Bay [web address taken out] Ember' });
    assert.equal(again.statusCode, 303);
  });

  it('lets the school’s own address stand, and that of a service that helps', async () => {
    const account = 'See https://www.lanternfield.example/help and www.childline.org.uk, I said.';
    const answered = await lead.post(page('05').replace(/2$/, 'keep?page=2'), { account });
    assert.equal(answered.statusCode, 200);
    assert.ok((await lead.get(page('05'))).body.includes(account));
  });
});
