import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { known } from '#sources';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const point = '/provenance/rules/coercion';
const readOf = (body: string): string => /name="_read" value="(\w+)"/.exec(body)?.[1] ?? '';

describe('where everything comes from', () => {
  it('is for everybody who is signed in, from the foot of every page', async () => {
    const teacher = await site.signedIn('teacher');
    assert.match((await teacher.get('/')).body, /href="\/provenance"/);
    const { body } = await teacher.get('/provenance');
    for (const { label } of Object.values(known)) assert.ok(body.includes(label), label);
    assert.equal((await site.visitor().get('/provenance')).statusCode, 401);
  });

  it('leads to each kind, each point, the sources and a page to print', async () => {
    const teacher = await site.signedIn('teacher');
    const { body } = await teacher.get('/provenance');
    const links = [...body.matchAll(/href="(\/provenance\/[a-z-]+)"/g)].map(([, href]) => href);
    assert.ok(links.length >= 18);
    for (const href of new Set(links))
      assert.equal((await teacher.get(href ?? '')).statusCode, 200, href);
    assert.equal((await teacher.get(point)).statusCode, 200);
  });

  it('says of a point what it rests on, how that is known, what to check and who must', async () => {
    const { body } = await (await site.signedIn('teacher')).get(point);
    for (const words of ['From memory', 'To check:', 'By the safeguarding lead', 'Not signed'])
      assert.ok(body.includes(words), words);
    assert.doesNotMatch(body, /Sign this point/);
  });

  for (const path of ['/provenance/nothing', '/provenance/rules/nothing', '/provenance/toString'])
    it(`knows no page at ${path}`, async () => {
      assert.equal((await (await site.signedIn('lead')).get(path)).statusCode, 404);
    });
});

describe('signing a point', () => {
  it('is for the lead alone', async () => {
    for (const who of ['teacher', 'deputy', 'head'] as const) {
      const sent = await (await site.signedIn(who)).post(point, { agrees: 'yes', reason: 'x' });
      assert.equal(sent.statusCode, 404, who);
    }
  });

  it('asks for what is missing and keeps what was typed', async () => {
    const lead = await site.signedIn('lead');
    const { body, statusCode } = await lead.post(point, { reason: 'Read on the page' });
    assert.equal(statusCode, 422);
    assert.match(body, /href="#agrees"/);
    assert.match(body, /Read on the page<\/textarea>/);
    const empty = await lead.post(point, { agrees: 'no' });
    assert.match(empty.body, /Say what needs to change/);
  });

  it('refuses words that nobody was shown', async () => {
    const lead = await site.signedIn('lead');
    const sent = await lead.post(point, { agrees: 'yes', reason: 'Read', _read: 'a'.repeat(64) });
    assert.equal(sent.statusCode, 422);
    assert.match(sent.body, /It says something else now/);
    assert.match(sent.body, /Read<\/textarea>/);
  });

  it('is shown to everybody with who and when, counted, printed, and taken back with a reason', async () => {
    const lead = await site.signedIn('lead');
    const teacher = await site.signedIn('teacher');
    const _read = readOf((await lead.get(point)).body);
    const sent = await lead.post(point, { agrees: 'yes', reason: 'Read on the page', _read });
    assert.equal(sent.statusCode, 303);
    const signed = (await teacher.get(point)).body;
    assert.match(signed, /Signed: agreed/);
    assert.match(signed, /Amber Wick/);
    assert.doesNotMatch(signed, /Take it back/);
    assert.match((await teacher.get('/provenance')).body, /1 of 22 signed as agreed/);
    assert.match((await teacher.get('/provenance/print')).body, /Read on the page/);

    const href = /href="([^"]+take-back[^"]+)"/.exec((await lead.get(point)).body)?.[1] ?? '';
    assert.equal((await teacher.get(href)).statusCode, 404);
    assert.equal((await lead.post(href, { reason: ' ' })).statusCode, 422);
    assert.equal((await lead.post(href, { reason: 'The wrong page' })).statusCode, 303);
    const back = (await teacher.get(point)).body;
    assert.match(back, /Not signed/);
    assert.match(back, /Taken back by Amber Wick[^<]+The wrong page/);
    assert.equal((await lead.get(href)).statusCode, 404);
  });
});
