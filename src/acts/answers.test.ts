import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { londonParts } from '#say';
import { complete, known, questions } from './testing.ts';
import { readAnswers } from './answers.ts';
import type { Raw } from './posted.ts';
import type { Fields } from './fields.ts';

/** What becomes of one question when only it is answered differently. */
function said(name: keyof typeof questions, changes: Raw): unknown {
  const only: Fields = { [name]: questions[name] };
  const read = readAnswers(only, { ...complete, ...changes }, known);
  return read.ok ? read.values[name] : (read.errors[0]?.message ?? 'no message');
}

const day = (typed: string, month = '11', year = '2026') =>
  said('reviewOn', { 'reviewOn-day': typed, 'reviewOn-month': month, 'reviewOn-year': year });

describe('what was typed comes out as it was meant', () => {
  test('one of every kind', () => {
    const read = readAnswers(questions, complete, known);
    assert.deepEqual(read, {
      ok: true,
      values: {
        name: 'Ash',
        account: 'It was sent on.',
        why: 'To help.',
        sure: 'yes',
        places: ['here', 'there'],
        at: '2026-11-04T14:30:00.000Z',
        reviewOn: '2026-11-20',
        child: 'ash',
        others: ['bay', 'cove'],
        entry: '1',
        promise: true,
      },
    });
  });

  test('a narrative keeps its lines; only the blank edges go', () => {
    assert.equal(
      said('account', { account: '  One.\r\n\r\n  Two.\rThree.\n' }),
      'One.\n\n  Two.\nThree.',
    );
  });

  test('whatever words are typed, every one of them is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const text = `It was said: ${typed}`;
        assert.equal(said('account', { account: text }), text.replace(/\r\n?/g, '\n').trim());
      }),
    );
  });

  test('an answer chosen twice is chosen once', () => {
    assert.deepEqual(said('places', { places: ['here', 'here'] }), ['here']);
    assert.deepEqual(said('places', { places: 'there' }), ['there']);
  });

  test('dates are read with short months, named months and short years', () => {
    assert.equal(day('20'), '2026-11-20');
    assert.equal(day(' 2 ', 'November'), '2026-11-02');
    assert.equal(day('02', 'nov', '26'), '2026-11-02');
    assert.equal(day('29', '2', '2028'), '2028-02-29');
  });

  test('every date of this century is read back from its three parts', () => {
    const dates = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const [year, month, dayOf] = date.toISOString().slice(0, 10).split('-').map(Number);
        const iso = date.toISOString().slice(0, 10);
        assert.equal(day(String(dayOf), String(month), String(year)), iso);
        assert.equal(
          day(String(dayOf), String(month), String((year ?? 0) % 100).padStart(2, '0')),
          iso,
        );
      }),
    );
  });

  test('a moment is London time, summer and winter, also in the hour that comes twice', () => {
    const at = (typedDay: string, month: string, time: string) =>
      said('at', { 'at-day': typedDay, 'at-month': month, 'at-time': time });
    assert.equal(at('1', '7', '9am'), '2026-07-01T08:00:00.000Z');
    assert.equal(at('4', '11', '9am'), '2026-11-04T09:00:00.000Z');
    assert.equal(at('25', '10', '1:30am'), '2026-10-25T00:30:00.000Z');
  });
});

test('when an hour was told is the hour that is kept', () => {
  const value = said('at', { 'at-time': '08:05' });
  assert.deepEqual(londonParts(String(value)), { date: '2026-11-04', time: '08:05' });
});
