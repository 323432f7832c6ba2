import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import type { Transport } from '#notify';
import { type TestSite, testSite, type Visiting } from '../../testing.ts';

let site: TestSite;
let sent: string[];
const transport: Transport = {
  async send({ to }, leaving) {
    if (!(await leaving())) return { result: 'not-ours' };
    if (to.startsWith('tam.')) return { result: 'refused', fault: 'address-refused' };
    sent.push(to);
    return { result: 'sent' };
  },
};
before(async () => {
  site = await testSite({ transport });
});
after(() => site.end());
beforeEach(() => {
  sent = [];
});

/** A report, told to those who are to know of it. */
async function reported(given: Parameters<TestSite['reports']>[0] = {}) {
  const report = await site.reports(given);
  await site.notify.spread();
  return report;
}
const actions = (body: string): readonly string[] =>
  [...body.matchAll(/action="(\/notices\/[^"]+\/open)"/g)].map(([, action]) => action ?? '');
const inHead = (body: string): string =>
  /<strong class="sl-bell__count">.*?<\/span>(\d+)/.exec(body)?.[1] ?? 'none';
const notices = async (visitor: Visiting) => (await visitor.get('/notices')).body;

describe('the notices of the safeguarding lead', () => {
  test('are counted at the head of every page, and lead to what they are about', async () => {
    const { caseId } = await reported();
    const lead = await site.signedIn('lead');
    assert.equal(inHead((await lead.get('/')).body), '1');
    const page = await notices(lead);
    assert.match(page, /A new report is waiting to be read/);
    const [action = ''] = actions(page);
    const opened = await lead.post(action);
    assert.equal(opened.headers.location, `/cases/${caseId}`);
    assert.equal(inHead(await notices(lead)), 'none');
  });

  test('name nobody and no case, not even by its reference', async () => {
    const { caseId, reference } = await reported();
    const page = await notices(await site.signedIn('lead'));
    const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
    assert.ok(!main.includes(reference) && !main.includes(caseId));
    assert.doesNotMatch(main, /Tallow|Taper|SL-/);
  });

  test('are read all at once at a button, and by looking at the case itself', async () => {
    const { caseId } = await reported();
    const lead = await site.signedIn('lead');
    await lead.post('/notices/read');
    const { caseId: next } = await reported();
    assert.equal(inHead((await lead.get('/')).body), '1');
    await lead.get(`/cases/${caseId}`);
    assert.equal(inHead((await lead.get(`/cases/${next}`)).body), '1');
    assert.match(await notices(lead), /Nothing new/);
  });
});

describe('nobody', () => {
  test('opens or reads the notice of somebody else', async () => {
    await reported();
    const lead = await site.signedIn('lead');
    const [action = ''] = actions(await notices(lead));
    const teacher = await site.signedIn('teacher');
    assert.equal((await teacher.post(action)).statusCode, 404);
    await teacher.post('/notices/read');
    assert.ok(actions(await notices(lead)).includes(action));
    await lead.post('/notices/read');
  });

  test('is told of a case that is about them, nor counts it, nor finds its notice', async () => {
    const deputy = await site.signedIn('deputy');
    await deputy.post('/notices/read');
    const before = await notices(deputy);
    const { caseId, expected } = await reported();
    await site.does(
      'lead',
      'add-person',
      { caseId, expected },
      { kind: 'staff', staffMember: staff.deputy.id, staffRoles: ['related-to-a-child'] },
    );
    await reported({ staffInvolved: 'yes', whichStaff: [staff.deputy.id] });
    const after = await site.signedIn('deputy');
    assert.equal(await notices(after), before);
    assert.equal(inHead((await after.get('/')).body), 'none');
  });

  test('sees any of it without signing in', async () => {
    for (const path of ['/notices', '/notices/settings', '/notices/sending'])
      assert.equal((await site.visitor().get(path)).statusCode, 401, path);
  });
});

test('a reporter is led to their receipt', async () => {
  const { caseId, expected, reference } = await site.reports();
  await site.does('lead', 'acknowledge-report', { caseId, expected }, { message: null });
  await site.notify.spread();
  const teacher = await site.signedIn('teacher');
  const [action = ''] = actions(await notices(teacher));
  assert.equal((await teacher.post(action)).headers.location, `/reports/${reference}`);
});

describe('how somebody is told', () => {
  const chosen = { dailyAt: '12:30', quiet: 'yes', quietFrom: '19:00', quietTo: '08:00' };
  const settings = async (visitor: Visiting) => (await visitor.get('/notices/settings')).body;

  test('is chosen by themselves and kept', async () => {
    const teacher = await site.signedIn('teacher');
    assert.match(await settings(teacher), /bryn\.taper@lanternfield\.example/);
    const saved = await teacher.post('/notices/settings', chosen);
    assert.equal(saved.headers.location, '/notices/settings?done=saved');
    const page = await settings(teacher);
    for (const time of ['12:30', '19:00', '08:00'])
      assert.match(page, new RegExp(`<option value="${time}" selected>`));
    const lead = await settings(await site.signedIn('lead'));
    assert.doesNotMatch(lead, /<option value="12:30" selected>/);
  });

  test('can do without quiet hours, but not with hours that are none', async () => {
    const teacher = await site.signedIn('teacher');
    const none = await teacher.post('/notices/settings', { ...chosen, quietTo: '19:00' });
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /Choose two different times/);
    const without = { ...chosen, quiet: 'no', quietTo: '19:00' };
    assert.equal((await teacher.post('/notices/settings', without)).statusCode, 303);
  });

  test('takes only times', async () => {
    const teacher = await site.signedIn('teacher');
    for (const dailyAt of ['', '24:00', 'noon', '8:00'])
      assert.equal(
        (await teacher.post('/notices/settings', { ...chosen, dailyAt })).statusCode,
        400,
      );
  });

  test('can be tried out', async () => {
    const teacher = await site.signedIn('teacher');
    await teacher.post('/notices/settings/try');
    await site.notify.send();
    assert.deepEqual(
      sent.filter((to) => to.startsWith('bryn.')),
      ['bryn.taper@lanternfield.example'],
    );
  });
});

describe('whether messages reach everybody', () => {
  test('is shown by person and day, and never says what a message was about', async () => {
    const { reference } = await reported({ danger: 'yes' });
    await site.notify.send();
    const { body } = await (await site.signedIn('technician')).get('/notices/sending');
    assert.match(body, /Tam Beacon/);
    assert.match(body, /5 November 2026/);
    const main = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
    assert.doesNotMatch(main, /Amber Wick|SL-|danger|report|case/i);
    assert.ok(!main.includes(reference));
  });

  test('is for those who look after it, and for nobody else', async () => {
    for (const who of ['lead', 'deputy', 'head', 'technician'] as const)
      assert.equal((await (await site.signedIn(who)).get('/notices/sending')).statusCode, 200, who);
    for (const who of ['teacher', 'senior', 'chair', 'records'] as const)
      assert.equal((await (await site.signedIn(who)).get('/notices/sending')).statusCode, 404, who);
  });

  test('names no school but one’s own', async () => {
    const faults = await site.notify
      .addressFaults('5afe1194-0000-4000-8000-000000000099')
      .catch(() => []);
    assert.deepEqual(faults, []);
    assert.ok((await site.notify.addressFaults(schoolId)).length > 0);
  });
});
