import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { actNames, acts } from '#cases';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { inNoTale } from '../stories/all.ts';
import { everyJourney, type Found } from './all.ts';
import { type Trouble, troubles } from './troubles.ts';

let site: TestSite;
let found: Found;
before(async () => {
  site = await testSite();
  found = await everyJourney(site, () => Object.keys(troubles) as readonly Trouble[]);
});
after(() => site.end());

describe('the journey of every act, with every trouble on every page', () => {
  for (const act of actNames.filter((one) => !inNoTale.includes(one)))
    test(`“${acts[act].title}” loses nothing and is done once`, () => {
      assert.deepEqual(found.get(act), []);
    });
});
