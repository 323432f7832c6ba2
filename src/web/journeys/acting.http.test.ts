import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite, type Visiting } from '../testing.ts';
import { answer, begin, headerOf, newestCase, report } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

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

  it('corrects an entry chosen by what it is, not by its number alone', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const href = await newestCase(lead);
    const base = await begin(lead, `${href}/do/correct-entry`);
    const { body } = await lead.get(`${base}/1`);
    assert.match(body, /Entry 1: Concern reported/);
    assert.match(body, /Entry 2: Advice given/);
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
