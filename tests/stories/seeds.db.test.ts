import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waysOfWorking } from '#schools';
import { play } from './playing.ts';
import { seeds } from './seeds/seeds.ts';
import { sitesFor } from './sites.ts';

const siteOf = sitesFor(seeds.map(({ place }) => place));

describe('a whole case in a school that works as a local document says', () => {
  for (const { place, tale } of seeds)
    test(tale.name, async () => {
      const site = siteOf(place);
      await play(site, tale);
      assert.ok((await site.store.verify()).ok);
    });

  test('is played for each of the documents', () => {
    assert.equal(new Set(seeds.map(({ place }) => place)).size, waysOfWorking.length);
  });
});
