import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceOf } from '#sources';
import { ageBands, type Nation, removalRoutes, removalWays } from './removal-routes.ts';

const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];

/** Written by hand, to be read: for each age and nation, the ways in the order they are offered. */
const expected = `
  under-13    england           report-remove  service  take-it-down  professionals-helpline  iwf
  under-13    wales             report-remove  service  take-it-down  professionals-helpline  iwf
  under-13    scotland          report-remove  service  take-it-down  professionals-helpline  iwf
  under-13    northern-ireland  report-remove  service  take-it-down  professionals-helpline  iwf
  13-to-17    england           report-remove  service  take-it-down  professionals-helpline  iwf
  13-to-17    wales             report-remove  service  take-it-down  professionals-helpline  iwf
  13-to-17    scotland          report-remove  service  take-it-down  professionals-helpline  iwf
  13-to-17    northern-ireland  report-remove  service  take-it-down  professionals-helpline  iwf
  18-or-over  england           service  stopncii  revenge-porn-helpline  iwf
  18-or-over  wales             service  stopncii  revenge-porn-helpline  iwf
  18-or-over  scotland          service  stopncii  revenge-porn-helpline  iwf
  18-or-over  northern-ireland  service  stopncii  revenge-porn-helpline  iwf
  not-known   england           service  report-remove  professionals-helpline  iwf  take-it-down
  not-known   wales             service  report-remove  professionals-helpline  iwf  take-it-down
  not-known   scotland          service  report-remove  professionals-helpline  iwf  take-it-down
  not-known   northern-ireland  service  report-remove  professionals-helpline  iwf  take-it-down
`;
const rows = expected
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .filter(([age]) => age);

describe('the ways to have imagery taken down', () => {
  test('are those of the table, for every age in every nation', () => {
    assert.equal(rows.length, ageBands.length * nations.length);
    for (const age of ageBands)
      for (const nation of nations) {
        const row = rows.find(([first, second]) => first === age && second === nation);
        assert.deepEqual(
          removalRoutes(age, nation).map(({ id }) => id),
          row?.slice(2),
          `${age} ${nation}`,
        );
      }
  });

  test('never offer a child what is for adults, nor an adult what is for children', () => {
    const forAdults = ['stopncii', 'revenge-porn-helpline'];
    const forChildren = ['report-remove', 'take-it-down'];
    for (const nation of nations) {
      for (const age of ['under-13', '13-to-17', 'not-known'] as const)
        for (const { id } of removalRoutes(age, nation)) assert.ok(!forAdults.includes(id));
      for (const { id } of removalRoutes('18-or-over', nation))
        assert.ok(!forChildren.includes(id));
    }
  });

  test('each say how, cite a source that is in force across the United Kingdom, and give no address', () => {
    for (const { name, how, cites } of removalWays) {
      assert.match(how, /^[A-Z].*\.$/, name);
      assert.doesNotMatch(name + how, /\w\.\w|https?/);
      assert.ok(cites.length > 0);
      for (const { source, inForceTo } of cites) {
        assert.ok(sourceOf(source));
        assert.equal(inForceTo, null);
      }
    }
  });
});
