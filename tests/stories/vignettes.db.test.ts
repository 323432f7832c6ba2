import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { vignettes } from '#guidance';
import { play } from './playing.ts';
import { sitesFor } from './sites.ts';
import { played } from './vignettes/all.ts';
import { asTale, isDone } from './vignettes/vignette.ts';

const siteOf = sitesFor(played.map(({ place }) => place));

describe('each worked example of the guidance, from report to closure', () => {
  for (const one of played) {
    const tale = asTale(one);
    test(tale.name, async () => {
      isDone(await play(siteOf(one.place), tale), one);
    });
  }

  test('is played, and played once', () => {
    assert.deepEqual(
      played.map(({ id }) => id).toSorted(),
      vignettes.map(({ id }) => id).toSorted(),
    );
  });

  test('leaves a record in which nothing is out of place', async () => {
    const { ok, findings } = await siteOf(undefined).store.verify();
    assert.deepEqual(findings, []);
    assert.ok(ok);
  });
});
