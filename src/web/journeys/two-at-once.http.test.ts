import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Posted, type TestSite, testSite, type Visiting } from '../testing.ts';
import { answer, begin, headerOf, newestCase, report, reportPages, when } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

/** A page as a browser has it before it: what it carries unseen. */
async function openPage(visitor: Visiting, address: string): Promise<{ readonly _seen: string }> {
  const { body } = await visitor.get(address);
  const seen = /name="_seen" value="([^"]+)"/.exec(body)?.[1];
  assert.ok(seen, `${address} carries what it knows of the draft`);
  return { _seen: seen };
}

const told = (toldBy: string, account: string): Posted => ({
  toldBy,
  ...when('toldAt'),
  account,
  ownWords: '',
});
const draftsOf = async (visitor: Visiting): Promise<number> =>
  ((await visitor.get('/')).body.match(/Continue: report a concern/g) ?? []).length;

describe('a report begun and left', () => {
  it('is asked about, and a new one has nothing of it', async () => {
    const teacher = await site.signedIn('teacher');
    const base = await begin(teacher, '/report');
    await answer(teacher, base, [
      [1, { danger: 'yes' }],
      [2, told('A student', 'The first child said so.')],
    ]);
    const asked = await teacher.get('/report');
    assert.equal(asked.statusCode, 200);
    assert.match(asked.body, /Go on with the one you began at 9:10am today/);
    assert.doesNotMatch(asked.body, /The first child said so/);
    const anew = await begin(teacher, '/report?new=yes');
    assert.notEqual(anew, base);
    for (const page of [1, 2, 3])
      assert.doesNotMatch((await teacher.get(`${anew}/${page}`)).body, / checked|first child/);
    assert.match((await teacher.get(`${base}/2`)).body, /The first child said so/);
  });
});

describe('a person half added to a case', () => {
  it('does not tick anything for the next', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const start = `${await newestCase(lead)}/do/add-person`;
    const base = await begin(lead, start);
    const pages: typeof reportPages = [
      [1, { kind: 'learner' }],
      [2, { learner: site.as('lead').person.id }],
      [3, { childRoles: ['pictured', 'shared-it'] }],
    ];
    for (const [page, form] of pages) await lead.post(`${base}/${page}`, form);
    assert.match((await lead.get(start)).body, /Go on with the one you began/);
    const anew = await begin(lead, `${start}?new=yes`);
    for (const page of [1, 2, 3])
      assert.doesNotMatch((await lead.get(`${anew}/${page}`)).body, / checked/);
  });
});

