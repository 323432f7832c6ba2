import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const addressIn = (body: string): string =>
  /value="http:\/\/localhost(\/calendar\/[^"]+\.ics)"/.exec(body)?.[1] ?? '';

test('a calendar is read from its address alone, until another is made or it is ended', async () => {
  await site.reports();
  const lead = await site.signedIn('lead');
  const first = addressIn((await lead.post('/calendar/address')).body);
  const nobody = site.visitor();
  const file = await nobody.get(first);
  assert.equal(file.statusCode, 200);
  assert.match(String(file.headers['content-type']), /^text\/calendar/);
  assert.match(file.body, /SUMMARY:Safelight: something is due/);
  assert.equal(file.headers['cache-control'], 'no-store');

  const second = addressIn((await lead.post('/calendar/address')).body);
  assert.notEqual(second, first);
  assert.equal((await nobody.get(first)).statusCode, 404);
  assert.equal((await nobody.get(second)).statusCode, 200);
  assert.match((await lead.get('/notices/settings')).body, /Make a new address/);

  await lead.post('/calendar/end');
  assert.equal((await nobody.get(second)).statusCode, 404);
  assert.match((await lead.get('/notices/settings')).body, /Make an address for my calendar/);
});

test('an address that leads nowhere says no more than a page that does not exist', async () => {
  const nobody = site.visitor();
  const wrong = await nobody.get(
    `/calendar/5afe1194-0000-4000-8000-000000000001.${'a'.repeat(43)}.ics`,
  );
  const none = await nobody.get('/calendar/nothing.ics');
  assert.deepEqual([wrong.statusCode, none.statusCode], [404, 404]);
  assert.equal(wrong.body, none.body);
});

test('the secret address is not in the log', async () => {
  const lead = await site.signedIn('lead');
  const address = addressIn((await lead.post('/calendar/address')).body);
  await site.visitor().get(address);
  const secret = address.split('.')[1] ?? '';
  assert.ok(secret.length === 43 && !JSON.stringify(site.logged).includes(secret));
});
