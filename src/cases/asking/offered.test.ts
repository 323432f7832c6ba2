import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { offeredActs } from './offered.ts';
import { closed, opened, reported, well, withAsh } from '../parts/testing.ts';
import { type Step, tell } from '../testing.ts';

const offered = (...story: readonly Step[]) => offeredActs(tell(story).state);

describe('an act is offered', () => {
  test('only where it is possible', () => {
    assert.ok(offered(...reported).includes('open-case'));
    assert.ok(!offered(...closed).includes('open-case'));
  });

  test('only when there is something to do it to', () => {
    assert.ok(!offered(...opened).includes('record-referral-response'));
    const referred = [...withAsh, well('refer-to-police')];
    assert.ok(offered(...referred).includes('record-referral-response'));
  });

  test('only while somebody waits for it', () => {
    assert.ok(!offered(...opened).includes('give-second-opinion'));
    assert.ok(!offered(...opened).includes('agree-to-lift-bar'));
  });
});
