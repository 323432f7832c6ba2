import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type TestSite, testSite, type Visiting } from '../testing.ts';
import { account, answer, begin, headerOf, newestCase, report, reportPages } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const hasDraft = async (visitor: Visiting): Promise<boolean> =>
  (await visitor.get('/')).body.includes('Not finished yet');

describe('what is typed and still on its way when a journey is sent', () => {
  it('does not bring the draft back when it comes late', async () => {
    const teacher = await site.signedIn('teacher');
    const base = await begin(teacher, '/report');
    await answer(teacher, base, reportPages);
    await teacher.post(`${base}/perform`);
    const late = await teacher.post(`${base}/keep?page=2`, { account });
    assert.match(late.json<{ words: string }>().words, /was sent already/);
    assert.equal(await hasDraft(teacher), false);
  });

  it('does not bring it back when both come at once', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const href = await newestCase(lead);
    for (let round = 0; round < 10; round += 1) {
      const base = await begin(lead, `${href}/do/acknowledge-report`);
      const message = `Read, ${round}.`;
      await lead.post(`${base}/1`, { message });
      const keep = () => lead.post(`${base}/keep?page=1`, { message });
      await Promise.all([keep(), lead.post(`${base}/perform`), keep(), keep()]);
      assert.equal(await hasDraft(lead), false, `round ${round}`);
    }
  });

  it('says that it was sent when somebody goes back, and does not send it twice', async () => {
    const teacher = await site.signedIn('coach');
    const receipt = await report(teacher);
    const reference = receipt.split('/').at(-1)?.split('?')[0] ?? '';
    const [before] = await site.casework.myReports(site.as('coach'));
    assert.equal(before?.reference, reference);
    const base = await begin(teacher, '/report');
    await answer(teacher, base, reportPages);
    const sent = headerOf(await teacher.post(`${base}/perform`), 'location');
    for (const path of ['1', '2', 'check']) {
      const back = await teacher.get(`${base}/${path}`);
      assert.equal(back.statusCode, 200);
      assert.match(back.body, /This report was sent already/);
      assert.match(back.body, new RegExp(`href="${sent.replace('?', '\\?')}"`));
    }
    const typed = await teacher.post(`${base}/2`, {
      toldBy: 'Somebody else',
      account: 'And later.',
    });
    assert.equal(typed.statusCode, 409);
    assert.match(typed.body, /And later\./);
    assert.equal(headerOf(await teacher.post(`${base}/perform`), 'location'), sent);
    assert.equal((await site.casework.myReports(site.as('coach'))).length, 2);
    assert.equal(await hasDraft(teacher), false);
  });

  it('leads everybody who sends it at the same moment to one receipt', async () => {
    const teacher = await site.signedIn('office');
    const base = await begin(teacher, '/report');
    await answer(teacher, base, reportPages);
    const sends = Array.from({ length: 20 }, () => teacher.post(`${base}/perform`));
    const where = (await Promise.all(sends)).map((one) => headerOf(one, 'location'));
    assert.deepEqual(new Set(where).size, 1, where.join(' '));
    const [only, ...more] = await site.casework.myReports(site.as('office'));
    assert.deepEqual(more, []);
    assert.equal(where[0], `/reports/${only?.reference ?? ''}?sent=yes`);
  });

  it('leads them there also where it cannot be done a second time', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const href = await newestCase(lead);
    const base = await begin(lead, `${href}/do/open-case`);
    await lead.post(`${base}/1`, { reason: 'A child needs help.' });
    const sends = Array.from({ length: 40 }, async (_, place) => {
      await setTimeout(place * 3);
      return lead.post(`${base}/perform`);
    });
    for (const { statusCode, headers } of await Promise.all(sends)) {
      assert.equal(statusCode, 303);
      assert.equal(headers['location'], `${href}?done=open-case`);
    }
  });
});
