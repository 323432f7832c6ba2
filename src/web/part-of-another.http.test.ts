import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import { type TestSite, testSite, type Visiting, type Who } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

interface On {
  readonly caseId: string;
  readonly reference: string;
  readonly expected: number;
}

/** What leads out, the journeys of a case that stays open to them, and the log of their own looks, which grows. */
const left = [
  /^\/(sign-|assets|gallery|words\/|provenance|procedure|help-now|talk|settings\/readings)/,
  /^\/cases\/[^/]+\/(do|parts|talk|sheets)\//,
];

/** A page without what is new each time it is drawn. */
const steady = (body: string): string =>
  body
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an-id')
    .replaceAll(/name="(turn|known|draft|knew)" value="[^"]*"/g, '');

/** Every page that leads on from home, by its address, as somebody reads it. */
async function everyPage(visiting: Visiting): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const fetch = async (at: string): Promise<void> => {
    if (found.has(at) || left.some((one) => one.test(at))) return;
    const { statusCode, body } = await visiting.get(at);
    found.set(at, `${statusCode} ${steady(body)}`);
    const links = body.matchAll(/href="(\/[^"#]*)/g);
    for (const [, link = ''] of links) await fetch(link.replaceAll('&amp;', '&'));
  };
  await fetch('/');
  for (const { method, url } of site.routes)
    if (method === 'GET' && !/[:*]/.test(url)) await fetch(url);
  return found;
}

/** What is found by words that are typed. */
async function looked(visiting: Visiting, words: string): Promise<string> {
  const { headers } = await visiting.post('/find', { words });
  const { body } = await visiting.get(String(headers.location));
  return steady(body);
}

/** The calendar of somebody’s own duties, as their calendar asks for it. */
async function calendarOf(who: Who): Promise<string | null> {
  const secret = await site.notify.feeds.renew({ school: schoolId, person: staff[who].id });
  return site.notify.feeds.read(secret);
}

/** Everything that somebody can fetch that is about no case in particular. */
async function everything(who: Who, words: readonly string[]) {
  await site.notify.watch();
  await site.notify.spread();
  const calendar = await calendarOf(who);
  const visiting = await site.signedIn(who);
  const found = new Map<string, string>();
  for (const one of words) found.set(one, await looked(visiting, one));
  return { pages: await everyPage(visiting), found, calendar };
}

const sequenceOf = async ({ caseId }: On): Promise<number> =>
  (await site.casework.open(site.as('lead'), caseId))?.state.sequence ?? 0;

/** A report that is found to be part of a case. */
async function oneInAnother(): Promise<{ readonly whole: On; readonly part: On }> {
  const whole = await site.opens();
  const part = await site.reports();
  await filed(part, whole);
  return { whole, part };
}

async function filed(part: On, { reference: otherCase }: On): Promise<void> {
  const on = { ...part, expected: await sequenceOf(part) };
  const given = { instead: 'already-a-case', otherCase, reason: 'The same children.' } as const;
  const done = await site.does('lead', 'decline-to-open', on, given);
  assert.equal(done.done, 'performed', JSON.stringify(done));
}

async function keep(who: Who, from: On): Promise<void> {
  const on = { ...from, expected: await sequenceOf(from) };
  const done = await site.does('lead', 'add-person', on, {
    kind: 'staff',
    staffMember: staff[who].id,
    staffRoles: ['concern-is-about-them'],
  });
  assert.equal(done.done, 'performed', JSON.stringify(done));
}

