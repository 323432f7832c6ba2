import { after, before, describe, test } from 'node:test';
import { settingsParts, type TestSite, testSite } from '../../src/web/testing.ts';
import { at, troubles } from './troubles.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

/** Every trouble so many times, each time beginning with another change of those that are left. */
const rounds = 8;
const atMost = 40;
/** What a trouble needs to choose from. */
const atLeast = 4;

for (const part of settingsParts)
  describe(`“${part.title}” in the settings, with each change there is to choose`, () => {
    for (const [trouble, meet] of Object.entries(troubles))
      test(trouble, async () => {
        for (let round = 0; round < rounds; round += 1) {
          const changing = await at(site, part, atMost);
          const from = round % Math.max(1, changing.changes.length - atLeast);
          await meet({ ...changing, changes: changing.changes.slice(from) });
        }
      });
  });
