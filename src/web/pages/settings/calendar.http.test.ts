import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lanternfield, schoolId } from '#examples';
import { openSchoolSettings } from '#people';
import { typedCalendar } from '#schools';
import { type Posted, type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const typed: Posted = { ...typedCalendar(lanternfield.calendar) };
const withInset: Posted = { ...typed, closed: `${typed['closed'] as string}\n6 November 2026` };
const kept = () => openSchoolSettings(site.store);

describe('the calendar', () => {
  it('is for the lead, the deputy and the head, and for nobody else', async () => {
    for (const who of ['lead', 'deputy', 'head'] as const)
      assert.equal((await (await site.signedIn(who)).get('/settings/calendar')).statusCode, 200);
    for (const who of ['teacher', 'technician', 'chair', 'governor'] as const) {
      const somebody = await site.signedIn(who);
      for (const path of ['/settings/calendar', '/settings/calendar/change'])
        assert.equal((await somebody.get(path)).statusCode, 404, `${who} ${path}`);
      const posted = await somebody.post('/settings/calendar/save', { ...withInset, _reason: 'x' });
      assert.equal(posted.statusCode, 404);
    }
    for (const who of ['teacher', 'technician', 'governor'] as const) {
      const somebody = await site.signedIn(who);
      assert.equal((await somebody.get('/settings')).statusCode, 404, who);
      assert.doesNotMatch((await somebody.get('/')).body, /href="\/settings"/);
    }
    const chairs = (await (await site.signedIn('chair')).get('/settings')).body;
    assert.match(chairs, /Parts asked for and answered/);
    assert.doesNotMatch(chairs, /\/settings\/(?:calendar|ways|people"|words|history|readings)/);
  });

  it('shows what a change does to times before it is saved', async () => {
    const lead = await site.signedIn('lead');
    const checked = await lead.post('/settings/calendar/change', withInset);
    assert.equal(checked.statusCode, 200);
    assert.match(checked.body, /Closed added: 6 November 2026/);
    const one = /one school day[\s\S]*?<\/dd>/.exec(checked.body)?.[0] ?? '';
    assert.match(one, /4:30pm tomorrow/);
    assert.match(one, /<strong>4:30pm on Monday 9 November<\/strong>/);
    const parents = /such as telling parents[\s\S]*?<\/dd>/.exec(checked.body)?.[0] ?? '';
    assert.match(parents, /4:30pm tomorrow/);
    assert.doesNotMatch(parents, /<strong>/, 'an INSET day is a working day');
    assert.match(checked.body, /Friday 18 December 2026, the last day before a long holiday/);
    assert.deepEqual((await kept().of(schoolId)).calendar, lanternfield.calendar, 'nothing yet');
  });

  it('says what cannot be read, and keeps what was typed', async () => {
    const lead = await site.signedIn('lead');
    const wrong = await lead.post('/settings/calendar/change', {
      ...typed,
      terms: '2 September 2026 to 31 September 2026',
      dayEnds: 'late',
    });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /<title>Error: /);
    assert.match(wrong.body, /href="#terms">Line 1 cannot be read/);
    assert.match(wrong.body, /href="#dayEnds"/);
    assert.match(wrong.body, /2 September 2026 to 31 September 2026<\/textarea>/);
  });

  it('unchanged says so', async () => {
    const lead = await site.signedIn('lead');
    const same = await lead.post('/settings/calendar/change', typed);
    assert.equal(same.statusCode, 422);
    assert.match(same.body, /Nothing is different/);
  });

  it('goes back to the form with what was typed', async () => {
    const lead = await site.signedIn('lead');
    const again = await lead.post('/settings/calendar/change', { ...withInset, _again: 'yes' });
    assert.equal(again.statusCode, 200);
    assert.match(again.body, /6 November 2026<\/textarea>/);
  });

  it('is saved only with a reason, and then stands in the history with who and why', async () => {
    const lead = await site.signedIn('lead');
    const checked = await lead.post('/settings/calendar/change', withInset);
    const _seen = /name="_seen" value="(\d+)"/.exec(checked.body)?.[1] ?? '';
    const without = await lead.post('/settings/calendar/save', { ...withInset, _seen });
    assert.equal(without.statusCode, 422);
    assert.match(without.body, /href="#reason">Say why you are changing it/);

    const saved = await lead.post('/settings/calendar/save', {
      ...withInset,
      _seen,
      _reason: 'The heating is being mended.',
    });
    assert.equal(saved.statusCode, 303);
    const page = await lead.get(String(saved.headers['location']));
    assert.match(page.body, /The calendar is changed/);
    assert.match(page.body, /6 November 2026/);
    const history = await lead.get('/settings/history');
    assert.match(history.body, /Amber Wick/);
    assert.match(history.body, /The heating is being mended/);

    const late = await (
      await site.signedIn('head')
    ).post('/settings/calendar/save', {
      ...typed,
      _seen,
      _reason: 'I did not see that it had changed.',
    });
    assert.equal(late.statusCode, 409);
    assert.match(late.body, /Something here was changed after you opened it/);
    assert.equal((await kept().history(schoolId)).changes.length, 1);
  });

  it('changed moves the time of a duty that is running, and adds nothing to the record', async () => {
    const { caseId } = await site.reports();
    const lead = await site.signedIn('lead');
    const dueOn = async () =>
      /By (\d+(?::\d+)?pm) today/.exec((await lead.get(`/cases/${caseId}`)).body)?.[1];
    const before = await site.casework.open(site.as('lead'), caseId);
    assert.equal(await dueOn(), '4:30pm');
    const shorter = { ...withInset, dayEnds: '3:15pm', _reason: 'Shorter days.' };
    const saved = await lead.post('/settings/calendar/save', shorter);
    assert.equal(saved.statusCode, 303);
    assert.equal(await dueOn(), '3:15pm');
    const after = await site.casework.open(site.as('lead'), caseId);
    assert.deepEqual(after?.chronology, before?.chronology);
  });
});
