import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { actNames, acts } from '#cases';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { inNoTale } from '../stories/all.ts';
import { everyJourney, type Found } from './all.ts';
import { type Trouble, troubles } from './troubles.ts';

/** One page of each act meets one trouble, page and trouble taking turns; the proof has all on every page. */
const turns = Object.keys(troubles) as readonly Trouble[];

let site: TestSite;
let found: Found;
before(async () => {
  site = await testSite();
  found = await everyJourney(site, (page, { act, pages }) =>
    page === 1 + (act % pages) ? turns.slice(act % turns.length).slice(0, 1) : [],
  );
});
after(() => site.end());

describe('the journey of every act, with a trouble on one page, sent twice at once, and gone back to', () => {
  for (const act of actNames.filter((one) => !inNoTale.includes(one)))
    test(`“${acts[act].title}” loses nothing and is done once`, () => {
      assert.deepEqual(found.get(act), []);
    });

  test('leaves a record in which nothing is out of place', async () => {
    assert.deepEqual((await site.store.verify()).findings, []);
  });

  test('leaves no fault in the log', () => {
    assert.deepEqual(
      site.logged.filter((line) => JSON.stringify(line).includes('fault')),
      [],
    );
  });
});