describe('one report in two windows', () => {
  const two = async (who: 'coach' | 'office' | 'pastoral' | 'assistant') => {
    const visitor = await site.signedIn(who);
    const base = await begin(visitor, '/report?new=yes');
    await visitor.post(`${base}/1`, { danger: 'no', ...(await openPage(visitor, `${base}/1`)) });
    return { visitor, base };
  };

  it('tells the second that it has changed, and shows both', async () => {
    const { visitor, base } = await two('coach');
    const [a, b] = [await openPage(visitor, `${base}/2`), await openPage(visitor, `${base}/2`)];
    const first = await visitor.post(`${base}/2`, { ...told('Opal', 'About Opal.'), ...a });
    assert.equal(first.statusCode, 303);
    const second = await visitor.post(`${base}/2`, { ...told('Quill', 'About Quill.'), ...b });
    assert.equal(second.statusCode, 409);
    assert.match(second.body, /changed in another window/);
    assert.match(second.body, /About Opal\./);
    assert.match(second.body, /<textarea[^>]*>About Quill\.<\/textarea>/);
    assert.match((await visitor.get(`${base}/2`)).body, /About Opal\./);
  });

  it('keeps two children apart where the second is about another', async () => {
    const { visitor, base } = await two('office');
    const [a, b] = [await openPage(visitor, `${base}/2`), await openPage(visitor, `${base}/2`)];
    await visitor.post(`${base}/2`, { ...told('Opal', 'About Opal.'), ...a });
    const second = { ...told('Quill', 'About Quill.'), ...b };
    const apart = await visitor.post(`${base}/2`, { ...second, _apart: 'yes' });
    const other = headerOf(apart, 'location').replace(/\/check$/, '');
    assert.notEqual(other, base);
    assert.match((await visitor.get(`${other}/2`)).body, /About Quill\./);
    assert.doesNotMatch((await visitor.get(`${other}/2`)).body, /Opal/);
    assert.match((await visitor.get(`${base}/2`)).body, /About Opal\./);
    assert.equal(await draftsOf(visitor), 2);
  });

  it('tells a page further on, too: page 2 here, page 2 there, then page 5 here', async () => {
    const { visitor, base } = await two('pastoral');
    const there = await openPage(visitor, `${base}/2`);
    await visitor.post(`${base}/2`, { ...told('Opal', 'About Opal.'), ...there });
    const here = await openPage(visitor, `${base}/5`);
    const shown = await visitor.post(`${base}/2`, { ...told('Quill', 'About Quill.'), ...there });
    assert.equal(shown.statusCode, 409);
    const known = /name="_seen" value="([^"]+)"/.exec(shown.body)?.[1] ?? '';
    const replaced = { ...told('Quill', 'About Quill.'), _seen: known };
    assert.equal((await visitor.post(`${base}/2`, replaced)).statusCode, 303);
    const late = await visitor.post(`${base}/5`, {
      places: 'online',
      services: 'snapchat',
      ...here,
    });
    assert.equal(late.statusCode, 409);
    assert.match(late.body, /About Quill\./);
  });

  it('is sent only as it was read', async () => {
    const { visitor, base } = await two('assistant');
    await answer(visitor, base, reportPages.slice(1));
    const check = await openPage(visitor, `${base}/check`);
    await visitor.post(`${base}/2`, told('Quill', 'About Quill.'));
    const sent = await visitor.post(`${base}/perform`, check);
    assert.equal(sent.statusCode, 409);
    assert.match(sent.body, /Nothing has been sent/);
    assert.match(sent.body, /About Quill\./);
    const again = /name="_seen" value="([^"]+)"/.exec(sent.body)?.[1] ?? '';
    assert.equal((await visitor.post(`${base}/perform`, { _seen: again })).statusCode, 303);
  });

  it('saves nothing over what the other has saved, as it is typed', async () => {
    const { visitor, base } = await two('coach');
    const [a, b] = [await openPage(visitor, `${base}/2`), await openPage(visitor, `${base}/2`)];
    const keep = (account: string, _seen: string) =>
      visitor.post(`${base}/keep?page=2`, { ...told('Opal', account), _seen });
    const turn = ({ _seen }: { _seen: string }, number: number) => _seen.replace(/0$/, `${number}`);
    assert.equal((await keep('First', turn(a, 1))).statusCode, 200);
    assert.equal((await keep('First and second', turn(a, 2))).statusCode, 200);
    assert.equal((await keep('First', turn(a, 1))).statusCode, 409, 'what comes late');
    const other = await keep('Something else', turn(b, 1));
    assert.equal(other.statusCode, 409);
    assert.match(other.json<{ words: string }>().words, /Nothing is lost/);
    assert.match((await visitor.get(`${base}/2`)).body, />First and second</);
    const sent = await visitor.post(`${base}/2`, { ...told('Opal', 'All'), _seen: turn(a, 3) });
    assert.equal(sent.statusCode, 303, 'the page that saved as it was typed goes on');
  });

  it('is a draft again when it was thrown away in the other, with what was typed', async () => {
    const { visitor, base } = await two('pastoral');
    const page = await openPage(visitor, `${base}/2`);
    await visitor.post(`/drafts/${base.split('/').at(-1) ?? ''}/discard`);
    const kept = await visitor.post(`${base}/keep?page=2`, { account: 'Typing', ...page });
    assert.equal(kept.statusCode, 409);
    const sent = await visitor.post(`${base}/2`, { ...told('Opal', 'Typed on.'), ...page });
    assert.equal(sent.statusCode, 303);
    assert.match((await visitor.get(`${base}/2`)).body, /Typed on\./);
  });
});

describe('what somebody has begun and can no longer do', () => {
  it('says so, gives their words back, and can be thrown away', async () => {
    await report(await site.signedIn('teacher'));
    const [lead, deputy] = [await site.signedIn('lead'), await site.signedIn('deputy')];
    const href = await newestCase(lead);
    const base = await begin(deputy, `${href}/do/open-case`);
    await deputy.post(`${base}/1`, { reason: 'Somebody may need help.' });
    const first = await begin(lead, `${href}/do/open-case`);
    await answer(lead, first, [[1, { reason: 'A child needs help.' }]]);
    await lead.post(`${first}/perform`);
    for (const path of ['1', 'check']) {
      const page = await deputy.get(`${base}/${path}`);
      assert.equal(page.statusCode, 409);
      assert.match(page.body, /You cannot go on with this any more/);
      assert.match(page.body, /Somebody may need help\./);
      assert.match(page.body, /href="\/drafts\/[^"]+\/discard"/);
    }
  });
});
