import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seen } from '../invariants/testing.ts';
import {
  holdsThroughWalks,
  nobodyLooksThroughWalks,
  takingBackHoldsThroughWalks,
} from './properties/testing.ts';

test('whatever anybody tries, in any order, the record stays sound', (t) => {
  holdsThroughWalks(200, (what) => {
    t.diagnostic(what);
  });
});

test('whoever asks to look, and whatever else is tried, nobody is recorded to have unless it was agreed', (t) => {
  nobodyLooksThroughWalks(200, (what) => {
    t.diagnostic(what);
  });
});

test('whatever is taken back, and taken back again, the record stays sound and counts as if it had never been', (t) => {
  takingBackHoldsThroughWalks(100, (what) => {
    t.diagnostic(what);
  });
  assert.ok(seen.has('agree-to-take-back'), 'some of it by two people');
});
