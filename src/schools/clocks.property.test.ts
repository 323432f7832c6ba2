import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bankHolidays } from './bank-holidays.ts';
import { dueAt } from './calendar.ts';
import { londonParts } from '#say';
import type { Calendar } from './open-days.ts';

// A second way to reckon, slow and plain, which shares nothing with the first but the list of bank
// holidays: dates are day numbers, London is Intl’s, and every day is looked at one by one.

const dayMs = 86_400_000;
const toNumber = (date: string): number => Date.parse(`${date}T00:00:00.000Z`) / dayMs;
const toDate = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
});

type Kind = 'school-days' | 'term-days' | 'working-days' | 'days';
type Mark = 'open' | 'closed' | 'off';

function markOf(day: number, { terms, closed, bankHolidays: { of, proclaimed } }: Calendar): Mark {
  const date = toDate(day);
  const weekday = new Date(day * dayMs).getUTCDay();
  const holiday = bankHolidays(of, Number(date.slice(0, 4))).includes(date);
  if (weekday === 0 || weekday === 6 || holiday || proclaimed.includes(date)) return 'off';
  const inside = (spans: Calendar['terms']) =>
    spans.some(({ from, to }) => toNumber(from) <= day && day <= toNumber(to));
  return inside(terms) && !inside(closed) ? 'open' : 'closed';
}

/** Which days a school’s clock counts: closures are found whole, by walking the working days in order. */
function countedDays(first: number, last: number, calendar: Calendar): ReadonlySet<number> {
  const counted = new Set<number>();
  let closure: number[] = [];
  const endClosure = (): void => {
    if (closure.length > 5) for (const day of closure.slice(2)) counted.add(day);
    closure = [];
  };
  for (let day = first; day <= last; day += 1) {
    const mark = markOf(day, calendar);
    if (mark === 'closed') closure.push(day);
    if (mark !== 'open') continue;
    endClosure();
    counted.add(day);
  }
  endClosure();
  return counted;
}

interface Asked {
  readonly calendar: Calendar;
  readonly from: string;
  readonly kind: Kind;
  readonly days: number;
}

function slowly({ calendar, from, kind, days }: Asked): string {
  const start = toNumber(london.format(new Date(from)));
  if (kind === 'days') return toDate(start + days);
  const counted = countedDays(start - 40, start + 900, calendar);
  let left = days;
  let day = start;
  while (left > 0) {
    day += 1;
    const mark = markOf(day, calendar);
    const counts = {
      'school-days': counted.has(day),
      'term-days': mark === 'open',
      'working-days': mark !== 'off',
    }[kind];
    if (counts) left -= 1;
  }
  return toDate(day);
}

const moments = fc
  .integer({ min: Date.UTC(2027, 6, 1), max: Date.UTC(2028, 8, 1) })
  .map((time) => new Date(time).toISOString());

/** Terms and closures of a few days to a few months, in 2027 and 2028, with a leap day between. */
const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    pieces: fc.array(fc.tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 50 })), {
      minLength: 3,
      maxLength: 9,
    }),
    insets: fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 16 })), {
      maxLength: 8,
    }),
    of: fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland'),
  })
  .map(({ pieces, insets, of }) => {
    const begin = toNumber('2027-04-01');
    let day = begin;
    const terms = pieces.map(([open, shut]) => {
      const from = day;
      day += open + shut;
      return { from: toDate(from), to: toDate(from + open) };
    });
    const closed = insets.map(([after, length]) => ({
      from: toDate(begin + after),
      to: toDate(begin + after + length),
    }));
    // A last term far away, so that a clock of term days always ends.
    const last = { from: '2029-01-08', to: '2029-12-14' };
    const bankHolidays = { of, proclaimed: ['2027-11-19'] };
    return { terms: [...terms, last], closed, bankHolidays, dayEnds: '16:30' };
  });

const kinds = ['school-days', 'term-days', 'working-days', 'days'] as const;
const asked: fc.Arbitrary<Asked> = fc.record({
  calendar: calendars,
  from: moments,
  kind: fc.constantFrom(...kinds),
  days: fc.integer({ min: 1, max: 6 }),
});

test('every clock agrees with one that looks at the days one by one', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const { calendar, from, kind, days } = one;
      const expected = slowly(one);
      const within = toNumber(expected) - toNumber(london.format(new Date(from))) < 390;
      if (within) assert.equal(londonParts(dueAt({ kind, days }, from, calendar)).date, expected);
    }),
    { numRuns: 400 },
  );
});

test('whatever is due is never due before it began, and more time is never due sooner', () => {
  fc.assert(
    fc.property(asked, ({ calendar, from, kind, days }) => {
      const sooner = dueAt({ kind, days }, from, calendar);
      assert.ok(dueAt({ kind: 'school-days', days: 0 }, from, calendar) >= from);
      assert.ok(sooner >= from);
      assert.ok(dueAt({ kind, days: days + 1 }, from, calendar) > sooner);
    }),
  );
});

test('more time is never due sooner where a calendar has too few days left', () => {
  const terms = [
    { from: '2027-07-05', to: '2027-07-05' },
    { from: '2029-01-08', to: '2029-12-14' },
  ];
  const calendar: Calendar = {
    ...{ terms, closed: [], dayEnds: '16:30' },
    bankHolidays: { of: 'england', proclaimed: [] },
  };
  const due = (days: number): string =>
    londonParts(dueAt({ kind: 'term-days', days }, '2027-07-01T09:00:00.000Z', calendar)).date;
  assert.deepEqual([1, 2, 3].map(due), ['2027-07-05', '2027-07-06', '2027-07-07']);
});

test('what begins later is never due sooner', () => {
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 96 }), ({ calendar, from, kind }, hours) => {
      const later = new Date(Date.parse(from) + hours * 3_600_000).toISOString();
      const dayOf = (at: string): string =>
        londonParts(dueAt({ kind, days: 2 }, at, calendar)).date;
      assert.ok(dayOf(later) >= dayOf(from));
    }),
  );
});

test('a school’s clock never waits more than five working days in a row', () => {
  fc.assert(
    fc.property(calendars, moments, (calendar, from) => {
      const due = dueAt({ kind: 'school-days', days: 1 }, from, calendar);
      assert.ok(due <= dueAt({ kind: 'working-days', days: 6 }, from, calendar));
    }),
  );
});
