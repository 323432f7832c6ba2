import { test } from 'node:test';
import {
  holdsThroughWalks,
  nobodyLooksThroughWalks,
  takingBackHoldsThroughWalks,
} from './properties/testing.ts';

test('whatever anybody tries, in any order, the record stays sound', (t) => {
  holdsThroughWalks(20, (what) => {
    t.diagnostic(what);
  });
});

test('whoever asks to look, and whatever else is tried, nobody is recorded to have unless it was agreed', (t) => {
  nobodyLooksThroughWalks(40, (what) => {
    t.diagnostic(what);
  });
});

test('whatever is taken back, and taken back again, the record stays sound and counts as if it had never been', (t) => {
  takingBackHoldsThroughWalks(12, (what) => {
    t.diagnostic(what);
  });
});
