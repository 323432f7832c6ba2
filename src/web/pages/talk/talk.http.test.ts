import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { learners, staff } from '#examples';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
let caseId: string;
let child: string;
before(async () => {
  site = await testSite();
  const report = await site.reports();
  ({ caseId } = report);
  const ash = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
  await site.does('lead', 'add-person', { caseId, expected: report.expected }, ash);
  const opened = await site.casework.open(site.as('lead'), caseId);
  child = opened?.state.people[0]?.id ?? '';
});
after(() => site.end());

describe('the card to prepare a conversation with', () => {
  it('is for anybody until a conversation is planned, and then for this young person', async () => {
    const lead = await site.signedIn('lead');
    const before = await lead.get(`/cases/${caseId}/talk/${child}`);
    assert.equal(before.statusCode, 200);
    assert.match(before.body, /Nothing is planned/);
    assert.doesNotMatch(before.body, /not to the interpreter/);
    const opened = await site.casework.open(site.as('lead'), caseId);
    const planned = await site.does(
      'lead',
      'plan-conversation',
      { caseId, expected: opened?.state.sequence ?? 0 },
      {
        child,
        leads: staff.deputy.id,
        present: ['nobody'],
        plannedFor: '2026-11-05T14:00:00.000Z',
        asked: 'to-be-asked',
        age: 'from-12',
        needs: ['none'],
        language: 'interpreter',
        reason: 'She asked for it.',
      },
    );
    assert.equal(planned.done, 'performed');
    const after = await lead.get(`/cases/${caseId}/talk/${child}`);
    assert.match(after.body, /not to the interpreter/);
    assert.match(after.body, /Made for this young person: 12 to 15; another language/);
    assert.match(after.body, /Not yet: the police or social care/);
    assert.match(after.body, new RegExp(staff.deputy.name));
  });

  it('names the child on the screen only, and never in its title', async () => {
    const lead = await site.signedIn('lead');
    const { body } = await lead.get(`/cases/${caseId}/talk/${child}`);
    assert.doesNotMatch(/<title>[^<]*/.exec(body)?.[0] ?? '', new RegExp(learners.ash.name));
    const named = body.split('\n').filter((line) => line.includes(learners.ash.name));
    assert.ok(named.length > 0);
    for (const line of named) assert.match(line, /sl-no-print/);
  });

  it('is not there for a child who is not in the case, nor for whoever may not see it', async () => {
    const lead = await site.signedIn('lead');
    assert.equal((await lead.get(`/cases/${caseId}/talk/nobody`)).statusCode, 404);
    const teacher = await site.signedIn('teacher');
    assert.equal((await teacher.get(`/cases/${caseId}/talk/${child}`)).statusCode, 404);
  });
});
