import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ActName } from '#cases';
import { staff } from '#examples';
import { type TestSite, testSite, type Visiting } from '../testing.ts';
import { openDrafts } from '#desk';
import { begin, when } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const words = { what: 'I rang her mother, who will come at four.', reason: 'She asked me to.' };

/** Something that somebody no longer in the directory began on a case. */
async function leftOn(caseId: string | null, act: ActName): Promise<string> {
  const lead = site.as('lead');
  const gone = { ...lead, person: { ...lead.person, id: '5afe1194-0009-4000-8000-000000000099' } };
  const now = '2026-11-05T09:00:00.000Z';
  const id = `left-${act}-${caseId ?? 'report'}`.slice(0, 64);
  const answers = () => ({ raw: words, expected: 1 });
  await openDrafts(site.store).keep(
    gone,
    { id, act, caseId, startedAt: now, seen: null, answers },
    now,
  );
  return caseId === null ? `/report/${id}/check` : `/cases/${caseId}/do/${act}/${id}/check`;
}

describe('what a colleague who has left began', () => {
  it('is given, with what happened, to whoever may see the case', async () => {
    const { caseId } = await site.reports();
    const href = await leftOn(caseId, 'note-action');
    const lead = await site.signedIn('lead');
    const page = await lead.get(href);
    assert.equal(page.statusCode, 409);
    assert.match(page.body, /Begun by somebody who has left/);
    assert.match(page.body, /I rang her mother, who will come at four/);
    assert.match(page.body, new RegExp(`href="/cases/${caseId}/do/note-action"`));
    assert.equal((await lead.post(href.replace('check', 'perform'))).statusCode, 403);
  });

  it('is shown to nobody who may not see the case, and no report that was never sent to anybody', async () => {
    const { caseId } = await site.reports();
    const href = await leftOn(caseId, 'note-action');
    const teacher = await site.signedIn('teacher');
    assert.equal((await teacher.get(href)).statusCode, 404);
    const lead = await site.signedIn('lead');
    assert.equal((await lead.get(await leftOn(null, 'report-concern'))).statusCode, 404);
    const other = await site.reports();
    const elsewhere = href.replace(caseId, other.caseId);
    assert.equal((await lead.get(elsewhere)).statusCode, 404);
  });

  it('is not what a colleague who is still there began', async () => {
    const { caseId } = await site.reports();
    const deputy = await site.signedIn('deputy');
    const base = await begin(deputy, `/cases/${caseId}/do/note-action`);
    await deputy.post(`${base}/1`, { ...words, ...when('at') });
    assert.equal((await (await site.signedIn('lead')).get(`${base}/check`)).statusCode, 404);
  });
});

describe('what somebody began on a case', () => {
  async function begun(caseId: string, act: ActName, typed: object) {
    const visitor = await site.signedIn('deputy');
    const base = await begin(visitor, `/cases/${caseId}/do/${act}`);
    await visitor.post(`${base}/1`, { ...typed });
    return { visitor, base };
  }
  const isGivenBack = async (visitor: Visiting, base: string, typed: RegExp): Promise<void> => {
    for (const step of ['1', 'check']) {
      const page = await visitor.get(`${base}/${step}`);
      assert.equal(page.statusCode, 409);
      assert.match(page.body, /You cannot go on with this any more/);
      assert.match(page.body, typed);
    }
  };

  it('is given back once the case is closed to them', async () => {
    const { caseId, expected } = await site.reports();
    const { visitor, base } = await begun(caseId, 'note-action', {
      ...words,
      ...when('at'),
    });
    const done = await site.does(
      'lead',
      'add-person',
      { caseId, expected },
      {
        kind: 'staff',
        staffMember: staff.deputy.id,
        staffRoles: ['concern-is-about-them'],
      },
    );
    assert.equal(done.done, 'performed');
    await isGivenBack(visitor, base, /I rang her mother/);
  });

  it('is given back once no case is opened', async () => {
    const { caseId, expected } = await site.reports();
    const reason = 'It has gone further than we thought.';
    const { visitor, base } = await begun(caseId, 'decline-to-open', {
      instead: 'mistaken',
    });
    await visitor.post(`${base}/3`, { reason });
    const opening = await site.does('lead', 'open-case', { caseId, expected }, { reason: 'Now.' });
    assert.equal(opening.done, 'performed');
    await isGivenBack(visitor, base, /further than we thought/);
  });
});
