import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { staff } from '#examples';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const secret = 'A picture of her is being passed round';

/** The lead asks IT to isolate a folder in a new case. */
async function asked(): Promise<string> {
  const { caseId, expected } = await site.opens();
  const given = await site.does(
    'lead',
    'isolate-system',
    { caseId, expected },
    {
      kind: 'drive',
      which: 'the Year 11 project folder',
      standing: 'ask',
      owner: staff.technician.id,
      dueAt: '2026-11-05T15:00:00.000Z',
      reason: `${secret}, and others could come upon it.`,
    },
  );
  assert.equal(given.done, 'performed');
  return caseId;
}

describe('a system that IT is asked to isolate', () => {
  it('is among their tasks, with what to do and nothing of the case', async () => {
    const caseId = await asked();
    const technician = await site.signedIn('technician');
    const { body } = await technician.get('/tasks');
    assert.match(body, /Make this unreachable: the shared drive or folder, the Year 11 project/);
    assert.match(body, /Do not open it, search it or look at what is in it/);
    assert.doesNotMatch(body, new RegExp(secret));
    assert.doesNotMatch(body, /Tallow/);
    for (const page of ['', '/parts/systems', '/chronology', '/do/release-system/d1/1'])
      assert.equal((await technician.get(`/cases/${caseId}${page}`)).statusCode, 404, page);
  });

  it('shows as isolated to the lead, in their words, once they have finished', async () => {
    const caseId = await asked();
    const mine = await site.casework.myTasks(site.as('technician'));
    const task = mine.find((one) => one.caseId === caseId)?.id ?? '';
    const lead = await site.signedIn('lead');
    assert.match((await lead.get(`/cases/${caseId}/parts/systems`)).body, /Asked of IT/);
    const finished = await site.does(
      'technician',
      'finish-task',
      { caseId, expected: 0 },
      { task, outcome: 'done', reason: 'Access was taken away at noon. Only I can give it back.' },
    );
    assert.equal(finished.done, 'performed');
    const { body } = await lead.get(`/cases/${caseId}/parts/systems`);
    assert.match(body, /Isolated/);
    assert.match(body, /Only I can give it back/);
    assert.doesNotMatch(body, /Asked of IT/);
  });
});
