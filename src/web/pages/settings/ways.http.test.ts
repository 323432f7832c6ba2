import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lanternfield, learners, schoolId, staff } from '#examples';
import { openPeople } from '#people';
import { type Posted, type TestSite, testSite, type Visiting } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const typed: Posted = {
  profile: 'presume-refer',
  hours: '48',
  deletion: ['head', 'senior-leader'],
  viewing: 'no',
  law: 'yes',
  learner: 'pupil',
  learners: 'pupils',
  lead: 'safeguarding lead',
  use: ['Children’s social care', 'LADO', ''],
  name: ['Lanternshire front door', 'Lanternshire LADO', ''],
  phone: ['01632 960001', '01632 960003', ''],
  checked: ['3 September 2026', '2/11/2026', ''],
};

async function saveAs(who: Visiting, path: string, form: Posted) {
  const checked = await who.post(`${path}/change`, form);
  const _seen = /name="_seen" value="(\d+)"/.exec(checked.body)?.[1] ?? '';
  const saved = await who.post(`${path}/save`, { ...form, _seen, _reason: 'Governors agreed.' });
  return { checked, saved };
}

async function toAnswer(chair: Visiting): Promise<string> {
  const { body } = await chair.get('/settings/people/asked');
  return /href="(\/settings\/people\/asked\/[^"]+)"/.exec(body)?.[1] ?? 'nothing waits';
}

/** The chair answers what waits. */
async function answer(agrees: 'yes' | 'no') {
  const chair = await site.signedIn('chair');
  const sent = await chair.post(await toAnswer(chair), { agrees, reason: 'I spoke to them.' });
  assert.equal(sent.statusCode, 303);
}

describe('the ways of working', () => {
  it('are for the lead and the head to see and change', async () => {
    for (const who of ['lead', 'head'] as const)
      assert.equal((await (await site.signedIn(who)).get('/settings/ways')).statusCode, 200);
    for (const who of ['deputy', 'teacher', 'technician'] as const)
      assert.equal((await (await site.signedIn(who)).get('/settings/ways')).statusCode, 404, who);
  });

  it('say what is wrong with each question, and keep what was typed', async () => {
    const lead = await site.signedIn('lead');
    const wrong = await lead.post('/settings/ways/change', {
      ...typed,
      profile: 'never',
      deletion: [],
      phone: ['soon', '01632 960003', ''],
    });
    assert.equal(wrong.statusCode, 422);
    for (const field of ['profile', 'deletion', 'phone-1'])
      assert.match(wrong.body, new RegExp(`href="#${field}"`), field);
    assert.match(wrong.body, /value="soon"/);
  });

  it('are saved whole with a reason, and kept in the history as they were', async () => {
    const lead = await site.signedIn('lead');
    const { checked, saved } = await saveAs(lead, '/settings/ways', typed);
    assert.match(checked.body, /Deletion is decided by: Headteacher, Senior leader/);
    assert.match(checked.body, /Nobody looks, for any reason. Before/);
    assert.equal(saved.statusCode, 303);
    const school = await site.settings.of(schoolId);
    assert.equal(school.referralProfile, 'presume-refer');
    assert.deepEqual(school.ways, {
      deletionDecidedBy: ['head', 'senior-leader'],
      viewingException: false,
      mandatoryReporting: true,
    });
    assert.deepEqual(
      school.contacts.map(({ checkedOn }) => checkedOn),
      ['2026-09-03', '2026-11-02'],
    );
    assert.deepEqual(school.calendar, lanternfield.calendar);
    const [last] = (await site.settings.history(schoolId)).changes;
    assert.equal(last?.reason, 'Governors agreed.');
    assert.equal(last.before['referralProfile'], 'threshold');
  });

  it('let only the head say that a look can be put to anybody', async () => {
    const [lead, head] = [await site.signedIn('lead'), await site.signedIn('head')];
    await saveAs(head, '/settings/ways', typed);
    const tried = await saveAs(lead, '/settings/ways', { ...typed, viewing: 'yes' });
    assert.equal(tried.saved.statusCode, 422);
    assert.match(tried.checked.body, /Only the head can switch this on/);
    assert.match(tried.checked.body, /href="#viewing"/);
    assert.equal((await site.settings.of(schoolId)).ways.viewingException, false);
    const { checked } = await saveAs(head, '/settings/ways', { ...typed, viewing: 'yes' });
    assert.match(checked.body, /The usual answer to looking stays no/);
    assert.equal((await site.settings.of(schoolId)).ways.viewingException, true);
    const off = await saveAs(lead, '/settings/ways', typed);
    assert.equal(off.saved.statusCode, 303);
  });

  it('give the school’s own word for its students to the people of a case', async () => {
    const lead = await site.signedIn('lead');
    await saveAs(lead, '/settings/ways', { ...typed, learners: 'young people' });
    const { caseId, expected } = await site.reports();
    const learner = { kind: 'learner', learner: learners.ash.id } as const;
    await site.does(
      'lead',
      'add-person',
      { caseId, expected },
      {
        ...learner,
        childRoles: ['pictured'],
      },
    );
    const { body } = await lead.get(`/cases/${caseId}/people`);
    assert.match(body, /<h2[^>]*>Young people<\/h2>/);
  });

  it('can begin from those of another kind of setting, which changes nothing by itself', async () => {
    const lead = await site.signedIn('lead');
    const before = await site.settings.of(schoolId);
    const { body } = await lead.get('/settings/ways/change?from=4');
    assert.match(body, /value="lead safeguarding manager"/);
    assert.deepEqual(await site.settings.of(schoolId), before);
  });
});

