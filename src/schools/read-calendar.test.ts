import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import {
  calendarChanges,
  calendarEffects,
  calendarNotes,
  lastDayBeforeHoliday,
} from './calendar-changes.ts';
import { londonInstant, londonParts } from '#say';
import type { Calendar } from './open-days.ts';
import { readCalendar, typedCalendar, type TypedCalendar } from './read-calendar.ts';
import { readSpan } from './typed-spans.ts';

const typed = typedCalendar(lanternfield.calendar);
const wrong = (given: Partial<TypedCalendar>): readonly string[] => {
  const read = readCalendar({ ...typed, ...given });
  return read.ok ? [] : read.errors.map(({ field, message }) => `${field}: ${message}`);
};

test('a first and a last day are read from one line, with or without a name', () => {
  const term = { from: '2026-09-02', to: '2026-12-18' };
  for (const line of [
    '2 September 2026 to 18 December 2026',
    'Autumn term: 2 September to 18 December 2026',
    '2/9/2026 - 18/12/2026',
    '2026-09-02 – 2026-12-18',
    'Wed 2 Sep 2026 until Fri 18 Dec 2026',
  ])
    assert.deepEqual(readSpan(line), term, line);
  assert.deepEqual(readSpan('INSET day: 4 January 2027'), { from: '2027-01-04', to: '2027-01-04' });
  for (const line of ['', 'to', '2 September 2026 to', '1/9/2026 to 2/9/2026 to 3/9/2026'])
    assert.equal(readSpan(line), null, line);
});

describe('a calendar', () => {
  test('typed out and read again is the same', () => {
    const read = readCalendar(typed);
    assert.ok(read.ok);
    assert.deepEqual(read.calendar, lanternfield.calendar);
  });

  test('is put in order, whatever the order of the lines', () => {
    const terms = typed.terms.split('\n').toReversed().join('\n\n');
    const read = readCalendar({ ...typed, terms });
    assert.ok(read.ok);
    assert.deepEqual(read.calendar, lanternfield.calendar);
  });

  test('that cannot be read says which line of which box', () => {
    assert.deepEqual(wrong({ terms: '' }), ['terms: Enter at least one term']);
    assert.match(wrong({ terms: `${typed.terms}\nwhenever` }).join(), /^terms: Line 10 cannot be/);
    assert.match(
      wrong({ closed: '5 May 2026 to 4 May 2026' }).join(),
      /Line 1 ends before it begins/,
    );
    assert.match(wrong({ terms: '2 Sep 2026 to 18 Dec 2027' }).join(), /longer than 200 days/);
    assert.match(
      wrong({ terms: '2 Sep 1926 to 18 Dec 1926' }).join(),
      /a year that cannot be meant/,
    );
    assert.match(
      wrong({ proclaimed: '31 June 2027' }).join(),
      /^proclaimed: Line 1 cannot be read/,
    );
    assert.deepEqual(wrong({ nation: 'france' }), ['nation: Choose a nation']);
    assert.match(wrong({ dayEnds: '' }).join(), /^dayEnds: Enter the time/);
    assert.match(wrong({ dayEnds: 'late' }).join(), /^dayEnds: Give the time as figures/);
  });

  test('has a school day that ends in the afternoon, where it is not said', () => {
    for (const [dayEnds, time] of [
      ['3:20', '15:20'],
      ['12.30', '12:30'],
      ['16', '16:00'],
      ['noon', '12:00'],
    ] as const) {
      const read = readCalendar({ ...typed, dayEnds });
      assert.equal(read.ok && read.calendar.dayEnds, time, dayEnds);
    }
  });

  test('with two terms at once is wrong', () => {
    const terms = '2 September 2026 to 18 December 2026\n18 December 2026 to 20 December 2026';
    assert.match(wrong({ terms }).join(), /overlap/);
  });

  test('says everything that is wrong at once', () => {
    assert.equal(wrong({ terms: 'x', closed: 'y', dayEnds: '' }).length, 3);
  });
});

describe('a changed calendar', () => {
  const { calendar } = lanternfield;
  const inset = { from: '2026-11-23', to: '2026-11-23' };
  const after = { ...calendar, closed: [...calendar.closed, inset], dayEnds: '15:00' };
  const now = londonInstant('2026-11-20', '10:00');

  test('says what changed, and nothing where nothing did', () => {
    assert.deepEqual(calendarChanges(calendar, after), [
      'Closed added: 23 November 2026.',
      'The school day ends at 3pm. It was 4:30pm.',
    ]);
    assert.deepEqual(calendarChanges(after, calendar), [
      'Closed taken out: 23 November 2026.',
      'The school day ends at 4:30pm. It was 3pm.',
    ]);
    assert.deepEqual(calendarChanges(calendar, calendar), []);
    const scottish: Calendar['bankHolidays'] = { of: 'scotland', proclaimed: ['2027-06-01'] };
    assert.deepEqual(calendarChanges(calendar, { ...calendar, bankHolidays: scottish }), [
      'Extra bank holiday added: 1 June 2027.',
      'Bank holidays of Scotland. They were those of England.',
    ]);
  });

  test('moves the time of a duty that begins today', () => {
    const [, one, , meeting] = calendarEffects({ before: calendar, after }, now).map((effect) => [
      effect.words,
      londonParts(effect.before).date,
      londonParts(effect.after).date,
    ]);
    assert.deepEqual(one?.slice(1), ['2026-11-23', '2026-11-23']);
    assert.deepEqual(meeting, [
      'The first meeting at the latest: one school day',
      ...['2026-11-23', '2026-11-24'],
    ]);
  });

  test('is tried on the last day before the next long holiday, too', () => {
    assert.equal(lastDayBeforeHoliday(now, calendar), londonInstant('2026-12-18', '10:00'));
    assert.equal(lastDayBeforeHoliday(now, { ...calendar, terms: [] }), null);
  });

  test('has notes on what is odd: terms that run out, closures outside them, holidays known already', () => {
    assert.deepEqual(calendarNotes(calendar, '2026-11-20'), []);
    const odd: Calendar = {
      ...calendar,
      terms: calendar.terms.slice(0, 4),
      closed: [{ from: '2027-08-01', to: '2027-08-02' }],
      bankHolidays: { of: 'england', proclaimed: ['2026-12-28'] },
    };
    assert.deepEqual(calendarNotes(odd, '2026-11-20'), [
      'No term is known after 18 December 2026. What runs on school days then runs on working days.',
      '1 August 2027 to 2 August 2027 is outside every term, so it changes nothing.',
      '28 December 2026 is known as a bank holiday already.',
    ]);
  });
});
