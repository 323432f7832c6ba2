import { isPlainDate, type PlainDate } from '#kit';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A month as people type it: 11, nov, November. Gives two digits, or what was typed. */
function readMonth(typed: string): string {
  const named = months.indexOf(typed.slice(0, 3).toLowerCase());
  return named >= 0 ? String(named + 1).padStart(2, '0') : typed.padStart(2, '0');
}

/** A year as people type it: 2026 or 26. Nothing in a case lies outside these three centuries. */
function readYear(typed: string): string {
  const year = /^\d\d$/.test(typed) ? `20${typed}` : typed;
  return /^(19|20|21)\d\d$/.test(year) ? year : '';
}

/** A date from its three parts as people type them. Null when there is no such date. */
export function readDate(typed: {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}): PlainDate | null {
  const { day, month, year } = typed;
  const date = `${readYear(year)}-${readMonth(month)}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}

/** A time as people type it: 14:05, 2.05pm, 9 a.m., 0905, noon. Gives HH:MM or null. */
export function readTime(typed: string): string | null {
  const text = typed.toLowerCase().replace(/\s+/g, '');
  if (text === 'noon' || text === 'midday') return '12:00';
  const found = /^(\d{1,2})(?:[:.]?(\d\d))?(?:([ap])\.?m\.?)?$/.exec(text);
  if (!found) return null;
  const [, hourText = '', minuteText = '00', half] = found;
  const typedHour = Number(hourText);
  const hour = half && typedHour <= 12 ? (typedHour % 12) + (half === 'p' ? 12 : 0) : typedHour;
  const contradicts = half !== undefined && (typedHour === 0 || (half === 'a' && typedHour > 12));
  if (contradicts || hour > 23 || Number(minuteText) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minuteText}`;
}
