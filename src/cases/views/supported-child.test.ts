import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import { directory, step, tell } from '../testing.ts';
import { well, withAsh } from '../parts/testing.ts';
import { supportedChildren } from './supported-child.ts';

const bay = { kind: 'learner', learner: learners.bay.id, childRoles: ['passed-it-on'] } as const;
const both = [...withAsh, step('add-person', 'lead', bay)];

describe('what whoever supports a child reads', () => {
  test('is that child’s support, with no other name in it, however it is written', () => {
    const { state, events } = tell([
      ...both,
      well('plan-support', 'lead', { plan: `Keep ${learners.bay.name} and BAY’s form away.` }),
    ]);
    const [child, ...others] = supportedChildren({ state, events }, directory, staff.pastoral.id);
    assert.equal(others.length, 0);
    assert.equal(child?.name, learners.ash.name);
    const read = JSON.stringify(child.lines);
    for (const part of learners.bay.name.split(' '))
      assert.doesNotMatch(read, new RegExp(part, 'i'));
    assert.match(read, /another person/);
  });

  test('is nothing for whoever supports nobody, and only what was written for them where they were asked', () => {
    const { state, events } = tell([...both, well('name-supporter')]);
    assert.deepEqual(supportedChildren({ state, events }, directory, staff.coach.id), []);
    assert.deepEqual(
      supportedChildren({ state, events }, directory, staff.teacher.id)[0]?.lines.map(
        ({ text }) => text,
      ),
      ['She may leave a lesson when she needs to.'],
    );
  });

  test('keeps the child’s own name', () => {
    const plan = `${learners.ash.name} sits by the door.`;
    const { state, events } = tell([...both, well('plan-support', 'lead', { plan })]);
    const [child] = supportedChildren({ state, events }, directory, staff.pastoral.id);
    assert.ok(child?.lines.some(({ text }) => text === plan));
  });
});
