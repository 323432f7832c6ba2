import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hrefOf, placeIn, startOf } from './place.ts';

it('leads to a page of a report, and of an act on a case', () => {
  assert.equal(hrefOf({ act: 'report-concern', caseId: null, draft: 'd1' }, 2), '/report/d1/2');
  assert.equal(
    hrefOf({ act: 'decide', caseId: 'c1', draft: 'd1' }, 'check'),
    '/cases/c1/do/decide/d1/check',
  );
});

it('starts an act on what it is about', () => {
  assert.equal(startOf('answer-duty', 'c1', { duty: 'x' }), '/cases/c1/do/answer-duty?duty=x');
});

it('takes nothing for a place that is not one', () => {
  assert.equal(placeIn({ draft: '../etc' }), null);
  assert.equal(placeIn({ draft: 'd1', caseId: 'c1', act: 'delete-everything' }), null);
  assert.equal(placeIn({ draft: 'd1', caseId: 'c1', act: 'report-concern' }), null);
  assert.deepEqual(placeIn({ draft: 'd1' }), { act: 'report-concern', caseId: null, draft: 'd1' });
});
