import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { guidanceEdition } from './edition.ts';
import { editionOf, editions } from './editions.ts';
import { ruleIds } from './rules.ts';

describe('the editions', () => {
  test('follow one another without a day between, the newest in force', () => {
    const [newest, ...former] = editions;
    assert.equal(newest?.id, guidanceEdition.id);
    assert.equal(newest.inForceTo, null);
    let next: string = newest.inForceFrom;
    for (const { id, inForceFrom, inForceTo } of former) {
      const last = Date.parse(inForceTo ?? '');
      assert.equal(new Date(last + 86_400_000).toISOString().slice(0, 10), next, id);
      next = inForceFrom;
    }
  });

  test('name every rule and every decision of an old record as they were named then', () => {
    const then = editionOf('england-2026-11');
    assert.equal(Object.keys(then?.rules ?? {}).length, 17);
    assert.equal(then?.rules['under-13']?.title, 'A child pictured is under 13');
    assert.equal(then.decisions['refer'], 'Refer to police or social care now');
    const sample = new URL('../cases/record/samples/advice-given.1.json', import.meta.url);
    const { data } = (
      JSON.parse(readFileSync(sample, 'utf8')) as {
        sample: { data: { edition: string; rules: readonly string[]; decision: string } };
      }
    ).sample;
    const names = editionOf(data.edition);
    for (const rule of data.rules) assert.ok(names?.rules[rule], rule);
    assert.ok(names?.decisions[data.decision]);
  });

  test('take no rule away: each rule of the edition before is still there', () => {
    const before = Object.keys(editions[1]?.rules ?? {});
    assert.deepEqual(
      before.filter((id) => !(ruleIds as readonly string[]).includes(id)),
      [],
    );
  });

  test('are unknown by any other name', () => {
    assert.equal(editionOf('england-1999-01'), undefined);
  });
});
