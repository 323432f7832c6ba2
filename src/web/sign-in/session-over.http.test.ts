import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  encoded,
  fieldsIn,
  type Posted,
  type TestSite,
  testSite,
  type Visiting,
} from '../testing.ts';

let site: TestSite;
let caseId: string;
before(async () => {
  site = await testSite();
  const reported = await site.does(
    'teacher',
    'report-concern',
    { caseId: null, expected: 0 },
    {
      danger: 'no',
      toldBy: 'A student',
      toldAt: '2026-11-05T08:40:00.000Z',
      account: 'A picture is being passed round.',
      who: 'Not known',
      staffInvolved: 'no',
      places: ['online'],
      services: ['not-known'],
      doneSoFar: 'Nothing yet',
      seen: 'none',
      attest: true,
    },
  );
  assert.equal(reported.done, 'performed');
  caseId = reported.caseId;
});
after(() => site.end());

const id = 'a2fe2e9b-39fe-4be5-b5fb-127b1b7546cb';
const ours = { host: 'localhost', 'sec-fetch-site': 'same-origin' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const strange = 'safelight=other-school.' + 'x'.repeat(43);

function addressOf(url: string): string {
  return url
    .replace(':caseId', caseId)
    .replace(':act', 'open-case')
    .replace(':page', '1')
    .replaceAll(/:[a-z]+/gi, id);
}

/** Fills in a page as its form is sent, hidden fields and all. */
const filledIn = async (visitor: Visiting, path: string, typed: Posted): Promise<Posted> => ({
  ...fieldsIn((await visitor.get(path)).body),
  ...typed,
});

/** Sends something when the session is over, and signs in again on the page that asks for it. */
async function sendsTooLate(path: string, sent: Posted, who: string) {
  const visitor = site.visitor();
  const asked = await visitor.post(path, sent);
  assert.equal(asked.statusCode, 401);
  const { then = '', carried = '' } = fieldsIn(asked.body);
  return { visitor, back: await visitor.post('/sign-in/again', { person: who, then, carried }) };
}

describe('at every address, when the session is over', () => {
  it('a page that can be read asks to sign in again, whatever cookie is sent', async () => {
    const closed = site.routes.filter(({ url }) => !open.includes(url) && url !== '*');
    assert.ok(closed.length > 50, `only ${closed.length} addresses`);
    for (const cookie of ['', strange])
      for (const { method, url } of closed.filter((one) => one.method !== 'HEAD')) {
        const isJson = url.endsWith('/advice');
        const answered = await site.app.inject({
          method: method as 'GET' | 'POST',
          url: addressOf(url),
          headers: { ...ours, cookie, ...(isJson ? { 'content-type': 'application/json' } : form) },
          ...(method === 'POST' ? { payload: isJson ? '{}' : encoded({ what: 'Words' }) } : {}),
        });
        assert.equal(answered.statusCode, 401, `${method} ${url}`);
        assert.match(answered.body, /<h1[^>]*>Sign in again<\/h1>/, `${method} ${url}`);
        if (cookie) assert.match(String(answered.headers['set-cookie']), /safelight=;/, url);
      }
  });

  const open = ['/', '/assets/:name', '/help-now', '/accessibility', '/privacy', '/sign-in'].concat(
    '/sign-in/again',
    '/sign-out',
    '/calendar/:feed',
    '/healthz',
    '/readyz',
  );
});

describe('what was being typed when the session ended', () => {
  it('is back on the page of a case it was typed on, though nothing of it had been kept', async () => {
    const lead = await site.signedIn('lead');
    const began = await lead.get(`/cases/${caseId}/do/open-case`);
    const path = String(began.headers['location']);
    const sent = await filledIn(lead, path, { reason: 'A child may be at risk, and said so.' });
    const { visitor, back } = await sendsTooLate(path, sent, site.as('lead').person.id);
    assert.equal(back.statusCode, 303);
    assert.equal(back.headers['location'], path);
    assert.match((await visitor.get(path)).body, /A child may be at risk, and said so\./);
  });

  it('is not given to somebody else who signs in there, begun or not', async () => {
    const lead = await site.signedIn('lead');
    const path = String((await lead.get(`/report`)).headers['location']).replace(/1$/, '2');
    const sent = await filledIn(lead, path, { account: 'Words that are nobody else’s.' });
    const { visitor, back } = await sendsTooLate(path, sent, site.as('coach').person.id);
    assert.equal(back.statusCode, 303);
    const other = await visitor.get(path);
    assert.doesNotMatch(other.body, /nobody else’s/);
    const unmarked = await sendsTooLate(
      path,
      { account: 'Unmarked words.' },
      site.as('coach').person.id,
    );
    assert.doesNotMatch((await unmarked.visitor.get(path)).body, /Unmarked words/);
  });

  it('is ready to be sent again where it was no page of a journey, and only for whoever typed it', async () => {
    const lead = await site.signedIn('lead');
    const sent = await filledIn(lead, '/note', { reference: 'SL-NONE-SUCH' });
    const { visitor, back } = await sendsTooLate('/note', sent, site.as('lead').person.id);
    assert.equal(back.statusCode, 200);
    assert.match(back.body, /<form method="post" action="\/note"/);
    const again = await visitor.post('/note', fieldsIn(back.body));
    assert.match(again.body, /value="SL-NONE-SUCH"/);
    const other = await sendsTooLate('/note', sent, site.as('coach').person.id);
    assert.equal(other.back.headers['location'], '/');
    assert.doesNotMatch(other.back.body, /NONE-SUCH/);
  });

  it('is looked at for imagery only then, and the honest words stay', async () => {
    const lead = await site.signedIn('lead');
    const path = String((await lead.get(`/report`)).headers['location']).replace(/1$/, '2');
    const typed = {
      toldBy: 'A student',
      account: `data:image/png;base64,${'iVBORw0KGgo'.repeat(9)}`,
    };
    const sent = await filledIn(lead, path, typed);
    const { visitor, back } = await sendsTooLate(path, sent, site.as('lead').person.id);
    assert.equal(back.statusCode, 303);
    const { body } = await visitor.get(path);
    assert.match(body, /value="A student"/);
    assert.doesNotMatch(body, /iVBORw0KGgo/);
  });

  it('is not taken for the words of somebody else who is signed in by now', async () => {
    const coach = await site.signedIn('coach');
    const path = String((await coach.get(`/report`)).headers['location']).replace(/1$/, '2');
    const sent = await filledIn(coach, path, { account: 'The coach’s words.' });
    const lead = await site.signedIn('lead');
    const turned = await lead.post(path, sent);
    assert.equal(turned.statusCode, 401);
    assert.doesNotMatch((await lead.get(path)).body, /coach’s words/);
  });

  it('is nothing that breaks when it is not what a page of ours sends', async () => {
    for (const carried of [
      '',
      'null',
      '[]',
      '"x"',
      '{',
      '{"_by":{}}',
      '{"a":{"b":1}}',
      '[[["x"]]]',
    ])
      for (const then of ['/note', `/report/${id}/2`, '/.//evil.example/x', 'x', '']) {
        const person = site.as('lead').person.id;
        const back = await site.visitor().post('/sign-in/again', { person, then, carried });
        assert.equal(back.statusCode, 303, `${carried} ${then}`);
        assert.match(String(back.headers['location']), /^\/(?!\/)/);
      }
  });
});

describe('a cookie that stands for nobody', () => {
  it('is taken away and does no harm, at open addresses, signing in and signing out', async () => {
    const token = 'x'.repeat(43);
    const cookies = [
      strange,
      `safelight=lanternfield.${token}`,
      `safelight=.${token}`,
      'safelight=',
      'safelight=%E0%A4%A',
      'safelight="; drop table',
      `safelight=${'a'.repeat(64)}.${token}`,
      `safelight=${'a-'.repeat(32)}.${token}; safelight=two`,
      `safelight=-.${token}`,
      `safelight=${'A0_-'.repeat(900)}`,
      'safelight=__proto__',
      'safelight',
      '=; ;;;safelight==',
    ];
    for (const cookie of cookies) {
      const ask = (method: 'GET' | 'POST', url: string) =>
        site.app.inject({
          method,
          url,
          headers: { ...ours, ...(method === 'POST' ? form : {}), cookie },
          ...(method === 'POST' ? { payload: encoded({ person: site.as('lead').person.id }) } : {}),
        });
      for (const url of ['/', '/help-now', '/sign-in', '/privacy'])
        assert.equal((await ask('GET', url)).statusCode, 200, `${cookie} ${url}`);
      assert.equal((await ask('GET', '/cases')).statusCode, 401, cookie);
      assert.equal((await ask('POST', '/sign-in')).statusCode, 303, cookie);
      assert.equal((await ask('POST', '/sign-out')).statusCode, 303, cookie);
    }
    const taken = await site.app.inject({
      url: '/help-now',
      headers: { ...ours, cookie: strange },
    });
    assert.match(String(taken.headers['set-cookie']), /^safelight=;.*Expires=Thu, 01 Jan 1970/);
  });
});
