import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Place, type TestSchool, testSchool } from '#casework/testing';
import { waysOfWorking } from '#schools';
import { play } from './playing.ts';
import { seeds } from './seeds/seeds.ts';

const sites = new Map<Place, TestSchool>();
before(async () => {
  for (const { place } of seeds) if (!sites.has(place)) sites.set(place, await testSchool(place));
});
after(async () => {
  for (const site of sites.values()) await site.end();
});

describe('a whole case in a school that works as a local document says', () => {
  for (const { place, tale } of seeds)
    test(tale.name, async () => {
      const site = sites.get(place);
      assert.ok(site);
      await play(site, tale);
      assert.ok((await site.store.verify()).ok);
    });

  test('is played for each of the documents', () => {
    assert.equal(new Set(seeds.map(({ place }) => place)).size, waysOfWorking.length);
  });
});
