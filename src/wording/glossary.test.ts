import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossary } from './glossary.table.ts';
import { review } from './review.ts';

test('every name stands in the glossary once', () => {
  const names = glossary.flatMap(({ word, alsoCalled }) => [word, ...alsoCalled]);
  assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted());
});

test('the names that the older documents use lead to one that is used now', () => {
  for (const older of ['YPSI', 'sexting', 'revenge pornography', 'child pornography', 'offender']) {
    const entry = glossary.find(
      ({ word, alsoCalled }) => word === older || alsoCalled.includes(older),
    );
    assert.ok(entry, older);
    assert.ok(entry.use === 'used' ? entry.word !== older : entry.insteadSay, older);
  }
});

test('what is used, and what is to be said instead, is not itself pointed out', () => {
  for (const { word, use, insteadSay } of glossary) {
    const said = use === 'used' ? word : (insteadSay ?? '');
    assert.deepEqual(review(`It was ${said}.`, { voice: 'staff' }), [], said);
  }
});
