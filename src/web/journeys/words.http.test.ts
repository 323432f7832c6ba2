import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { schoolId } from '#examples';
import { type TestSite, testSite, type Visiting } from '../testing.ts';
import { openTallies } from '#desk';
import { begin, headerOf, when } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const done = 'She admitted that it was a silly mistake.';
const typed = { doneSoFar: done, seen: 'none' };
const told = {
  toldBy: 'A student',
  ...when('toldAt'),
  account: 'It was silly.',
  ownWords: 'So silly.',
};
const totals = () => openTallies(site.store).since(schoolId, '2026-01-01');

async function writing(teacher: Visiting): Promise<string> {
  const base = await begin(teacher, '/report');
  await teacher.post(`${base}/1`, { danger: 'no' });
  return base;
}

describe('help with words, without a script', () => {
  it('shows what could be said better, and keeps what was typed', async () => {
    const teacher = await site.signedIn('teacher');
    const base = await writing(teacher);
    const asked = await teacher.post(`${base}/6`, { ...typed, _words: 'doneSoFar' });
    assert.equal(asked.statusCode, 303);
    const to = headerOf(asked, 'location');
    assert.match(to, /\?words=doneSoFar#doneSoFar-words$/);
    const page = await teacher.get(to.replace(/#.*/, ''));
    assert.match(page.body, /“admitted”/);
    assert.match(page.body, /You can leave your words as they are/);
    assert.match(page.body, new RegExp(done));
    assert.match(page.body, /value="none" checked/);
  });

  it('puts better words in place, and changes nothing else', async () => {
    const teacher = await site.signedIn('assistant');
    const base = await writing(teacher);
    const asked = await teacher.post(`${base}/6`, { ...typed, _words: 'doneSoFar' });
    const shown = await teacher.get(headerOf(asked, 'location').replace(/#.*/, ''));
    const button = /name="_reword" value="(doneSoFar \d+ silly \d+)"/.exec(shown.body)?.[1] ?? '';
    const taken = await teacher.post(`${base}/6`, { ...typed, _reword: button });
    const after = await teacher.get(headerOf(taken, 'location').replace(/#.*/, ''));
    assert.match(after.body, /She admitted that it was a mistake\.<\/textarea>/);
    assert.match(after.body, /“admitted”/, 'what is left is still shown');
    assert.equal((await totals()).taken['silly'], 1);
  });

  it('is not offered for the words of a child or of somebody else, nor given when asked', async () => {
    const teacher = await site.signedIn('coach');
    const base = await writing(teacher);
    assert.doesNotMatch((await teacher.get(`${base}/2`)).body, /name="_words"/);
    for (const press of [
      { _words: 'ownWords' },
      { _words: 'account' },
      { _reword: 'ownWords 0 silly 0' },
    ]) {
      const answered = await teacher.post(`${base}/2`, { ...told, ...press });
      assert.equal(headerOf(answered, 'location'), `${base}/3`, 'as if nothing had been pressed');
    }
    assert.match((await teacher.get(`${base}/2`)).body, /So silly\.<\/textarea>/);
  });

  it('of words that have changed meanwhile changes nothing', async () => {
    const teacher = await site.signedIn('office');
    const base = await writing(teacher);
    const changed = { ...typed, doneSoFar: 'Nothing of the kind.' };
    await teacher.post(`${base}/6`, { ...changed, _reword: 'doneSoFar 0 admitted 0' });
    assert.match((await teacher.get(`${base}/6`)).body, /Nothing of the kind\.<\/textarea>/);
  });

  it('does not stop a refused text from being refused', async () => {
    const teacher = await site.signedIn('prevention');
    const base = await writing(teacher);
    const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(20)}`;
    const refused = await teacher.post(`${base}/6`, {
      ...typed,
      doneSoFar: picture,
      _words: 'doneSoFar',
    });
    assert.equal(refused.statusCode, 422);
    assert.doesNotMatch(refused.body, /iVBORw0KGgo/);
  });
});

describe('help with words as one types', () => {
  const ask = (visitor: Visiting, form: Record<string, string>) =>
    visitor.post('/words/suggestions', { name: 'doneSoFar', ...form });

  it('answers with the suggestions alone', async () => {
    const teacher = await site.signedIn('teacher');
    const answered = await ask(teacher, { text: done });
    assert.equal(answered.statusCode, 200);
    assert.match(answered.body, /^<p/);
    assert.match(answered.body, /data-term="admitted"/);
    assert.equal((await ask(teacher, { text: 'She told us.' })).body.trim(), '');
    assert.match((await ask(teacher, { text: '', asked: 'yes' })).body, /Nothing to point out/);
  });

  it('is for people who are signed in, and takes no imagery', async () => {
    assert.equal((await ask(site.visitor(), { text: done })).statusCode, 401);
    const teacher = await site.signedIn('teacher');
    const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(20)}`;
    const refused = await ask(teacher, { text: picture });
    assert.equal(refused.statusCode, 422);
    assert.doesNotMatch(refused.body, /iVBORw0KGgo/);
  });

  it('escapes what was typed', async () => {
    const teacher = await site.signedIn('teacher');
    const answered = await ask(teacher, { name: '"><b>', text: 'It was <b>banter</b> & banter.' });
    assert.doesNotMatch(answered.body, /<b>/);
  });

  it('counts a term once while it stays on the page, and nothing that is no term', async () => {
    const teacher = await site.signedIn('teacher');
    const before = await totals();
    const text = 'They called it banter.';
    await ask(teacher, { text });
    await ask(teacher, { text: `${text} More.`, seen: 'banter' });
    await ask(teacher, { text: 'Told.', taken: 'banter Somebody’s-name' });
    const after = await totals();
    assert.equal((after.shown['banter'] ?? 0) - (before.shown['banter'] ?? 0), 1);
    assert.equal((after.taken['banter'] ?? 0) - (before.taken['banter'] ?? 0), 1);
    assert.ok(!('Somebody’s-name' in after.taken));
  });

  it('leaves nothing of the text anywhere: not in a log, not in what is kept', async () => {
    const teacher = await site.signedIn('teacher');
    const word = 'Unmistakablething';
    await ask(teacher, { text: `${word} admitted it.` });
    assert.ok(!JSON.stringify(site.logged).includes(word));
    assert.ok(!JSON.stringify(await totals()).includes(word));
    const kept = await site.store.list({ school: schoolId, kind: 'wording-totals' });
    assert.deepEqual(
      kept.map(({ id }) => id),
      ['2026-11-05'],
    );
    for (const { body } of kept)
      assert.deepEqual(Object.keys(JSON.parse(new TextDecoder().decode(body)) as object), [
        'shown',
        'taken',
      ]);
  });
});
