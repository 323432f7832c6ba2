import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidays } from './bank-holidays.ts';
import { govUkBankHolidays } from './gov-uk-bank-holidays.table.ts';
import { proclaimedKnownUntil } from './proclaimed.table.ts';

test('England and Wales in 2026: Boxing Day falls on a Saturday and is given on the Monday', () => {
  const expected = [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ];
  assert.deepEqual(bankHolidays('england', 2026), expected);
  assert.deepEqual(bankHolidays('wales', 2026), expected);
});

test('England in 2027: Christmas on a Saturday and Boxing Day on a Sunday move to Monday and Tuesday', () => {
  assert.deepEqual(bankHolidays('england', 2027), [
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27',
    '2027-12-28',
  ]);
});

test('England in 2022: Christmas on a Sunday moves past Boxing Day to the Tuesday', () => {
  const days = bankHolidays('england', 2022);
  assert.ok(days.includes('2022-01-03'));
  assert.ok(days.includes('2022-12-26') && days.includes('2022-12-27'));
});

test('Scotland keeps 2 January and St Andrew’s Day, an early August day, no Easter Monday, and one day in 2026', () => {
  assert.deepEqual(bankHolidays('scotland', 2026), [
    '2026-01-01',
    '2026-01-02',
    '2026-04-03',
    '2026-05-04',
    '2026-05-25',
    '2026-06-15',
    '2026-08-03',
    '2026-11-30',
    '2026-12-25',
    '2026-12-28',
  ]);
  assert.deepEqual(bankHolidays('scotland', 2022).slice(0, 2), ['2022-01-03', '2022-01-04']);
});

test('Northern Ireland keeps St Patrick’s Day and 12 July, moved off a weekend', () => {
  assert.deepEqual(bankHolidays('northern-ireland', 2026), [
    '2026-01-01',
    '2026-03-17',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-07-13',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ]);
});

test('every year for a century has as many days as the rules give, all of them weekdays', () => {
  const counts = { england: 8, wales: 8, scotland: 9, 'northern-ireland': 10 } as const;
  for (let year = 2027; year < 2120; year += 1)
    for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
      const days = bankHolidays(nation, year);
      assert.equal(new Set(days).size, counts[nation], `${nation} ${year}`);
      for (const day of days)
        assert.ok([1, 2, 3, 4, 5].includes(new Date(`${day}T12:00Z`).getUTCDay()), day);
    }
});

test('every nation in 2019 to 2028: exactly the days that GOV.UK lists', () => {
  const years = Array.from({ length: 10 }, (_, place) => 2019 + place);
  assert.equal(years.at(-1), proclaimedKnownUntil);
  for (const [nation, listed] of Object.entries(govUkBankHolidays)) {
    assert.deepEqual(Object.keys(listed).map(Number), years);
    for (const [year, days] of Object.entries(listed)) {
      const expected = days.split(' ').map((day) => `${year}-${day}`);
      const of = nation as keyof typeof govUkBankHolidays;
      assert.deepEqual(bankHolidays(of, Number(year)), expected, `${nation} ${year}`);
    }
  }
  for (const year of years)
    assert.deepEqual(bankHolidays('wales', year), bankHolidays('england', year));
});
