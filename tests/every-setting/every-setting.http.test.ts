import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { settingsParts, type TestSite, testSite } from '../../src/web/testing.ts';
import { at, troubles } from './troubles.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

for (const part of settingsParts)
  describe(`“${part.title}” in the settings`, () => {
    for (const [trouble, meet] of Object.entries(troubles))
      test(trouble, async () => meet(await at(site, part, 3)));
  });

test('what was changed leaves nothing out of place, and no fault in the log', async () => {
  assert.deepEqual((await site.store.verify()).findings, []);
  const faults = site.logged.filter((line) => JSON.stringify(line).includes('fault'));
  assert.deepEqual(faults, []);
});
