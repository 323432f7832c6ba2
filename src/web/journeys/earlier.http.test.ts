import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { learners, staff } from '#examples';
import { type TestSite, testSite } from '../testing.ts';
import { answer, begin, when } from './testing.ts';

let site: TestSite;
let href: string;
let earlier: string;

async function caseWithAsh(): Promise<{ readonly caseId: string; readonly reference: string }> {
  const report = await site.reports();
  const ash = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
  assert.equal((await site.does('lead', 'add-person', report, ash)).done, 'performed');
  return report;
}

before(async () => {
  site = await testSite();
  const there = await caseWithAsh();
  ({ reference: earlier } = there);
  site.clock.now = new Date(Date.parse(site.clock.now) + 60_000).toISOString();
  const here = await caseWithAsh();
  href = `/cases/${here.caseId}`;
  const opened = await site.casework.open(site.as('lead'), there.caseId);
  const expected = opened?.state.sequence ?? 0;
  const barring = {
    kind: 'staff',
    staffMember: staff.deputy.id,
    staffRoles: ['concern-is-about-them'],
  } as const;
  await site.does('lead', 'add-person', { caseId: there.caseId, expected }, barring);
});
after(() => site.end());

const page = 8;

async function assessing(who: 'lead' | 'deputy') {
  const visitor = await site.signedIn(who);
  const base = await begin(visitor, `${href}/do/record-facts`);
  await answer(visitor, base, [[1, { saidBy: 'Her tutor', ...when('saidAt') }]]);
  return { visitor, base };
}

describe('an earlier incident that Safelight holds', () => {
  it('is said beside the question, and chosen already where nobody has answered it', async () => {
    const { visitor, base } = await assessing('lead');
    const { body } = await visitor.get(`${base}/${page}`);
    assert.match(
      body,
      new RegExp(`In Safelight: ${learners.ash.name} is part of ${earlier} as well`),
    );
    assert.match(body, /value="one" checked/);
  });

  it('is answered against only with a reason, which is asked on the same page', async () => {
    const { visitor, base } = await assessing('lead');
    for (const said of ['none', 'not-known']) {
      const refused = await visitor.post(`${base}/${page}`, { priorIncidents: said });
      assert.equal(refused.statusCode, 422, said);
      assert.match(refused.body, /href="#whyNotEarlier">Safelight holds an earlier incident/);
      assert.match(refused.body, /Why is your answer another than what Safelight holds\?/);
    }
    const whyNotEarlier = 'The other record is about somebody else of that name.';
    const told = await visitor.post(`${base}/${page}`, { priorIncidents: 'none', whyNotEarlier });
    assert.equal(told.statusCode, 303);
    await answer(visitor, base, [[12, { reason: 'Quite sure.' }]]);
    assert.match((await visitor.get(`${base}/check`)).body, /somebody else of that name/);
    const sent = await visitor.post(`${base}/perform`);
    assert.equal(sent.statusCode, 303);
    assert.match((await visitor.get(`${href}/chronology`)).body, /somebody else of that name/);
  });

  it('asks nothing of whoever answers by it', async () => {
    const { visitor, base } = await assessing('lead');
    assert.equal(
      (await visitor.post(`${base}/${page}`, { priorIncidents: 'one' })).statusCode,
      303,
    );
    await answer(visitor, base, [[12, { reason: 'Quite sure.' }]]);
    assert.doesNotMatch((await visitor.get(`${base}/check`)).body, /what Safelight holds/);
  });

  it('is not known of, nor asked about, by somebody from whom that case is barred', async () => {
    const { visitor, base } = await assessing('deputy');
    const { body } = await visitor.get(`${base}/${page}`);
    assert.doesNotMatch(body, /In Safelight|value="one" checked|what Safelight holds/);
    const said = await visitor.post(`${base}/${page}`, { priorIncidents: 'none' });
    assert.equal(said.statusCode, 303);
  });
});