describe('a report that is part of a case which somebody who opens cases may not know of', () => {
  for (const who of ['deputy', 'head'] as const) {
    test(`is to the ${who} as though neither had ever been made`, async () => {
      const { reference } = await site.reports({ who: 'Another child' });
      const words = [reference, 'Ash Tallow', 'Another'];
      await site.notify.spread();
      await (await site.signedIn(who)).post('/notices/read');
      const never = await everything(who, words);
      assert.ok(never.pages.size > 20);
      const { whole, part } = await oneInAnother();
      const known = await looked(await site.signedIn(who), part.reference);
      assert.ok(known.includes(`Case ${part.reference}`));
      await keep(who, whole);
      const on = { ...part, expected: await sequenceOf(part) };
      const given = { what: 'Rang the tutor.', at: site.clock.now, reason: 'To know.' };
      assert.equal((await site.does('lead', 'note-action', on, given)).done, 'performed');
      const now = await everything(who, words);
      assert.deepEqual([...now.pages.keys()].toSorted(), [...never.pages.keys()].toSorted());
      for (const [at, body] of now.pages) assert.equal(body, never.pages.get(at), at);
      assert.deepEqual(now.found, never.found);
      assert.equal(now.calendar, never.calendar);
      const log = (await (await site.signedIn(who)).get('/settings/readings')).body;
      for (const one of [whole, part]) assert.ok(!log.includes(one.reference));
    });

    test(`answers the ${who} by its address and its reference as one that never was`, async () => {
      const { whole, part } = await oneInAnother();
      await keep(who, whole);
      const visiting = await site.signedIn(who);
      const never = randomUUID();
      for (const rest of ['', '/chronology', '/advice', '/people', '/parts/links', '/print']) {
        const [here, there] = await Promise.all(
          [part.caseId, never].map((id) => visiting.get(`/cases/${id}${rest}`)),
        );
        assert.equal(here?.statusCode, there?.statusCode, rest);
        assert.equal(steady(here?.body ?? ''), steady(there?.body ?? ''), rest);
      }
      const asked = (words: string) => looked(visiting, words);
      const swapped = (body: string, reference: string) => body.replaceAll(reference, 'SL');
      assert.equal(
        swapped(await asked(part.reference), part.reference),
        swapped(await asked('SL-0000-0000'), 'SL-0000-0000'),
      );
      const actor = site.as(who);
      const tried = { reason: 'So.' };
      for (const caseId of [part.caseId, never])
        assert.deepEqual(await site.does(who, 'open-case', { caseId, expected: 4 }, tried), {
          done: 'unknown',
        });
      assert.equal((await site.casework.myReports(actor)).length, 0);
    });
  }

  test('stays so where it is opened as a case later, and where the case is itself part of another', async () => {
    const { whole, part } = await oneInAnother();
    const outer = await site.opens();
    const middle = await site.reports();
    const inner = await site.reports();
    await filed(inner, middle);
    await filed(middle, outer);
    const opened = await site.does(
      'lead',
      'open-case',
      { ...part, expected: await sequenceOf(part) },
      {
        reason: 'It is more than that.',
      },
    );
    assert.equal(opened.done, 'performed');
    for (const one of [part, middle, inner])
      assert.ok(await site.casework.open(site.as('deputy'), one.caseId));
    await keep('deputy', whole);
    await keep('deputy', outer);
    const list = await site.casework.worklist(site.as('deputy'), { page: 0 });
    for (const one of [part, middle, inner]) {
      assert.equal(await site.casework.open(site.as('deputy'), one.caseId), null);
      assert.ok(!JSON.stringify(list).includes(one.reference));
      assert.ok(await site.casework.open(site.as('lead'), one.caseId));
    }
  });

  test('is not theirs to see because they made it: a report that is closed to them is closed', async () => {
    const whole = await site.opens();
    const made = await site.does('deputy', 'report-concern', { caseId: null, expected: 0 }, {
      ...{
        danger: 'no',
        toldBy: 'A student',
        toldAt: site.clock.now,
        account: 'A picture of her.',
      },
      ...{ who: 'Ash Tallow', staffInvolved: 'no', places: ['online'], services: ['not-known'] },
      ...{ doneSoFar: 'I told the lead.', seen: 'none', attest: true },
    } as const);
    assert.equal(made.done, 'performed');
    const part = { caseId: made.caseId, reference: made.reference, expected: made.sequence };
    await filed(part, whole);
    await keep('deputy', whole);
    assert.deepEqual(await site.casework.myReports(site.as('deputy')), []);
    assert.equal(await site.casework.open(site.as('deputy'), part.caseId), null);
  });
});

describe('a report that is part of a case which whoever made it may not know of', () => {
  test('is to them as any report that was declined', async () => {
    const { whole, part } = await oneInAnother();
    const plain = await site.reports();
    const reason = 'It was a game.';
    const declined = await site.does(
      'lead',
      'decline-to-open',
      { ...plain, expected: await sequenceOf(plain) },
      { instead: 'mistaken', reason },
    );
    assert.equal(declined.done, 'performed');
    await keep('teacher', whole);
    await site.notify.spread();
    const teacher = await site.signedIn('teacher');
    const as = ({ caseId, reference }: On, body: string) =>
      steady(body).replaceAll(reference, 'SL').replaceAll(caseId, 'an-id');
    const told = async (one: On) => {
      const { body, statusCode } = await teacher.get(`/reports/${one.reference}`);
      const actor = site.as('teacher');
      const receipts = await site.casework.myReports(actor);
      const {
        caseId: _,
        reference: __,
        ...receipt
      } = receipts.find(({ reference }) => reference === one.reference) ?? {
        caseId: '',
        reference: '',
      };
      const outside = await site.casework.outside(actor, one.caseId);
      return [statusCode, as(one, body), receipt, outside?.may];
    };
    assert.deepEqual(await told(part), await told(plain));
    const theirs = (await site.casework.myReports(site.as('teacher'))).map((one) => one.reference);
    assert.ok(theirs.includes(part.reference) && !theirs.includes(whole.reference));
  });
});
