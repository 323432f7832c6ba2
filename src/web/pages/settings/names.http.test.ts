import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { learners, schoolId, staff } from '#examples';
import { type TestSite, testSite, type Visiting } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const path = '/settings/names';
const { ash, bay } = learners;
const toRowena = { person: bay.id, name: 'Rowena Ember', why: 'changed' };
const seenIn = (body: string): string => /name="_seen" value="(\d+)"/.exec(body)?.[1] ?? '';

async function changes(lead: Visiting, form: Record<string, string>) {
  const checked = await lead.post(`${path}/change`, form);
  const _seen = seenIn(checked.body);
  return lead.post(`${path}/save`, { ...form, _seen, _reason: 'Asked for.' });
}

const called = async (id: string) => (await site.people.find(schoolId, id))?.name;
const readAsText = (body: string): string => body.replaceAll(/<input[^>]*>/g, '');

describe('the names of people', () => {
  it('are for the lead, the deputy and the head to change', async () => {
    for (const who of ['lead', 'deputy', 'head'] as const)
      assert.equal((await (await site.signedIn(who)).get(path)).statusCode, 200, who);
    for (const who of ['teacher', 'technician', 'chair'] as const) {
      const visiting = await site.signedIn(who);
      for (const at of [path, `${path}/change?person=${bay.id}`])
        assert.equal((await visiting.get(at)).statusCode, 404, who);
      for (const at of [path, `${path}/change`, `${path}/save`])
        assert.equal((await visiting.post(at, { ...toRowena, words: 'bay' })).statusCode, 404, who);
    }
    assert.equal(await called(bay.id), bay.name);
  });

  it('are looked for without a word of it in an address', async () => {
    const lead = await site.signedIn('lead');
    const found = await lead.post(path, { words: 'embre' });
    assert.match(found.body, new RegExp(`href="${path}/change\\?person=${bay.id}"`));
    assert.equal((await lead.post(path, { words: '?' })).statusCode, 422);
    assert.match((await lead.post(path, { words: 'zzz' })).body, /Nobody of that name/);
    assert.equal((await lead.get(`${path}/change?person=nobody`)).statusCode, 404);
  });

  it('say what is wrong, and keep what was typed', async () => {
    const lead = await site.signedIn('lead');
    const empty = await lead.post(`${path}/change`, { person: bay.id, name: ' ' });
    assert.equal(empty.statusCode, 422);
    for (const field of ['name', 'why']) assert.match(empty.body, new RegExp(`href="#${field}"`));
    const same = await lead.post(`${path}/change`, { ...toRowena, name: bay.name });
    assert.match(same.body, /This is the name they have/);
    const marks = await lead.post(`${path}/change`, { ...toRowena, name: '???' });
    assert.match(marks.body, /value="\?\?\?"/);
    const taken = await lead.post(`${path}/change`, { ...toRowena, name: ash.name.toUpperCase() });
    assert.match(taken.body, /Somebody else in the list has this name/);
  });

  it('are saved with a reason and nothing without one', async () => {
    const lead = await site.signedIn('lead');
    const none = await lead.post(`${path}/save`, { ...toRowena, _seen: '0', _reason: ' ' });
    assert.equal(none.statusCode, 422);
    assert.equal(await called(bay.id), bay.name);
  });

  it('that are changed are said from then on, and the former one on no page but where it finds', async () => {
    const lead = await site.signedIn('lead');
    const saved = await changes(lead, toRowena);
    assert.equal(saved.headers.location, `${path}?saved=yes`);
    assert.equal(await called(bay.id), 'Rowena Ember');
    const page = (await lead.get(`${path}?saved=yes`)).body;
    assert.match(page, /Rowena Ember: they changed their name\./);
    assert.match(page, /Asked for\./);
    assert.doesNotMatch(page, /\bBay\b/);
    assert.match((await lead.post(path, { words: 'bay' })).body, /formerly Bay Ember/);
    assert.doesNotMatch((await lead.post(path, { words: 'rowena' })).body, /\bBay\b/);
  });

  it('that were misspelt are never said again, and still find', async () => {
    const lead = await site.signedIn('lead');
    await changes(lead, { person: ash.id, name: 'Asha Tallow', why: 'misspelt' });
    const { learners: listed } = await site.people.directory(schoolId);
    const one = listed.find(({ id }) => id === ash.id);
    assert.deepEqual(
      one?.formerly?.map(({ name, misspelt }) => [name, misspelt]),
      [[ash.name, true]],
    );
    const found = (await lead.post(path, { words: ash.name })).body;
    assert.match(found, /Asha Tallow/);
    assert.doesNotMatch(readAsText(found), new RegExp(`${ash.name}\\b|formerly`));
  });

  it('changed in two tabs are told, and whoever is second sends theirs once they have looked', async () => {
    const [lead, head] = [await site.signedIn('lead'), await site.signedIn('head')];
    const form = { person: staff.teacher.id, name: 'Bryn Lantern', why: 'changed' };
    const other = { person: staff.coach.id, name: 'Corin Lantern', why: 'changed' };
    const _seen = seenIn((await lead.post(`${path}/change`, form)).body);
    const send = (who: Visiting, what: Record<string, string>, seen = _seen) =>
      who.post(`${path}/save`, { ...what, _seen: seen, _reason: 'Married.' });
    assert.equal((await send(lead, form)).statusCode, 303);
    for (const late of [other, { ...form, name: 'Bryn Candle' }]) {
      const told = await send(head, late);
      assert.equal(told.statusCode, 409);
      assert.match(told.body, /Look at what yours would change now/);
    }
    assert.equal(await called(staff.teacher.id), 'Bryn Lantern');
    const now = seenIn((await send(head, other)).body);
    assert.equal((await send(head, other, now)).statusCode, 303);
    assert.equal(await called(staff.coach.id), 'Corin Lantern');
  });
});
