import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { staff } from '#examples';
import { askedOf, askedToAgree } from '../who/agreements.ts';
import { assessed, withAsh, well } from '../parts/testing.ts';
import { step, type Step, tell } from '../testing.ts';

const of = (...story: readonly Step[]) => askedOf(tell(story).state, staff.head.id);
const decided = (outcome: 'in-setting' | 'other-policy') =>
  step('decide', 'lead', {
    outcome,
    reason: 'We know both.',
    proportionate: 'It keeps her safe.',
    second: staff.head.id,
  });
const answer = step('give-second-opinion', 'head', { agrees: 'yes', reason: 'Agreed.' });
const barred: readonly Step[] = [
  ...withAsh,
  step('add-person', 'lead', {
    kind: 'staff',
    staffMember: staff.coach.id,
    staffRoles: ['related-to-a-child'],
  }),
  step('propose-to-lift-bar', 'lead', {
    person: staff.coach.id,
    ground: 'mistaken',
    second: staff.head.id,
    reason: 'It was another family.',
  }),
];

describe('what a senior person is asked', () => {
  test('says that a decision goes below the advice only where it does', () => {
    assert.deepEqual(of(...withAsh, decided('in-setting')), ['decision-below-advice']);
    assert.deepEqual(of(...assessed, decided('in-setting')), ['decision']);
  });

  test('is gone once it is answered', () => {
    assert.deepEqual(of(...withAsh, decided('in-setting'), answer), []);
    assert.deepEqual(of(...barred, well('agree-to-lift-bar', 'head')), []);
  });

  test('is whether somebody may see the case again, and no decision', () => {
    assert.deepEqual(of(...barred), ['bar']);
    assert.deepEqual(askedToAgree(tell(barred).state), [staff.head.id]);
  });

  test('is nothing of whoever was not asked', () => {
    const { state } = tell([...withAsh, decided('in-setting')]);
    assert.deepEqual(askedOf(state, staff.senior.id), []);
    assert.deepEqual(of(...withAsh), []);
  });
});
