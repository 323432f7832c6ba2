import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite } from '../testing.ts';
import { account, answer, begin, headerOf, report, reportPages, when } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

describe('reporting a concern', () => {
  it('goes page by page to the answers, and then to a receipt', async () => {
    const teacher = await site.signedIn('teacher');
    const receipt = await teacher.get(await report(teacher));
    assert.match(receipt.body, /Report sent/);
    assert.match(receipt.body, /Waiting to be read/);
    const home = await teacher.get('/');
    assert.match(home.body, /Sent, not read yet/);
    assert.doesNotMatch(home.body, /Not finished yet/);
  });

  it('says what is missing and keeps what was typed', async () => {
    const teacher = await site.signedIn('teacher');
    const base = await begin(teacher, '/report');
    await teacher.post(`${base}/1`, { danger: 'no' });
    const wrong = await teacher.post(`${base}/2`, { toldBy: '', account });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /<title>Error: /);
    assert.match(wrong.body, /href="#toldBy">Say who told you/);
    assert.match(wrong.body, /href="#toldAt-day"/);
    assert.match(wrong.body, new RegExp(account));
  });

  it('shows several lines as they were typed, without moving any of them to the right', async () => {
    const teacher = await site.signedIn('teacher');
    const base = await begin(teacher, '/report');
    const lines = {
      account: 'She told me at break.\r\nThen she “cried” & left.\r\n  That is all.',
    };
    const pages = reportPages.map(
      ([page, form]) => [page, page === 2 ? { ...form, ...lines } : form] as const,
    );
    const { body } = await teacher.get(await answer(teacher, base, pages));
    const said = 'She told me at break.&#10;Then she “cried” &amp; left.&#10;  That is all.';
    assert.ok(body.includes(`>${said}</span>`));
  });

  it('reaches the radios from the error summary', async () => {
    const teacher = await site.signedIn('teacher');
    const base = await begin(teacher, '/report');
    const wrong = await teacher.post(`${base}/1`);
    assert.match(wrong.body, /href="#danger"/);
    assert.match(wrong.body, /id="danger" name="danger" type="radio"/);
  });

  it('is found again on the home page, and can be thrown away', async () => {
    const teacher = await site.signedIn('assistant');
    const base = await begin(teacher, '/report');
    await teacher.post(`${base}/1`, { danger: 'not-known' });
    const home = await teacher.get('/');
    assert.match(home.body, /Not finished yet/);
    const draft = base.split('/').at(-1) ?? '';
    assert.match((await teacher.get('/report')).body, new RegExp(`href="/report/${draft}/check"`));
    const asked = await teacher.get(`/drafts/${draft}/discard`);
    assert.match(asked.body, /Throw this away\?/);
    assert.match((await teacher.get('/')).body, /Not finished yet/);
    await teacher.post(`/drafts/${draft}/discard`);
    assert.doesNotMatch((await teacher.get('/')).body, /Not finished yet/);
  });

  it('cannot be read or finished by anybody else', async () => {
    const [teacher, lead] = [await site.signedIn('teacher'), await site.signedIn('lead')];
    const base = await begin(teacher, '/report');
    await teacher.post(`${base}/1`, { danger: 'no' });
    await teacher.post(`${base}/2`, { toldBy: 'A student', ...when('toldAt'), account });
    for (const answered of [
      await lead.get(`${base}/2`),
      await lead.post(`${base}/2`, { account: 'x' }),
      await lead.post(`${base}/perform`),
    ])
      assert.equal(answered.statusCode, 404);
    assert.match((await teacher.get(`${base}/2`)).body, new RegExp(account));
  });

  it('is kept as it is typed, before "Save and continue"', async () => {
    const teacher = await site.signedIn('coach');
    const base = await begin(teacher, '/report');
    const kept = await teacher.post(`${base}/keep?page=2`, { account });
    assert.deepEqual(kept.json(), { words: 'Saved.' });
    assert.match((await teacher.get(`${base}/2`)).body, new RegExp(account));
  });

  it('sent twice is one report', async () => {
    const teacher = await site.signedIn('office');
    const base = await begin(teacher, '/report');
    await answer(teacher, base, reportPages);
    await teacher.post(`${base}/perform`);
    const again = await teacher.post(`${base}/perform`);
    const [{ reference } = { reference: '' }] = await site.casework.myReports(site.as('office'));
    assert.equal(headerOf(again, 'location'), `/reports/${reference}?sent=yes`);
    assert.equal((await site.casework.myReports(site.as('office'))).length, 1);
  });
});

describe('when a session ends in the middle', () => {
  it('asks to sign in, and comes back to the very page with what was being sent', async () => {
    const teacher = await site.signedIn('pastoral');
    const base = await begin(teacher, '/report');
    await teacher.post(`${base}/1`, { danger: 'no' });
    site.clock.now = '2026-11-05T10:10:00.000Z';
    const ended = await teacher.post(`${base}/2`, { toldBy: 'A student', account });
    assert.equal(ended.statusCode, 401);
    const field = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`)
        .exec(ended.body)?.[1]
        ?.replaceAll('&quot;', '"') ?? '';
    const back = await teacher.post('/sign-in/again', {
      person: site.as('pastoral').person.id,
      then: field('then'),
      carried: field('carried'),
    });
    assert.equal(headerOf(back, 'location'), `${base}/2`);
    const page = await teacher.get(`${base}/2`);
    assert.match(page.body, new RegExp(account));
    assert.match(page.body, /value="A student"/);
  });

  it('gives nothing of it to somebody else at the same computer', async () => {
    const teacher = await site.signedIn('pastoral');
    const base = await begin(teacher, '/report');
    await teacher.post(`${base}/1`, { danger: 'no' });
    const other = site.visitor();
    await other.post('/sign-in/again', {
      person: site.as('coach').person.id,
      then: `${base}/2`,
      carried: JSON.stringify({ account: 'somebody else wrote this' }),
    });
    assert.equal((await other.get(`${base}/2`)).statusCode, 404);
    assert.doesNotMatch((await teacher.get(`${base}/2`)).body, /somebody else wrote this/);
  });
});
