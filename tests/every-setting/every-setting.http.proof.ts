import { after, before, describe, test } from 'node:test';
import { settingsParts, type TestSite, testSite } from '../../src/web/testing.ts';
import { at, troubles } from './troubles.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

/** Every trouble again for one change after another, while there are a few others for the second window. */
const atMost = 40;

for (const part of settingsParts)
  describe(`“${part.title}” in the settings, with each change there is to choose`, () => {
    for (const [trouble, meet] of Object.entries(troubles))
      test(trouble, async () => {
        const changing = await at(site, part, atMost);
        for (const [place] of changing.changes.slice(0, -4).entries())
          await meet({ ...changing, changes: changing.changes.slice(place) });
      });
  });
