import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Posted, type TestSite, testSite, type Visiting } from '../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const today = { day: '5', month: '11', year: '2026', time: '8:40am' };
const when = (name: string): Posted =>
  Object.fromEntries(Object.entries(today).map(([part, value]) => [`${name}-${part}`, value]));

const account = 'She said that somebody has a picture of her.';

/** A report as it is typed, page by page; pages that do not apply are left out. */
const reportPages: readonly (readonly [number, Posted])[] = [
  [1, { danger: 'no' }],
  [2, { toldBy: 'A student', ...when('toldAt'), account, ownWords: '' }],
  [3, { who: 'Ash Tallow, Year 11', staffInvolved: 'no' }],
  [5, { places: ['online', 'at-home'], services: 'snapchat' }],
  [6, { doneSoFar: 'Nothing yet', seen: 'none' }],
  [7, { attest: 'yes' }],
];

const headerOf = (answer: { headers: Record<string, unknown> }, name: string): string => {
  const value = answer.headers[name];
  return typeof value === 'string' ? value : '';
};

async function begin(visitor: Visiting, start: string): Promise<string> {
  const first = await visitor.get(start);
  assert.equal(first.statusCode, 303);
  return headerOf(first, 'location').replace(/\/1(?:\?.*)?$/, '');
}

async function answer(visitor: Visiting, base: string, pages: typeof reportPages): Promise<string> {
  let next = '';
  for (const [page, form] of pages) {
    const answered = await visitor.post(`${base}/${page}`, form);
    assert.equal(answered.statusCode, 303, `page ${page}: ${answered.body.slice(0, 4000)}`);
    next = headerOf(answered, 'location');
  }
  return next;
}

async function report(visitor: Visiting): Promise<string> {
  const base = await begin(visitor, '/report');
  assert.equal(await answer(visitor, base, reportPages), `${base}/check`);
  const sent = await visitor.post(`${base}/perform`);
  assert.equal(sent.statusCode, 303);
  return headerOf(sent, 'location');
}

async function newestCase(lead: Visiting): Promise<string> {
  const list = await lead.get('/cases?show=reported');
  const hrefs = [...list.body.matchAll(/href="(\/cases\/[0-9a-f-]{36})"/g)].map(([, href]) => href);
  return hrefs.at(-1) ?? '';
}

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
    assert.equal(await begin(teacher, '/report'), base);
    await teacher.post(`/drafts/${base.split('/').at(-1) ?? ''}/discard`);
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
    assert.equal(headerOf(again, 'location'), '/');
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
    const back = await teacher.post('/sign-in', {
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
    await other.post('/sign-in', {
      person: site.as('coach').person.id,
      then: `${base}/2`,
      carried: JSON.stringify({ account: 'somebody else wrote this' }),
    });
    assert.equal((await other.get(`${base}/2`)).statusCode, 404);
    assert.doesNotMatch((await teacher.get(`${base}/2`)).body, /somebody else wrote this/);
  });
});

describe('the lead', () => {
  it('opens the case and is told what was recorded', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const href = await newestCase(lead);
    const base = await begin(lead, `${href}/do/open-case`);
    const next = await answer(lead, base, [[1, { reason: 'An image of a child may exist.' }]]);
    assert.equal(next, `${base}/check`);
    const done = await lead.post(`${base}/perform`);
    assert.equal(headerOf(done, 'location'), `${href}?done=open-case`);
    const page = await lead.get(headerOf(done, 'location'));
    assert.match(page.body, /govuk-notification-banner--success/);
    assert.match(page.body, /What to do now/);
    assert.match(page.body, /Why am I seeing this\?/);
  });

  it('adds a child by searching for a name, without JavaScript', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const href = await newestCase(lead);
    const base = await begin(lead, `${href}/do/add-person`);
    await lead.post(`${base}/1`, { kind: 'learner' });
    const searched = await lead.post(`${base}/2`, { 'learner-search': 'tallow', _find: 'learner' });
    const found = await lead.get(headerOf(searched, 'location').split('#')[0] ?? '');
    const id = /name="learner" type="radio" value="([^"]+)"/.exec(found.body)?.[1] ?? '';
    assert.match(found.body, /Ash Tallow/);
    await lead.post(`${base}/2`, { learner: id });
    await lead.post(`${base}/3`, { childRoles: ['pictured', 'shared-it'] });
    const check = await lead.get(`${base}/check`);
    assert.match(check.body, /Is pictured, Shared it/);
    await lead.post(`${base}/perform`);
    assert.match((await lead.get(`${href}/people`)).body, /Ash Tallow/);
  });

  it('who comes second sees what was added, and goes on with what they typed', async () => {
    await report(await site.signedIn('teacher'));
    const [lead, deputy] = [await site.signedIn('lead'), await site.signedIn('deputy')];
    const href = await newestCase(lead);
    const note = async (visitor: Visiting, reason: string) => {
      const base = await begin(visitor, `${href}/do/acknowledge-report`);
      await visitor.post(`${base}/1`, { message: reason });
      return base;
    };
    const [first, second] = [await note(lead, 'I have this'), await note(deputy, 'So have I')];
    await lead.post(`${first}/perform`);
    const late = await deputy.post(`${second}/perform`);
    assert.equal(late.statusCode, 409);
    assert.match(late.body, /Somebody else has just added to this case/);
    assert.match(late.body, /I have this/);
    const sequence = /name="sequence" value="(\d+)"/.exec(late.body)?.[1] ?? '';
    const on = await deputy.post(`${second}/go-on`, { sequence });
    assert.match((await deputy.get(headerOf(on, 'location'))).body, /So have I/);
    const done = await deputy.post(`${second}/perform`);
    assert.equal(headerOf(done, 'location'), `${href}?done=acknowledge-report`);
  });

  it('sees the advice change as answers change', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const href = await newestCase(lead);
    const ask = (answers: object) =>
      site.app.inject({
        method: 'POST',
        url: `${href}/advice`,
        headers: {
          host: 'localhost',
          origin: 'http://localhost',
          cookie: lead.cookie() ?? '',
          'content-type': 'application/json',
        },
        payload: JSON.stringify({ answers }),
      });
    assert.match((await ask({})).body, /data-decision="consult"/);
    assert.match((await ask({ adultInvolved: 'yes' })).body, /data-decision="refer"/);
    assert.match((await ask({ immediateRisk: 'yes' })).body, /data-decision="emergency"/);
    assert.equal((await ask({ immediateRisk: 'perhaps' })).statusCode, 400);
  });
});

describe('a case somebody may not know of', () => {
  it('is the same page as one that is not there', async () => {
    await report(await site.signedIn('teacher'));
    const href = await newestCase(await site.signedIn('lead'));
    const teacher = await site.signedIn('teacher');
    const missing = await teacher.get('/cases/00000000-0000-4000-8000-000000000000');
    for (const path of [
      href,
      `${href}/people`,
      `${href}/chronology`,
      `${href}/map`,
      `${href}/refer`,
    ]) {
      const barred = await teacher.get(path);
      assert.equal(barred.statusCode, 404);
      assert.equal(barred.body, missing.body);
    }
  });
});
