import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { learners, staff } from '#examples';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
let caseId: string;
let decline: () => Promise<unknown>;
before(async () => {
  site = await testSite();
  const report = await site.reports();
  ({ caseId } = report);
  let { expected } = report;
  const does: TestSite['does'] = async (who, act, ...[on, given]) => {
    const done = await site.does(who, act, { ...on, expected }, given);
    assert.equal(done.done, 'performed', JSON.stringify(done));
    expected = done.sequence;
    return done;
  };
  const on = { caseId, expected };
  for (const learner of [learners.ash.id, learners.bay.id])
    await does('lead', 'add-person', on, { kind: 'learner', learner, childRoles: ['received-it'] });
  const opened = await site.casework.open(site.as('lead'), caseId);
  await does('lead', 'plan-support', on, {
    child: opened?.state.people[0]?.id ?? '',
    trustedAdult: staff.pastoral.id,
    plan: `A seat away from ${learners.bay.name}.`,
    reviewOn: '2026-11-19',
    reason: 'She asked for it.',
  });
  decline = () =>
    does('lead', 'decline-to-open', on, { instead: 'mistaken', reason: 'Both are well.' });
});
after(() => site.end());

describe('the children somebody supports', () => {
  it('are shown with their own support, and without the case or another name', async () => {
    const pastoral = await site.signedIn('pastoral');
    const { body } = await pastoral.get('/support');
    assert.match(body, new RegExp(learners.ash.name));
    assert.match(body, /A seat away from \[another person\]/);
    assert.doesNotMatch(body, new RegExp(learners.bay.name));
    assert.doesNotMatch(body, /SL-[0-9A-Z]{4}/);
    assert.equal((await pastoral.get(`/cases/${caseId}`)).statusCode, 404);
  });

  it('are looked in on by whoever supports them, without the case being opened', async () => {
    const may = await site.casework.outside(site.as('pastoral'), caseId);
    assert.deepEqual(may?.may, ['record-check-in']);
    assert.deepEqual(
      may.picks('record-check-in')['child']?.map(({ label }) => label),
      [learners.ash.name],
    );
  });

  it('are nobody for everybody else', async () => {
    for (const who of ['teacher', 'coach'] as const) {
      const { body } = await (await site.signedIn(who)).get('/support');
      assert.doesNotMatch(body, new RegExp(learners.ash.name));
    }
  });
});

describe('the children somebody supports, in a record that is settled', () => {
  it('stay theirs to support, and on the list and the page of the case until it is done', async () => {
    await decline();
    const { body } = await (await site.signedIn('pastoral')).get('/support');
    assert.match(body, new RegExp(learners.ash.name));
    const lead = await site.signedIn('lead');
    const page = (await lead.get(`/cases/${caseId}`)).body;
    assert.match(page, /Not opened; still owed/);
    assert.match(page, new RegExp(`Look again at the support for ${learners.ash.name}`));
    assert.match(page, /To be looked at again on/);
    assert.doesNotMatch(page, /Nothing is waiting/);
    assert.match(
      (await lead.get('/cases')).body,
      /Look again at the support|look again at the support/,
    );
    const may = await site.casework.outside(site.as('pastoral'), caseId);
    assert.deepEqual(may?.may, ['record-check-in']);
  });
});
