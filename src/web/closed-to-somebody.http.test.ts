import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { learners, staff } from '#examples';
import { type TestSite, testSite, type Who } from './testing.ts';

let site: TestSite;
/** A case that is closed to the deputy, and a report that is part of it. */
const closed = { whole: '', part: '', referral: '', child: '' };
before(async () => {
  site = await testSite();
  const { caseId, reference } = await site.opens();
  closed.whole = caseId;
  const part = await site.reports();
  closed.part = part.caseId;
  const given = { instead: 'already-a-case', otherCase: reference, reason: 'The same.' } as const;
  const on = { caseId: part.caseId, expected: part.expected };
  assert.equal((await site.does('lead', 'decline-to-open', on, given)).done, 'performed');
  for (const person of [
    { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] },
    { kind: 'staff', staffMember: staff.deputy.id, staffRoles: ['concern-is-about-them'] },
  ] as const) {
    const opened = await site.casework.open(site.as('lead'), caseId);
    const next = { caseId, expected: opened?.state.sequence ?? 0 };
    assert.equal((await site.does('lead', 'add-person', next, person)).done, 'performed');
  }
  const opened = await site.casework.open(site.as('lead'), caseId);
  closed.child = opened?.state.people[0]?.id ?? '';
});
after(() => site.end());

/** Every statement that is sent while something is done, by name, in the order in which it was sent. */
async function statementsOf<T>(work: () => Promise<T>) {
  const sent: string[] = [];
  const { query } = pg.Client.prototype;
  const noting = function (this: pg.Client, ...args: readonly unknown[]): unknown {
    const [asked] = args as readonly [string | pg.QueryConfig];
    sent.push(typeof asked === 'string' ? asked : (asked.name ?? asked.text));
    return Reflect.apply(query, this, args);
  };
  pg.Client.prototype.query = noting as typeof query;
  try {
    return { answer: await work(), sent: sent.toSorted() };
  } finally {
    pg.Client.prototype.query = query;
  }
}

/** An address of a case with everything in it that names one, as for this case. */
const addressed = (url: string, caseId: string): string =>
  url
    .replace(':caseId', caseId)
    .replace(':child', closed.child)
    .replace(':act', 'note-action')
    .replace(':part', 'people')
    .replace(':person', staff.lead.id)
    .replaceAll(/:[a-z]+/gi, '1');

describe('an address of a case that is closed to somebody', () => {
  const urls = () => site.routes.filter(({ url }) => url.includes(':caseId'));

  for (const who of ['deputy', 'office', 'chair'] as const satisfies readonly Who[])
    test(`answers the ${who} by the same statements and with the same page as where there is none`, async () => {
      const visitor = await site.signedIn(who);
      const ask = (method: string, url: string, id: string) =>
        statementsOf(() => {
          const at = addressed(url, id);
          return method === 'GET' ? visitor.get(at) : visitor.post(at, { reason: 'So.' });
        });
      assert.ok(urls().length > 10);
      for (const { method, url } of urls()) {
        const never = randomUUID();
        await ask(method, url, never);
        for (const id of [closed.whole, closed.part]) {
          // Notices are counted anew two seconds after they were.
          const [here, there] = [await ask(method, url, id), await ask(method, url, never)];
          const plain = ({ sent }: typeof here) => sent.filter((one) => !one.includes('notices'));
          const page = ({ answer }: typeof here, of: string) =>
            [answer.statusCode, answer.headers['location'], answer.body]
              .join(' ')
              .replaceAll(of, 'a-case')
              .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an-id');
          assert.deepEqual(plain(here), plain(there), `${method} ${url}`);
          assert.equal(page(here, id), page(there, never), `${method} ${url}`);
        }
      }
    });
});
