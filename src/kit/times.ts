/** A moment: ISO 8601 in UTC with milliseconds, such as 2026-11-02T08:41:00.000Z. */
export type Instant = string;

/** A calendar date with no time: 2026-11-02. */
export type PlainDate = string;

const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const dateShape = /^(\d{4})-(\d\d)-(\d\d)$/;

/** True for a well-formed moment in UTC that exists (31 February and 24:00 do not). */
export function isInstant(text: string): text is Instant {
  const time = instantShape.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** True for a calendar date that exists (31 February does not). */
export function isPlainDate(text: string): text is PlainDate {
  const found = dateShape.exec(text);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}

const dayLength = 86_400_000;

/** The calendar date so many days after another; before it, where they are less than none. */
export function daysAfter(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}
