import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import {
  type Posted,
  settingsParts,
  type TestSite,
  testSite,
  type Who,
} from '../../src/web/testing.ts';
import { formIn, lostFrom, sentOf } from './forms.ts';
import { type At, empty, refused, sessionOver } from './on-a-page.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

/** A page that is filled in and sent at once, and where one stands anew each time it is asked for. */
interface OnePage {
  readonly who: Who;
  readonly path: () => Promise<string>;
  readonly good: Posted;
  /** True where what is sent once cannot be sent again with other words. */
  readonly once: boolean;
  /** How much of it was ever written. */
  readonly written: () => Promise<number>;
}

const point = '/provenance/rules/adult-involved';
const reason = 'I read it beside the guidance & it’s <right>.';

async function asked(): Promise<string> {
  const standing = await site.people.parts.standing(schoolId);
  const seen = standing.version;
  const roles = ['lead', 'deputy', 'senior-leader'] as const;
  const people = [staff.teacher.id, staff.coach.id, staff.office.id];
  const free = people
    .flatMap((whom) => roles.map((role) => ({ whom, role })))
    .find(
      ({ whom, role }) =>
        ![...standing.waiting, ...standing.settled].some(
          (one) => one.whom === whom && one.role === role,
        ),
    );
  assert.ok(free);
  const wanted = { ...free, seen, gives: true, reason };
  const done = await site.casework.parts.ask(site.as('head'), wanted);
  assert.ok(done !== 'overtaken' && 'id' in done);
  return `/settings/people/asked/${done.id}`;
}

const signed = async (): Promise<readonly string[]> => {
  const { body } = await (await site.signedIn('lead')).get(await aPoint());
  return [...body.matchAll(/href="([^"]*\/take-back\/[^"]*)"/g)].map(([, at = '']) => at);
};

/** The first point that there is to sign. */
async function aPoint(): Promise<string> {
  const lead = await site.signedIn('lead');
  const groups = [
    ...(await lead.get('/provenance')).body.matchAll(/href="(\/provenance\/[a-z-]+)"/g),
  ];
  for (const [, group = ''] of groups) {
    const [, found] =
      new RegExp(`href="(${group}/[^"]+)"`).exec((await lead.get(group)).body) ?? [];
    if (found) return found;
  }
  return point;
}

const pages: Readonly<Record<string, OnePage>> = {
  'an answer to who gets a part': {
    who: 'chair',
    path: asked,
    good: { agrees: 'no', reason },
    once: true,
    written: async () => (await site.people.parts.standing(schoolId)).version,
  },
  'signing a point of the guidance': {
    who: 'lead',
    path: aPoint,
    good: { agrees: 'yes', reason },
    once: false,
    written: async () => (await signed()).length,
  },
  'taking back what was signed': {
    who: 'lead',
    async path() {
      const lead = await site.signedIn('lead');
      const form = formIn((await lead.get(await aPoint())).body);
      const again = { agrees: 'yes', reason: `${reason} ${(await signed()).length}` };
      await lead.post(form.action, sentOf(form, again));
      return (await signed())[0] ?? '';
    },
    good: { reason },
    once: true,
    written: async () => 100 - (await signed()).length,
  },
  'how somebody is told': {
    who: 'teacher',
    path: () => Promise.resolve('/notices/settings'),
    good: { dailyAt: '16:00' },
    once: false,
    written: () => Promise.resolve(0),
  },
};

for (const [name, page] of Object.entries(pages))
  describe(name, () => {
    const at = async (): Promise<At> => ({
      site,
      who: page.who,
      visitor: await site.signedIn(page.who),
      path: await page.path(),
    });

    test('everything empty', async () => empty(await at()));
    test('refused, keeps the words', async () => refused(await at()));

    test('session over', async () => {
      const here = await at();
      const form = formIn((await here.visitor.get(here.path)).body);
      await sessionOver(here, { action: form.action, sent: sentOf(form, page.good) });
    });

    test('twice at once, and back after sending: done once, and both lead to where it is seen', async () => {
      const { visitor, path } = await at();
      const form = formIn((await visitor.get(path)).body);
      const sent = sentOf(form, { ...page.good, reason: `${reason} Twice.` });
      const before = await page.written();
      const both = await Promise.all([1, 2].map(() => visitor.post(form.action, sent)));
      const again = await visitor.post(form.action, sent);
      for (const one of [...both, again]) {
        assert.equal(one.statusCode, 303);
        assert.equal(one.headers['location'], again.headers['location']);
      }
      assert.ok((await page.written()) <= before + 1);
    });

    if (page.once)
      test('two windows: whoever sends second is told, and keeps the words', async () => {
        const { visitor, path } = await at();
        const form = formIn((await visitor.get(path)).body);
        const first = await visitor.post(form.action, sentOf(form, page.good));
        assert.equal(first.statusCode, 303);
        const before = await page.written();
        const other = sentOf(form, { ...page.good, reason: `${reason} But.` });
        const { statusCode, body } = await visitor.post(form.action, other);
        assert.equal(statusCode, 409);
        assert.match(body, /already\. Nothing of yours was kept/);
        assert.deepEqual(lostFrom(formIn(body), other), []);
        assert.equal(await page.written(), before);
      });
  });

test('every page on which something of the school is changed is tried', () => {
  const changes = site.routes
    .filter(
      ({ method, url }) => method === 'POST' && /^\/(settings|provenance|notices\/s)/.test(url),
    )
    .map(({ url }) => url);
  const tried = [
    ...settingsParts.flatMap(({ path }) => [`${path}/change`, `${path}/save`]),
    '/settings/people/asked/:id',
    '/settings/names',
    '/provenance/:group/:id',
    '/provenance/:group/:id/take-back/:entry',
    '/notices/settings',
    '/notices/settings/try',
  ];
  assert.deepEqual(changes.toSorted(), tried.toSorted());
});

test('what was sent leaves nothing out of place, and no fault in the log', async () => {
  assert.deepEqual((await site.store.verify()).findings, []);
  const faults = site.logged.filter((line) => JSON.stringify(line).includes('fault'));
  assert.deepEqual(faults, []);
});
