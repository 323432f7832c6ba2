import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { partNames } from '#cases';
import { staff } from '#examples';
import { type TestSite, testSite, type Who } from '../../testing.ts';

let site: TestSite;
let here: string;
let there: string;
/** What the deputy saw, page by page, before there was another case. */
let seenBefore: readonly string[];

/** Every page of the case, the first question of correcting an entry, and the lists that have it. */
const addresses = (): readonly string[] => [
  ...site.routes
    .filter(({ method, url }) => method === 'GET' && /^\/cases\/:caseId(?:\/[a-z-]+)?$/.test(url))
    .map(({ url }) => url.replace(':caseId', here)),
  ...partNames.map((part) => `/cases/${here}/parts/${part}`),
  `/cases/${here}/chronology?order=newest`,
  '/cases',
  '/cases?show=open',
  '/removals',
];

async function pages(who: Who): Promise<readonly string[]> {
  const somebody = await site.signedIn(who);
  const all: string[] = [];
  for (const address of addresses()) {
    const { body, statusCode } = await somebody.get(address);
    const main = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body;
    all.push(`${address} ${statusCode}\n${main}`);
  }
  return all;
}

before(async () => {
  site = await testSite();
  const reported = await site.reports();
  here = reported.caseId;
  const opened = await site.does('lead', 'open-case', reported, { reason: 'It goes further.' });
  assert.equal(opened.done, 'performed');
  seenBefore = await pages('deputy');
  const other = await site.reports({ who: 'Another child' });
  there = other.reference;
  const link = {
    with: 'our-case',
    reference: there,
    why: ['same-group'],
    reason: `The same chat as in ${there}.`,
  } as const;
  const on = { caseId: here, expected: opened.sequence };
  assert.equal((await site.does('lead', 'link-incident', on, link)).done, 'performed');
  const bar = {
    kind: 'staff',
    staffMember: staff.deputy.id,
    staffRoles: ['concern-is-about-them'],
  } as const;
  assert.equal((await site.does('lead', 'add-person', other, bar)).done, 'performed');
});
after(() => site.end());

describe('a case that is linked with one barred to its reader', () => {
  test('is page by page as though there were neither a link nor another case', async () => {
    const now = await pages('deputy');
    assert.ok(now.length > partNames.length);
    for (const [place, page] of now.entries()) assert.equal(page, seenBefore[place]);
    assert.ok(!now.join('\n').includes(there));
  });

  test('shows the link to whoever may know of the other', async () => {
    for (const who of ['lead', 'head'] as const) {
      const all = (await pages(who)).filter((page) => page.includes(there));
      const found = all.map((page) => page.split(' ')[0]);
      for (const where of ['chronology', 'parts/links'])
        assert.ok(found.includes(`/cases/${here}/${where}`), where);
    }
  });

  test('leads nowhere when the other’s reference is looked for', async () => {
    const deputy = await site.signedIn('deputy');
    const find = async (words: string) => {
      const { statusCode, headers } = await deputy.post('/find', { words });
      const { body } = await deputy.get(String(headers.location));
      return [statusCode, /<h2[^>]*>([^<]*)<\/h2>/.exec(body)?.[1]];
    };
    assert.deepEqual(await find(there), await find('SL-0000-0000'));
  });
});
