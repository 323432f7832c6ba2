import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Due, readTidings } from '#casework';
import { lanternfield } from '#examples';
import { escalations, rungAt } from './escalation.ts';

const { calendar } = lanternfield;
// A Thursday in term.
const due: Due = {
  caseId: 'case-1',
  reference: 'SL-0000-0000',
  step: 'hold-initial-review-meeting',
  dueAt: '2026-11-05T16:30:00.000Z',
  pressing: false,
  ladder: [['lead'], ['deputy'], ['head']],
};
const told = (at: string, dues: readonly Due[] = [due]): readonly string[] =>
  escalations(dues, at, calendar).flatMap(({ body }) =>
    readTidings(body).told.map(({ person, pace }) => `${person} ${pace}`),
  );

describe('what is late', () => {
  test('is told to whose it is when it falls due, not a moment before', () => {
    assert.deepEqual(told('2026-11-05T16:29:59.999Z'), []);
    assert.deepEqual(told('2026-11-05T16:30:00.000Z'), ['lead at-once']);
  });

  test('passes to the deputy after a working day, and to the head after another, over the weekend', () => {
    assert.deepEqual(rungAt(due, 1, calendar), '2026-11-06T16:30:00.000Z');
    assert.deepEqual(rungAt(due, 2, calendar), '2026-11-09T16:30:00.000Z');
    const beforeHalfTerm = { ...due, dueAt: '2026-10-23T15:30:00.000Z' };
    assert.deepEqual(rungAt(beforeHalfTerm, 1, calendar), '2026-10-26T16:30:00.000Z');
    assert.equal(told('2026-11-06T16:30:00.000Z').length, 2);
    assert.equal(told('2026-11-08T12:00:00.000Z').length, 2);
    assert.equal(told('2026-11-09T16:30:00.000Z').length, 3);
  });

  test('and pressing passes on every quarter of an hour, whatever the hour', () => {
    const pressing = { ...due, pressing: true, dueAt: '2026-11-07T02:00:00.000Z' };
    assert.deepEqual(told('2026-11-07T02:14:59.999Z', [pressing]), ['lead emergency']);
    assert.deepEqual(told('2026-11-07T02:30:00.000Z', [pressing]), [
      'lead emergency',
      'deputy emergency',
      'head emergency',
    ]);
  });

  test('and was told a year ago is told no more, though nobody has done it', () => {
    assert.equal(told('2027-11-05T16:29:59.999Z').length, 3);
    assert.deepEqual(told('2027-11-09T16:30:00.000Z'), []);
  });

  test('passes over a rung on which nobody stands', () => {
    assert.deepEqual(told('2026-11-05T16:30:00.000Z', [{ ...due, ladder: [['head']] }]), [
      'head at-once',
    ]);
    assert.deepEqual(told('2026-11-05T16:30:00.000Z', [{ ...due, ladder: [] }]), []);
  });
});

describe('an entry', () => {
  const ids = (dues: readonly Due[], at = '2026-11-09T16:30:00.000Z') =>
    escalations(dues, at, calendar).map(({ id }) => id);

  test('has the same id each time, so that adding it again changes nothing', () => {
    assert.deepEqual(ids([due]), ids([due], '2027-01-01T00:00:00.000Z'));
    assert.equal(new Set(ids([due])).size, 3);
  });

  test('has another id for another step, another due time and another case', () => {
    const others = [
      { ...due, step: 'inform-parents' },
      { ...due, dueAt: '2026-11-05T10:00:00.000Z' },
      { ...due, caseId: 'case-2' },
    ];
    assert.equal(new Set([due, ...others].flatMap((one) => ids([one]))).size, 12);
  });

  test('says nothing of the step: what falls due together comes as one notice', () => {
    const both = escalations([due, { ...due, step: 'inform-parents' }], due.dueAt, calendar);
    const groups = both.map(({ body }) => readTidings(body).group);
    assert.equal(new Set(groups).size, 1);
    for (const { id, body } of both)
      assert.doesNotMatch(id + new TextDecoder().decode(body), /meeting|parents/);
  });
});
