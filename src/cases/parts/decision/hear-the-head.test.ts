import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { staff } from '#examples';
import { dutyStatus } from '../../duties/duties.ts';
import { given, recorded, refused, step, tell } from '../../testing.ts';
import { answeredWell, assessed, reported, well, withAsh } from '../testing.ts';

const heard = answeredWell['hear-the-head'];

describe('the head’s view', () => {
  test('can be heard before anything is decided, and meets the duty when it arises', () => {
    given(reported).when('hear-the-head', 'lead', heard).then(recorded('head-heard/1'));
    const early = [...withAsh, well('hear-the-head'), ...assessed.slice(withAsh.length)];
    assert.equal(dutyStatus(tell(early).state, 'hear-the-head'), 'done');
    assert.equal(dutyStatus(tell(assessed).state, 'hear-the-head'), 'to-do');
  });

  test('is somebody else’s, and somebody’s who may see the case', () => {
    given(withAsh).when('hear-the-head', 'head', heard).then(refused('your-own-view'));
    const related = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.head.id,
      staffRoles: ['related-to-a-child'],
    });
    given([...withAsh, related])
      .when('hear-the-head', 'lead', heard)
      .then(refused('may-not-be-asked'));
  });

  test('is shown by its own record, not by saying that it was heard', () => {
    const said = { duty: 'hear-the-head', answer: 'done', reason: 'She was.' } as const;
    given(assessed).when('answer-duty', 'lead', said).then(refused('record-it-itself'));
  });
});
