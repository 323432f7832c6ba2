import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#kit';
import { proclaimedDays } from './proclaimed.table.ts';
import type { School } from './school.ts';

type Nation = School['nation'];
type Date = Temporal.PlainDate;

/** Easter Sunday of a year, by the anonymous Gregorian rule (Meeus, Jones and Butcher). */
function easter(year: number): Date {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Temporal.PlainDate.from({ year, month, day });
}

function firstMonday(year: number, month: number): Date {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number): Date {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** Days with a fixed date, by month and day: given in lieu on the next free weekday after a weekend. */
const fixed: Readonly<Record<Nation, readonly (readonly [number, number])[]>> = {
  england: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  wales: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  scotland: [
    [1, 1],
    [1, 2],
    [11, 30],
    [12, 25],
    [12, 26],
  ],
  'northern-ireland': [
    [1, 1],
    [3, 17],
    [7, 12],
    [12, 25],
    [12, 26],
  ],
};

function inLieu(year: number, nation: Nation): readonly Date[] {
  const given: Date[] = [];
  const wanted = fixed[nation].map(([month, day]) => Temporal.PlainDate.from({ year, month, day }));
  const isFree = (date: Date): boolean =>
    date.dayOfWeek <= 5 &&
    ![...given, ...wanted.filter(({ dayOfWeek }) => dayOfWeek <= 5)].some((one) =>
      one.equals(date),
    );
  for (const date of wanted) {
    if (date.dayOfWeek <= 5) {
      given.push(date);
      continue;
    }
    let next = date.add({ days: 1 });
    while (!isFree(next)) next = next.add({ days: 1 });
    given.push(next);
  }
  return given;
}

/** Days that move with Easter or fall on a Monday. */
function movable(year: number, nation: Nation): readonly Date[] {
  const goodFriday = easter(year).subtract({ days: 2 });
  const easterMonday = nation === 'scotland' ? [] : [easter(year).add({ days: 1 })];
  const summer = nation === 'scotland' ? firstMonday(year, 8) : lastMonday(year, 8);
  return [goodFriday, ...easterMonday, firstMonday(year, 5), lastMonday(year, 5), summer];
}

/** Standing days with those proclaimed once put in, and those that they replace taken out. */
function withProclaimed(standing: readonly PlainDate[], nation: Nation, year: number) {
  const once = proclaimedDays.filter(
    ({ day, only }) => day.startsWith(`${year}-`) && (only?.includes(nation) ?? true),
  );
  const moved = once.flatMap(({ insteadOf }) => insteadOf ?? []);
  return [...standing.filter((day) => !moved.includes(day)), ...once.map(({ day }) => day)];
}

const known = new Map<string, readonly PlainDate[]>();

/**
 * The bank holidays of a nation in a year, in order: by the standing rules (Banking and Financial
 * Dealings Act 1971, and custom) and as proclaimed, so far as is known. A day proclaimed later is one
 * that the school adds to its own calendar.
 */
export function bankHolidays(nation: Nation, year: number): readonly PlainDate[] {
  const key = `${nation} ${year}`;
  const remembered = known.get(key);
  if (remembered) return remembered;
  const standing = [...inLieu(year, nation), ...movable(year, nation)].map(String);
  const days = withProclaimed(standing, nation, year).toSorted();
  known.set(key, days);
  return days;
}
