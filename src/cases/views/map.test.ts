import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessed, closed, facts, readyToClose, well } from '../parts/testing.ts';
import { type Step, tell } from '../testing.ts';
import { mapOf } from './map.ts';

const standing = (id: string, ...story: readonly Step[]) =>
  mapOf(tell(story).state).find((place) => place.id === id)?.standing;
const isDone = (id: string, ...story: readonly Step[]) => standing(id, ...story) === 'done';
const police = [...assessed, facts({ coercion: 'yes', sharing: 'beyond-intended' })];
const reported = [...police, well('decide'), well('refer-to-police'), well('report-for-removal')];

describe('a place on the map is behind us', () => {
  test('for taking down and deletion only when each report is answered and deletion decided', () => {
    assert.ok(!isDone('remove', ...reported));
    assert.ok(!isDone('remove', ...reported, well('record-removal-outcome')));
    assert.ok(isDone('remove', ...readyToClose));
  });

  test('for parents and support only when it is so of each child', () => {
    assert.ok(isDone('parents', ...readyToClose));
    assert.ok(!isDone('parents', ...readyToClose, well('add-person')));
    assert.ok(!isDone('support', ...readyToClose, well('add-person')));
    assert.ok(!isDone('remove', ...readyToClose, well('add-person')));
  });

  test('for a conversation that was planned only when it took place', () => {
    assert.ok(!isDone('support', ...readyToClose, well('plan-conversation')));
  });

  test('for a referral only when it was answered', () => {
    assert.ok(!isDone('refer', ...reported));
  });

  test('and nothing is to come once the case is closed', () => {
    const left = mapOf(tell(closed).state).filter(({ standing: is }) => is === 'to-come');
    assert.deepEqual(left, []);
  });
});