describe('who plays which part', () => {
  it('is for the head alone to say', async () => {
    const form = { person: staff.teacher.id, role: 'lead', act: 'give' };
    for (const who of ['lead', 'deputy', 'teacher'] as const) {
      const somebody = await site.signedIn(who);
      assert.equal((await somebody.get('/settings/people/change')).statusCode, 404, who);
      const { saved } = await saveAs(somebody, '/settings/people', form);
      assert.equal(saved.statusCode, 404);
    }
    const teacher = await openPeople(site.store).find(schoolId, staff.teacher.id);
    assert.deepEqual(teacher?.kind === 'staff' && teacher.roles, ['staff']);
  });

  it('is changed at once where the part opens no case', async () => {
    const head = await site.signedIn('head');
    const form = { person: staff.coach.id, role: 'it-lead', act: 'give' };
    const { checked, saved } = await saveAs(head, '/settings/people', form);
    assert.match(checked.body, /Rowan Flint becomes IT lead/);
    assert.equal(saved.statusCode, 303);
    const coach = await openPeople(site.store).find(schoolId, staff.coach.id);
    assert.ok(coach?.kind === 'staff' && coach.roles.includes('it-lead'));
    const { body } = await head.get('/settings/people/asked');
    assert.match(body, /Rowan Flint becomes IT lead/);
    assert.match(body, /Governors agreed/);
  });

  it('waits for the chair where the part opens cases, and is in force from the answer on', async () => {
    const [head, coach] = [await site.signedIn('head'), await site.signedIn('coach')];
    const form = { person: staff.coach.id, role: 'deputy', act: 'give' };
    const { checked, saved } = await saveAs(head, '/settings/people', form);
    assert.match(checked.body, new RegExp(`Nothing changes until ${staff.chair.name} has agreed`));
    assert.equal(saved.statusCode, 303);
    assert.equal((await coach.get('/cases')).statusCode, 404);
    assert.match((await head.get('/settings/people/asked')).body, /Waits for/);
    await answer('yes');
    assert.equal((await coach.get('/cases')).statusCode, 200);
    await saveAs(head, '/settings/people', { ...form, act: 'take' });
    assert.equal((await coach.get('/cases')).statusCode, 200);
    await answer('yes');
    assert.equal((await coach.get('/cases')).statusCode, 404);
  });

  it('is answered with a reason, and by nobody else', async () => {
    const head = await site.signedIn('head');
    const form = { person: staff.coach.id, role: 'lead', act: 'give' };
    await saveAs(head, '/settings/people', form);
    const chair = await site.signedIn('chair');
    const path = await toAnswer(chair);
    const empty = await chair.post(path, { agrees: 'yes', reason: ' ' });
    assert.equal(empty.statusCode, 422);
    assert.match(empty.body, /Say why/);
    for (const who of ['head', 'lead', 'deputy', 'coach', 'senior'] as const) {
      const other = await site.signedIn(who);
      assert.equal((await other.get(path)).statusCode, 404, who);
      const tried = await other.post(path, { agrees: 'yes', reason: 'So.' });
      assert.equal(tried.statusCode, 404, who);
    }
    await answer('no');
    const { body } = await (await site.signedIn('lead')).get('/settings/people/asked');
    assert.match(body, /did not agree/);
  });

  it('never leaves the school without a lead or a head', async () => {
    const head = await site.signedIn('head');
    for (const [who, role] of [
      ['lead', 'lead'],
      ['head', 'head'],
    ] as const) {
      const form = { person: staff[who].id, role, act: 'take' };
      const { checked, saved } = await saveAs(head, '/settings/people', form);
      assert.equal(checked.statusCode, 422);
      assert.match(checked.body, /Somebody else must be/);
      assert.equal(saved.statusCode, 422);
    }
    assert.equal((await head.post('/settings/people/change', {})).statusCode, 422);
  });
});
