import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sayDate } from './say-when.ts';
import { dateBoxes, readDate, readDateBoxes } from './typed-dates.ts';

const boxes = (day: string, month = '11', year = '2026') => readDateBoxes({ day, month, year });

describe('a date', () => {
  test('is read as people type it, the day before the month', () => {
    for (const text of [
      '2 September 2026',
      '2nd Sept 2026',
      'Wed 2 Sep, 2026',
      'Wednesday 2nd September 2026',
      '02/09/2026',
      '2.9.2026',
      '2026-09-02',
      '2/9/26',
      '2nd September 26',
      '２ September ２０２６',
    ])
      assert.equal(readDate(text), '2026-09-02', text);
  });

  test('that does not exist, or is half a date, is none', () => {
    for (const text of [
      '',
      '30 February 2026',
      '2 September',
      '9/2026',
      'soon',
      '2026-13-01',
      '1 Foo 2026',
    ])
      assert.equal(readDate(text), null, text);
  });

  test('is read back as it is said', () => {
    const dates = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const day = date.toISOString().slice(0, 10);
        assert.equal(readDate(sayDate(day)), day);
        assert.equal(readDate(sayDate(day, { weekday: true })), day);
      }),
    );
  });
});

describe('a date in three boxes', () => {
  test('is read with short months, named months and short years', () => {
    for (const [day, month, year] of [
      ['2', '11', '2026'],
      [' 02 ', 'nov', '26'],
      ['2nd', 'November', '2026'],
      ['2', 'Nov.', '2026'],
      ['2/11/2026', '', ''],
      ['2 November 2026', '', ''],
      ['Mon 2nd Nov 2026', '', ''],
    ] as const)
      assert.deepEqual(boxes(day, month, year), { date: '2026-11-02' }, [day, month, year].join());
  });

  test('points only at the box that is missing, and says which it is', () => {
    assert.deepEqual(boxes(''), { says: 'Give the day', boxes: ['day'] });
    assert.deepEqual(boxes('2', ''), { says: 'Give the month', boxes: ['month'] });
    assert.deepEqual(boxes('2', '11', ''), { says: 'Give the year', boxes: ['year'] });
    assert.deepEqual(boxes('', '11', ''), {
      says: 'Give the day and the year',
      boxes: ['day', 'year'],
    });
  });

  test('points only at the box that cannot be read, and says how to write it', () => {
    for (const day of ['0', '32', 'two', '2.5', '-2', '1e1', '2 3'])
      assert.deepEqual(boxes(day), {
        says: 'Give the day as a number from 1 to 31',
        boxes: ['day'],
      });
    for (const month of ['0', '13', 'Smarch', 'no', '1.1'])
      assert.deepEqual(boxes('2', month), {
        says: 'Give the month as a number from 1 to 12, or by its name',
        boxes: ['month'],
      });
    for (const year of ['202', '0026', '20266', '1026', 'this'])
      assert.deepEqual(boxes('2', '11', year), {
        says: 'Give the year in four figures, such as 2026',
        boxes: ['year'],
      });
    assert.deepEqual(boxes('', '13', '202'), {
      says: 'Give the day. Give the month as a number from 1 to 12, or by its name. Give the year in four figures, such as 2026',
      boxes: ['day', 'month', 'year'],
    });
  });

  test('that does not exist says so', () => {
    assert.deepEqual(boxes('31', 'feb'), {
      says: 'There is no 31 February 2026. Check the day and the month',
      boxes: ['day', 'month'],
    });
    assert.match(JSON.stringify(boxes('29', '2', '27')), /no 29 February 2027/);
  });

  test('typed out and read again is the same', () => {
    for (const date of ['2026-11-02', '1999-01-31', '2028-02-29'])
      assert.deepEqual(readDateBoxes(dateBoxes(date)), { date });
    assert.deepEqual(dateBoxes(null), { day: '', month: '', year: '' });
  });
});
