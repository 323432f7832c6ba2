import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type TestSchool, testSchool } from '#casework/testing';
import { vignettes } from '#guidance';
import { play } from './playing.ts';
import { played } from './vignettes/all.ts';
import { asTale, isDone } from './vignettes/vignette.ts';

let site: TestSchool;
before(async () => {
  site = await testSchool();
});
after(() => site.end());

describe('each worked example of the guidance, from report to closure', () => {
  for (const one of played) {
    const tale = asTale(one);
    test(tale.name, async () => {
      isDone(await play(site, tale), one);
    });
  }

  test('is played, and played once', () => {
    assert.deepEqual(
      played.map(({ id }) => id).toSorted(),
      vignettes.map(({ id }) => id).toSorted(),
    );
  });

  test('leaves a record in which nothing is out of place', async () => {
    const { ok, findings } = await site.store.verify();
    assert.deepEqual(findings, []);
    assert.ok(ok);
  });
});
