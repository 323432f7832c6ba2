import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { learners } from '#examples';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
let caseId: string;
let report: string;
let reference: string;

before(async () => {
  site = await testSite();
  const reported = await site.reports();
  ({ caseId, reference } = reported);
  const added = await site.does('lead', 'add-person', reported, {
    kind: 'learner',
    learner: learners.ash.id,
    childRoles: ['pictured'],
  });
  assert.equal(added.done, 'performed');
  const opened = await site.casework.open(site.as('lead'), caseId);
  const made = await site.does(
    'lead',
    'report-for-removal',
    { caseId, expected: added.sequence },
    {
      child: opened?.state.people[0]?.id ?? '',
      age: '13-to-17',
      service: 'snapchat',
      route: 'report-remove',
      by: 'with-help',
      account: 'own',
      at: site.clock.now,
      reference: 'RR 20417',
      reason: 'It is what she wants.',
    },
  );
  assert.equal(made.done, 'performed');
  const after = await site.casework.open(site.as('lead'), caseId);
  report = after?.state.removals[0]?.id ?? '';
});
after(() => site.end());

const page = async (path: string, who: 'lead' | 'head' | 'teacher' | 'chair' = 'lead') =>
  (await site.signedIn(who)).get(path);

describe('the list of reports to have something taken down', () => {
  test('says for whom, where, by whom, and by when to ask again, and leads there', async () => {
    const { body, statusCode } = await page('/removals');
    assert.equal(statusCode, 200);
    assert.match(body, /Snapchat, for Ash Tallow/);
    assert.match(body, /Reported to: Report Remove, at 9:10am today/);
    assert.match(body, /The young person, with help/);
    assert.match(body, /RR 20417/);
    assert.match(body, /By 9:10am on Saturday/);
    const ask = `/cases/${caseId}/do/look-again-at-removal?report=${report}`;
    const end = `/cases/${caseId}/do/record-removal-outcome?report=${report}`;
    for (const href of [ask, end]) {
      assert.ok(body.includes(`href="${href}"`), href);
      const question = await page(href);
      assert.ok([200, 302, 303].includes(question.statusCode), href);
    }
    assert.ok(body.includes(`Case ${reference}`));
    assert.equal((await page(`/cases/${caseId}/parts/removal`)).statusCode, 200);
  });

  test('names no web address', async () => {
    const { body } = await page('/removals');
    const main = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
    assert.doesNotMatch(main, /https?:|www\.|\.(?:com|org|uk|net)\b/);
  });

  test('says how late, and what to do when nobody answers', async () => {
    const before = site.clock.now;
    site.clock.now = '2026-11-07T12:20:00.000Z';
    const { body } = await page('/removals?show=late');
    assert.match(body, /3 hours late/);
    assert.match(body, /<strong>1 report:<\/strong> Late\./);
    assert.match(body, /Professionals Online Safety Helpline on <a[^>]*href="tel:03443814772"/);
    assert.match((await page('/')).body, /href="\/removals\?show=late">One take-down request/);
    assert.match((await page('/cases')).body, /href="\/removals">[^<]*<\/a>: one is late/);
    site.clock.now = before;
    assert.doesNotMatch((await page('/cases')).body, /is late/);
  });

  test('is narrowed by codes, and takes no notice of what is not a choice', async () => {
    assert.match((await page('/removals?service=instagram')).body, /<strong>0 reports:/);
    for (const query of ['show=all', 'service=Ash+Tallow', 'page=-1', 'show=late&show=x'])
      assert.match((await page(`/removals?${query}`)).body, /Snapchat, for Ash Tallow/, query);
  });

  test('is there for a head to read, and is no page for anybody else', async () => {
    const { body } = await page('/removals', 'head');
    assert.match(body, /Snapchat, for Ash Tallow/);
    assert.doesNotMatch(body, /\/do\//);
    for (const who of ['teacher', 'chair'] as const) {
      assert.equal((await page('/removals', who)).statusCode, 404);
      assert.ok(!(await page('/', who)).body.includes('/removals'));
    }
  });
});
