import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acts } from '#cases';
import { fieldView } from './field-view.ts';

const many = Array.from({ length: 20 }, (_, place) => ({
  value: `p${place}`,
  label: `Person ${place}`,
}));

function drawn(raw: Readonly<Record<string, string>>) {
  return fieldView({
    name: 'second',
    field: acts.decide.fields.second,
    raw,
    errors: [],
    picks: many,
    without: [],
    heading: false,
    notes: [],
    readers: '',
    leaveAs: 'Nobody else',
    today: '2026-11-05',
  }).items.map(({ text }) => text);
}

describe('a search for somebody who may be left out', () => {
  test('offers nobody before anything was looked for, and says of nobody that they were found', () => {
    assert.deepEqual(drawn({}), []);
    assert.deepEqual(drawn({ 'second-search': 'zzz' }), []);
  });

  test('offers to choose nobody beside whoever was found or chosen', () => {
    assert.deepEqual(drawn({ 'second-search': '19' }), ['Person 19', 'Nobody else']);
    assert.deepEqual(drawn({ second: 'p3' }), ['Person 3', 'Nobody else']);
  });
});
