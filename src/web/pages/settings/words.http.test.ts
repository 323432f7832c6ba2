import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const own = {
  avoid: 'kick off',
  better: 'was upset',
  unless: 'kick off at',
  why: 'It says nothing of what upset the child.',
};

describe('a school’s own words', () => {
  it('are for the lead, the deputy and the head to change', async () => {
    const teacher = await site.signedIn('teacher');
    for (const path of ['/settings/words', '/settings/words/change'])
      assert.equal((await teacher.get(path)).statusCode, 404);
    assert.equal((await (await site.signedIn('head')).get('/settings/words')).statusCode, 200);
  });

  it('say which pair is wrong, and keep what was typed', async () => {
    const lead = await site.signedIn('lead');
    const wrong = await lead.post('/settings/words/change', { ...own, avoid: 'the' });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /href="#avoid-1">Pair 1: /);
    assert.match(wrong.body, /value="was upset"/);
  });

  it('once saved are pointed out to everybody in the school, and stand on the page of words', async () => {
    const lead = await site.signedIn('lead');
    const teacher = await site.signedIn('teacher');
    const ask = async () =>
      (
        await teacher.post('/words/suggestions', {
          name: 'x',
          text: 'He kicked off. It was banter.',
        })
      ).body;
    assert.doesNotMatch(await ask(), /kicked off/);
    const form = { ...own, leaveOut: 'banter' };
    const checked = await lead.post('/settings/words/change', form);
    assert.match(checked.body, /Pointed out: “kick off”/);
    const _seen = /name="_seen" value="(\d+)"/.exec(checked.body)?.[1] ?? '';
    const saved = await lead.post('/settings/words/save', {
      ...form,
      _seen,
      _reason: 'Heard in staff meetings.',
    });
    assert.equal(saved.statusCode, 303);
    assert.match(await ask(), /data-term="own-kick-off"/);
    assert.doesNotMatch(await ask(), /data-term="banter"/);
    const words = (await teacher.get('/words')).body;
    assert.match(words, /This school’s own/);
    assert.match(words, /This school does without: banter/);
    assert.match((await lead.get('/settings/history')).body, /Heard in staff meetings/);
  });

  it('show totals of the whole school, and never who', async () => {
    const lead = await site.signedIn('lead');
    const { body } = await lead.get('/settings/words');
    assert.match(body, /kick off[\s\S]*?pointed out \d+ times?, better words taken 0 times/);
    const main = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
    assert.doesNotMatch(main, /Bryn Taper/);
  });
});
