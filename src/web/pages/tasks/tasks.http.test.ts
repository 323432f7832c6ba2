import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { staff } from '#examples';
import { type TestSite, testSite, type Visiting } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const title = 'Keep the laptop from trolley B switched off';
const secret = 'A picture of her is being passed round';

/** The lead gives the technician a task in a new case. */
async function withTask(): Promise<{ caseId: string; task: string; reference: string }> {
  const { caseId, reference, expected } = await site.opens();
  const given = await site.does(
    'lead',
    'add-task',
    { caseId, expected },
    {
      title,
      owner: staff.technician.id,
      dueAt: '2026-11-05T15:00:00.000Z',
      question: 'removal',
      reason: `${secret}, so it may be needed.`,
    },
  );
  assert.equal(given.done, 'performed');
  const mine = await site.casework.myTasks(site.as('technician'));
  const task = mine.find((one) => one.caseId === caseId)?.id ?? '';
  return { caseId, task, reference };
}

async function finish(visitor: Visiting, { caseId, task }: { caseId: string; task: string }) {
  const start = await visitor.get(`/cases/${caseId}/do/finish-task?task=${task}`);
  const base = String(start.headers.location).replace(/\/1\?.*$/, '');
  await visitor.post(`${base}/1`, { task, outcome: 'done', reason: 'It is in my safe.' });
  return { base, done: await visitor.post(`${base}/perform`) };
}

describe('the tasks of somebody to whom the case is closed', () => {
  it('are theirs to read, in the words written for them and no more', async () => {
    const { caseId } = await withTask();
    const technician = await site.signedIn('technician');
    const { body } = await technician.get('/tasks');
    assert.match(body, new RegExp(title));
    assert.doesNotMatch(body, new RegExp(secret));
    assert.doesNotMatch(body, /Ash Tallow/);
    for (const page of [
      '',
      '/people',
      '/chronology',
      '/parts/tasks',
      '/do/add-task/d1/1',
      '/meeting',
    ])
      assert.equal((await technician.get(`/cases/${caseId}${page}`)).statusCode, 404, page);
  });

  it('are offered by nothing else of the case while they are finished', async () => {
    const on = await withTask();
    const technician = await site.signedIn('technician');
    const { base, done } = await finish(technician, on);
    assert.equal(done.statusCode, 303);
    assert.equal(done.headers.location, '/tasks?done=finish-task');
    const check = await technician.get(`${base}/check`);
    assert.doesNotMatch(check.body, /Ash Tallow/);
    const { body } = await technician.get('/tasks?done=finish-task');
    assert.match(body, /the safeguarding team can see it/);
    const opened = await site.casework.open(site.as('lead'), on.caseId);
    assert.equal(opened?.state.tasks[0]?.outcome, 'done');
  });

  it('can be finished while others work on the case, whose entries they never see', async () => {
    const on = await withTask();
    const technician = await site.signedIn('technician');
    const start = await technician.get(`/cases/${on.caseId}/do/finish-task?task=${on.task}`);
    const base = String(start.headers.location).replace(/\/1\?.*$/, '');
    await technician.post(`${base}/1`, { task: on.task, outcome: 'done', reason: 'Done.' });
    const now = await site.casework.open(site.as('lead'), on.caseId);
    await site.does(
      'lead',
      'note-action',
      { caseId: on.caseId, expected: now?.state.sequence ?? 0 },
      { at: '2026-11-05T09:00:00.000Z', what: secret, reason: 'To be clear.' },
    );
    const done = await technician.post(`${base}/perform`);
    assert.equal(done.statusCode, 303);
    assert.doesNotMatch(done.body, new RegExp(secret));
  });

  it('are nobody else’s to finish, or to hear of', async () => {
    const on = await withTask();
    for (const who of ['teacher', 'pastoral', 'office'] as const) {
      const visitor = await site.signedIn(who);
      assert.doesNotMatch((await visitor.get('/tasks')).body, new RegExp(title));
      const start = await visitor.get(`/cases/${on.caseId}/do/finish-task?task=${on.task}`);
      const page = await visitor.get(String(start.headers.location));
      assert.equal(page.statusCode, 404, who);
    }
    const other = await withTask();
    const performed = await site.does(
      'technician',
      'finish-task',
      { caseId: on.caseId, expected: 0 },
      { task: other.task, outcome: 'done', reason: 'Not in this case.' },
    );
    assert.equal(performed.done, 'unknown');
  });

  it('are counted on their first page', async () => {
    const technician = await site.signedIn('technician');
    assert.match((await technician.get('/')).body, /Your tasks/);
    const office = await site.signedIn('office');
    assert.match((await office.get('/tasks')).body, /Nobody has asked you to do anything/);
  });

  it('vanish with the case once they may no longer know of it', async () => {
    const { caseId } = await withTask();
    const opened = await site.casework.open(site.as('lead'), caseId);
    await site.does(
      'lead',
      'add-person',
      { caseId, expected: opened?.state.sequence ?? 0 },
      {
        kind: 'staff',
        staffMember: staff.technician.id,
        staffRoles: ['related-to-a-child'],
      },
    );
    const mine = await site.casework.myTasks(site.as('technician'));
    assert.ok(!mine.some((one) => one.caseId === caseId));
    assert.equal(await site.casework.outside(site.as('technician'), caseId), null);
  });
});
