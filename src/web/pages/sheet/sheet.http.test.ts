import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { carers, learners, staff } from '#examples';
import type { ActName, InputOf } from '#cases';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
let caseId: string;
before(async () => {
  site = await testSite();
  ({ caseId } = await site.reports());
  await does('add-person', {
    kind: 'learner',
    learner: learners.ash.id,
    childRoles: ['pictured'],
  });
  await does('add-person', {
    kind: 'learner',
    learner: learners.bay.id,
    childRoles: ['passed-it-on'],
  });
  const { child } = await ids();
  await does('add-person', { kind: 'carer', carer: carers.ashMother.id, carerOf: [child] });
});
after(() => site.end());

async function state() {
  const opened = await site.casework.open(site.as('lead'), caseId);
  assert.ok(opened);
  return opened.state;
}

async function ids() {
  const { people } = await state();
  return {
    child: people[0]?.id ?? '',
    carer: people.find(({ kind }) => kind === 'carer')?.id ?? '',
  };
}

async function does<N extends ActName>(act: N, input: Partial<InputOf<N>>): Promise<void> {
  const { sequence: expected } = await state();
  const { done } = await site.does('lead', act, { caseId, expected }, input);
  assert.equal(done, 'performed');
}

const main = (body: string): string => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';

describe('what is made to be sent or read from', () => {
  it('is a sheet for a referral, without the child it is not about', async () => {
    const { child } = await ids();
    await does('refer-to-police', {
      children: [child],
      at: '2026-11-05T09:00:00.000Z',
      how: 'phone',
      takenBy: 'A call handler',
      agreement: 'not-yet',
      reason: 'She is frightened.',
    });
    const referral = (await state()).referrals[0]?.id ?? '';
    const lead = await site.signedIn('lead');
    const { statusCode, body } = await lead.get(`/cases/${caseId}/sheets/${referral}`);
    assert.equal(statusCode, 200);
    assert.match(main(body), new RegExp(learners.ash.name));
    assert.doesNotMatch(main(body), new RegExp(learners.bay.name));
    assert.doesNotMatch(/<title>[^<]*/.exec(body)?.[0] ?? '', new RegExp(learners.ash.name));
    for (const path of ['none', 'none/today'])
      assert.equal((await lead.get(`/cases/${caseId}/sheets/${path}`)).statusCode, 404);
  });

  it('stays as it was sent, with a link to the sheet as it would be today', async () => {
    const { child } = await ids();
    const referral = (await state()).referrals[0]?.id ?? '';
    await does('plan-support', {
      child,
      trustedAdult: staff.pastoral.id,
      plan: 'A daily check-in.',
      reviewOn: '2026-11-19',
      reason: 'She asked for it.',
    });
    const deputy = await site.signedIn('deputy');
    const sent = main((await deputy.get(`/cases/${caseId}/sheets/${referral}`)).body);
    assert.doesNotMatch(sent, /Support planned/);
    assert.match(sent, /What the record said when the referral of 5 November 2026, 9am/);
    assert.match(sent, new RegExp(`${staff.lead.name}, ${staff.lead.job}`));
    assert.match(sent, new RegExp(`href="/cases/${caseId}/sheets/${referral}/today"`));
    const today = main((await deputy.get(`/cases/${caseId}/sheets/${referral}/today`)).body);
    assert.match(today, /Support planned/);
    assert.match(today, new RegExp(staff.deputy.name));
    assert.match(today, new RegExp(`href="/cases/${caseId}/sheets/${referral}"`));
  });

  it('is a sheet that names nobody, to ask for advice with', async () => {
    const lead = await site.signedIn('lead');
    const { body } = await lead.get(`/cases/${caseId}/consultation`);
    for (const { name } of [learners.ash, learners.bay])
      assert.doesNotMatch(main(body), new RegExp(name));
    assert.match(main(body), /Child B/);
  });

  it('is a letter and a card for one carer, and neither once they must not be told', async () => {
    const { child, carer } = await ids();
    const lead = await site.signedIn('lead');
    const at = (path: string) => lead.get(`/cases/${caseId}/${path}/${child}/${carer}`);
    for (const path of ['letters', 'calls']) {
      const { statusCode, body } = await at(path);
      assert.equal(statusCode, 200);
      assert.doesNotMatch(main(body), new RegExp(learners.bay.name));
    }
    assert.doesNotMatch((await at('letters')).body, /Official-sensitive/);
    const reason = 'The order was shown to the office.';
    await does('set-contact-permissions', {
      child,
      carer,
      contact: 'court-order',
      address: 'yes',
      reason,
    });
    for (const path of ['letters', 'calls']) assert.equal((await at(path)).statusCode, 404);
  });

  it('is not there for whoever may not see the case', async () => {
    const teacher = await site.signedIn('teacher');
    for (const path of [
      'consultation',
      'sheets/none',
      'sheets/none/today',
      'letters/a/b',
      'calls/a/b',
    ])
      assert.equal((await teacher.get(`/cases/${caseId}/${path}`)).statusCode, 404);
  });
});
