import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite, type Visiting } from '../testing.ts';
import { answer, begin, headerOf, newestCase, report, when } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

/** A case in which the lead noted something; gives its address and its chronology. */
async function noted(): Promise<{ lead: Visiting; href: string; page: string }> {
  await report(await site.signedIn('teacher'));
  const lead = await site.signedIn('lead');
  const href = await newestCase(lead);
  const base = await begin(lead, `${href}/do/note-action`);
  const form = { ...when('at'), what: 'Rang her mother.', reason: 'To meet today.' };
  await answer(lead, base, [[1, form]]);
  await lead.post(`${base}/perform`);
  return { lead, href, page: (await lead.get(`${href}/chronology`)).body };
}

/** Where a link of the newest entry leads: to correct it, or to take it back. */
function linkIn(page: string, text: string): string {
  const found = [...page.matchAll(/<a class="govuk-link" href="([^"]+)">([^<]+)</g)];
  const link = found.findLast(([, , words]) => words === text)?.[1] ?? '';
  return link.replaceAll('&amp;', '&');
}

describe('correcting an entry', () => {
  it('starts from its answers, asks why, and says it anew in its place', async () => {
    const { lead, href, page } = await noted();
    const base = await begin(lead, linkIn(page, 'Correct this'));
    const first = (await lead.get(`${base}/1`)).body;
    assert.match(first, /Rang her mother\./);
    assert.match(first, /as it stands/);
    const form = { ...when('at'), what: 'Rang her father.', reason: 'To meet today.' };
    assert.equal(await answer(lead, base, [[1, form]]), `${base}/2`);
    const unsaid = await lead.post(`${base}/2`, { correctionReason: '' });
    assert.equal(unsaid.statusCode, 422);
    assert.match(unsaid.body, /Say why the entry is corrected/);
    await answer(lead, base, [[2, { correctionReason: 'I mixed the two up.' }]]);
    const check = (await lead.get(`${base}/check`)).body;
    assert.match(check, /Rang her father\./);
    assert.match(check, /I mixed the two up\./);
    assert.equal((await lead.post(`${base}/perform`)).statusCode, 303);
    assert.equal((await lead.post(`${base}/perform`)).statusCode, 303);
    const now = (await lead.get(`${href}/chronology`)).body;
    assert.match(now, /Corrected by/);
    assert.match(now, /It now reads as in/);
    assert.equal(now.match(/Entry taken back/g)?.length, 1, 'sent twice, it is done once');
  });

  it('takes nobody else’s journey, and no entry that is not there', async () => {
    const { lead, href, page } = await noted();
    const [, query = ''] = linkIn(page, 'Correct this').split('?');
    for (const other of ['corrects=99', 'corrects=1', 'corrects=x']) {
      const answered = await lead.get(`${href}/do/note-action?${other}`);
      assert.equal(answered.statusCode, 403, other);
    }
    assert.equal((await lead.get(`${href}/do/add-person?${query}`)).statusCode, 404);
    const teacher = await site.signedIn('teacher');
    assert.equal((await teacher.get(`${href}/do/note-action?${query}`)).statusCode, 404);
  });
});

describe('taking an entry back', () => {
  it('asks why, and leaves the entry marked', async () => {
    const { lead, href, page } = await noted();
    const first = (await lead.get(linkIn(page, 'Take this back'))).headers;
    const place = headerOf({ headers: first }, 'location');
    const shown = (await lead.get(place)).body;
    const entry = /name="entry"[^>]*value="(\d+)"[^>]*checked/.exec(shown)?.[1] ?? '';
    assert.match(shown, /Rang her mother\./);
    const base = place.replace(/\/1\?.*$/, '');
    const reason = 'It was somebody else’s mother.';
    assert.equal(await answer(lead, base, [[1, { entry, reason }]]), `${base}/check`);
    await lead.post(`${base}/perform`);
    const now = (await lead.get(`${href}/chronology`)).body;
    assert.match(now, /Taken back by/);
    assert.match(now, /somebody else’s mother/);
    assert.match(now, /Rang her mother\./);
  });
});
