import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { type TestSite, testSite, type Visiting, type Who } from '../../testing.ts';

let site: TestSite;
let ash: { readonly caseId: string; readonly reference: string };
let aboutDeputy: { readonly caseId: string; readonly reference: string };

before(async () => {
  site = await testSite();
  ash = await site.reports({ who: 'Somebody in Year 11' });
  const added = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
  await site.does('lead', 'add-person', { caseId: ash.caseId, expected: 2 }, added);
  aboutDeputy = await site.reports({
    who: 'Merrow Quill',
    staffInvolved: 'yes',
    whichStaff: [staff.deputy.id],
  });
});
after(() => site.end());

/** Looks for something and follows to what is found. */
async function look(who: Visiting, form: Readonly<Record<string, string>>) {
  site.clock.now = new Date(Date.parse(site.clock.now) + 1000).toISOString();
  const asked = await who.post('/find', form);
  const address = String(asked.headers.location);
  return { asked, address, shown: asked.statusCode === 303 ? await who.get(address) : asked };
}

describe('finding a case', () => {
  test('by name goes to an address that holds nothing of the name', async () => {
    const { address, shown } = await look(await site.signedIn('lead'), { words: 'tallow' });
    assert.match(address, /^\/find\/[0-9a-f-]{36}$/);
    assert.match(shown.body, /1 case found/);
    assert.ok(shown.body.includes(ash.reference));
    assert.match(shown.body, new RegExp(`/find\\?person=${learners.ash.id}`));
    assert.ok(!JSON.stringify(site.logged).toLowerCase().includes('tallow'));
  });

  test('by reference goes straight to it', async () => {
    const words = ash.reference.toLowerCase().replaceAll('-', '');
    const { address } = await look(await site.signedIn('lead'), { words });
    assert.equal(address, `/cases/${ash.caseId}`);
  });

  test('by a person who was chosen says whose cases these are', async () => {
    const lead = await site.signedIn('lead');
    const { body } = await lead.get(`/find?person=${learners.ash.id}`);
    assert.match(body, new RegExp(`1 case with ${learners.ash.name}`));
    assert.match((await lead.get(`/find?person=${learners.bay.id}`)).body, /No cases with/);
    assert.match((await lead.get('/find?person=nobody')).body, /No cases found/);
    assert.equal((await lead.get('/find?person=no%20id')).statusCode, 404);
  });

  test('by day, and never by a day that does not exist', async () => {
    const lead = await site.signedIn('lead');
    const on = (day: string) => ({ 'from-day': day, 'from-month': '11', 'from-year': '2026' });
    assert.match((await look(lead, on('5'))).shown.body, /2 cases found/);
    assert.match((await look(lead, on('6'))).shown.body, /No cases found/);
    const wrong = await look(lead, on('31'));
    assert.equal(wrong.asked.statusCode, 422);
    assert.match(wrong.shown.body, /href="#from-day"/);
  });

  test('can be gone back to, by whoever looked and nobody else', async () => {
    const lead = await site.signedIn('lead');
    const { address } = await look(lead, { words: 'tallow' });
    assert.ok((await lead.get(address)).body.includes(ash.reference));
    const head = await site.signedIn('head');
    assert.equal((await head.get(address)).headers.location, '/find');
    for (let more = 0; more < 5; more += 1) await look(lead, { words: 'ember' });
    assert.equal((await lead.get(address)).headers.location, '/find', 'only a few are kept');
  });

  test('does not exist for whoever has no worklist', async () => {
    for (const who of ['teacher', 'senior', 'chair'] as const satisfies readonly Who[]) {
      const somebody = await site.signedIn(who);
      for (const path of ['/find', '/find?person=x', '/find/x', '/note'])
        assert.equal((await somebody.get(path)).statusCode, 404, `${who} ${path}`);
      for (const path of ['/find', '/note'])
        assert.equal((await somebody.post(path, { words: 'tallow' })).statusCode, 404);
    }
  });
});

describe('whoever a case is about', () => {
  test('is shown the same page for it as for nothing', async () => {
    const deputy = await site.signedIn('deputy');
    const withoutIds = (body: string) => body.replaceAll(/value="[^"]*"/g, '');
    const real = await look(deputy, { words: aboutDeputy.reference });
    const unreal = await look(deputy, { words: 'SL-0000-0000' });
    assert.equal(real.shown.statusCode, unreal.shown.statusCode);
    assert.equal(withoutIds(real.shown.body), withoutIds(unreal.shown.body));
    const named = await look(deputy, { words: 'merrow quill' });
    assert.match(named.shown.body, /No cases found/);
    const lead = await look(await site.signedIn('lead'), { words: 'merrow quill' });
    assert.match(lead.shown.body, /1 case found/);
  });

  test('cannot note anything on it, nor tell that it is there', async () => {
    const deputy = await site.signedIn('deputy');
    const real = await deputy.post('/note', { reference: aboutDeputy.reference });
    const unreal = await deputy.post('/note', { reference: 'SL-0000-0000' });
    assert.deepEqual([real.statusCode, unreal.statusCode], [422, 422]);
    assert.equal(
      real.body.replaceAll(aboutDeputy.reference, ''),
      unreal.body.replaceAll('SL-0000-0000', ''),
    );
  });
});

describe('noting an action from anywhere', () => {
  test('goes on to the questions of the case with this reference', async () => {
    const lead = await site.signedIn('lead');
    const gone = await lead.post('/note', { reference: ash.reference.slice(3).toLowerCase() });
    assert.equal(gone.headers.location, `/cases/${ash.caseId}/do/note-action`);
  });

  test('asks again when there is none, and keeps what was typed', async () => {
    const lead = await site.signedIn('lead');
    const { statusCode, body } = await lead.post('/note', { reference: 'Ash' });
    assert.equal(statusCode, 422);
    assert.match(body, /value="Ash"/);
    assert.match((await lead.post('/note')).body, /Type the reference of the case/);
  });
});
