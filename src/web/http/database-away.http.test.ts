import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { StoreFault } from '#store';
import { fieldsIn, type TestSite, testSite } from '../testing.ts';
import { faultLine } from './request-log.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

/** Does something while a forgotten transaction holds what a statement locked. */
async function held<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: site.databaseUrl });
  await client.connect();
  try {
    await client.query(`begin; ${lock}`);
    return await work();
  } finally {
    await client.end();
  }
}

const register = 'select from safelight.register for update';
const everything = 'lock table safelight.session, safelight.notice in access exclusive mode';

describe('while somebody holds the register', () => {
  it('a save answers within seconds with what was typed, and is made when it is sent again', async () => {
    const lead = await site.signedIn('lead');
    const path = String((await lead.get('/report')).headers['location']).replace(/1$/, '2');
    const hidden = fieldsIn((await lead.get(path)).body);
    const began = performance.now();
    const refused = await held(register, () =>
      lead.post(path, { ...hidden, toldBy: 'A student', account: 'She “told” me & cried.' }),
    );
    assert.ok(performance.now() - began < 9_000);
    assert.equal(refused.statusCode, 503);
    assert.equal(refused.headers['retry-after'], '30');
    assert.match(refused.body, /Safelight cannot save just now/);
    assert.match(refused.body, /Nothing was lost/);
    await lead.post(path, fieldsIn(refused.body));
    const { body } = await lead.get(path);
    assert.match(body, /value="A student"/);
    assert.match(body, /She “told” me &amp; cried\./);
  });

  it('reading goes on, and so does the answer that this server can work', async () => {
    const lead = await site.signedIn('lead');
    await held(register, async () => {
      assert.equal((await lead.get('/cases')).statusCode, 200);
      assert.equal((await lead.get('/readyz')).statusCode, 200);
    });
  });
});

describe('while the database does not say who somebody is', () => {
  it('pages open to anybody are there within seconds, and the cookie is kept', async () => {
    const lead = await site.signedIn('lead');
    const cookie = lead.cookie();
    await held(everything, async () => {
      for (const path of ['/help-now', '/accessibility', '/privacy', '/healthz']) {
        const began = performance.now();
        const answered = await lead.get(path);
        assert.equal(answered.statusCode, 200, path);
        assert.ok(performance.now() - began < 4_000, path);
      }
    });
    assert.equal(lead.cookie(), cookie);
    assert.equal((await lead.get('/cases')).statusCode, 200);
  });

  it('any other page says so with 503, and the log names the fault without content', async () => {
    const lead = await site.signedIn('lead');
    const refused = await held(everything, () => lead.get('/cases?words=secret'));
    assert.equal(refused.statusCode, 503);
    const logged = JSON.stringify(site.logged.findLast((line) => 'fault' in line));
    assert.match(logged, /"kind":"busy","code":"55P03"/);
    assert.doesNotMatch(logged, /secret|The database/);
  });
});

it('each fault of the store is in the log by its own name', () => {
  for (const name of ['busy', 'cannot-connect', 'record-broken'] as const) {
    const line = faultLine(new StoreFault(name, 'Words about Ash Tallow'), 'ref');
    assert.match(JSON.stringify(line), new RegExp(`"kind":"${name}"`));
    assert.doesNotMatch(JSON.stringify(line), /Tallow/);
  }
});
