import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { staff } from '#examples';
import { type TestSite, testSite } from '../../testing.ts';
import { mostViews } from '#desk';

let site: TestSite;
let reference: string;

before(async () => {
  site = await testSite();
  reference = (await site.reports()).reference;
});
after(() => site.end());

const views = (body: string): readonly string[] =>
  [...body.matchAll(/action="(\/cases\/views\/[^"]+\/remove)"/g)].map(([, href]) => href ?? '');

describe('the worklist', () => {
  test('is narrowed by its address, and says to what', async () => {
    const lead = await site.signedIn('lead');
    const all = await lead.get('/cases');
    assert.ok(all.body.includes(reference));
    const narrowed = await lead.get(`/cases?due=overdue&whose=${staff.lead.id}`);
    assert.ok(!narrowed.body.includes(reference));
    assert.match(narrowed.body, /<strong>0 cases:<\/strong> Overdue; Me\./);
  });

  test('takes no notice of what is not a choice', async () => {
    const lead = await site.signedIn('lead');
    for (const query of [
      'due=someday',
      'advised=x',
      'show=all',
      'page=-1',
      'page=1e9',
      'due=today&due=x',
    ]) {
      const { statusCode, body } = await lead.get(`/cases?${query}`);
      assert.equal(statusCode, 200, query);
      assert.ok(body.includes(reference), query);
    }
  });

  test('does not exist for somebody without one, nor do its views', async () => {
    const teacher = await site.signedIn('teacher');
    assert.equal((await teacher.get('/cases')).statusCode, 404);
    assert.equal((await teacher.post('/cases/views', { name: 'Mine' })).statusCode, 404);
    assert.equal((await teacher.post('/cases/views/x/remove')).statusCode, 404);
  });
});

describe('a view that somebody keeps', () => {
  test('is there the next time, leads to the same list, and is deleted', async () => {
    const lead = await site.signedIn('lead');
    const chosen = { due: 'overdue', second: 'yes' };
    const kept = await lead.post('/cases/views', { name: ' Mine & late ', ...chosen });
    assert.deepEqual(
      [kept.statusCode, kept.headers.location],
      [303, '/cases?due=overdue&second=yes'],
    );
    const { body } = await lead.get('/cases');
    assert.match(body, /href="\/cases\?due=overdue&amp;second=yes"[^>]*>Mine &amp; late</);
    const [remove = ''] = views(body);
    await lead.post(remove);
    assert.deepEqual(views((await lead.get('/cases')).body), []);
  });

  test('is nobody else’s to see or delete, and its name is in no address', async () => {
    const lead = await site.signedIn('lead');
    const kept = await lead.post('/cases/views', { name: 'Wick', due: 'today' });
    assert.ok(!String(kept.headers.location).includes('Wick'));
    const own = views((await lead.get('/cases')).body);
    const deputy = await site.signedIn('deputy');
    assert.deepEqual(views((await deputy.get('/cases')).body), []);
    await deputy.post(own[0] ?? '');
    assert.deepEqual(views((await lead.get('/cases')).body), own);
  });

  test('needs a name that fits, and is asked for it again', async () => {
    const lead = await site.signedIn('lead');
    for (const name of ['', '   ', 'x'.repeat(51)]) {
      const { statusCode, body } = await lead.post('/cases/views', { name, due: 'overdue' });
      assert.equal(statusCode, 422);
      assert.match(body, /href="#name"/);
      assert.match(body, /name="due" value="overdue"/);
    }
  });

  test('is one of a few', async () => {
    const head = await site.signedIn('head');
    for (let count = 0; count < mostViews; count += 1)
      await head.post('/cases/views', { name: `View ${count}`, due: 'week' });
    assert.equal((await head.post('/cases/views', { name: 'One more' })).statusCode, 422);
    assert.equal(views((await head.get('/cases')).body).length, mostViews);
  });

  test('is kept where nobody can read it', async () => {
    const lead = await site.signedIn('lead');
    await lead.post('/cases/views', { name: 'Quillfeather', due: 'week' });
    await assert.doesNotReject(
      site.tamper(`do $$ begin
        if exists (select from safelight.document d where d::text like '%Quillfeather%'
          or position('Quillfeather'::bytea in sealed) > 0) then raise 'readable'; end if; end $$`),
    );
  });
});
