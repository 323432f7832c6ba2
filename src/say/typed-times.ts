import { sayTime } from './say-when.ts';
import type { Unread } from './typed-dates.ts';

interface Typed {
  readonly hour: number;
  readonly minute: number;
  /** Morning or afternoon, where it was said. */
  readonly half: 'am' | 'pm' | null;
  /** Written as the 24-hour clock writes it, so that it has one meaning. */
  readonly clock24: boolean;
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const figuresOf = (text: string): string =>
  text.replaceAll(/[a-z]+/g, (word) =>
    numbers.includes(word) ? String(numbers.indexOf(word) + 1) : word,
  );

const spoken = /^(half(?= past)|(?:a )?quarter|\d{1,2}) (past|to) (1[0-2]|[1-9])(?!\d)(.*)$/;

/** "half past 2", "quarter to 3", "2 o’clock" as 2:30, 2:45 and 2; anything else as it is. */
function asClock(text: string): string {
  const found = spoken.exec(text);
  if (!found) return text.replace(/^(\d{1,2}) ?o[’']?\s?clock/, '$1');
  const [, part = '', way, hour = '', rest = ''] = found;
  const minutes = part === 'half' ? 30 : part.endsWith('quarter') ? 15 : Number(part);
  if (minutes < 1 || minutes > 59) return text;
  if (way === 'past') return `${hour}:${String(minutes).padStart(2, '0')}${rest}`;
  return `${((Number(hour) + 10) % 12) + 1}:${60 - minutes}${rest}`;
}

const shape =
  /^(\d{1,2})(?:([:.;,h]?)(\d\d)(?:[:.]\d\d)?)?(?:([ap])\.?m?\.?|(h|hrs?|hours)\.?)?(?:(?:inthe|this|at|to)?(morning|afternoon|evening|night))?$/;

function halfSaid(hour: number, letter?: string, part?: string): Typed['half'] {
  if (letter) return letter === 'a' ? 'am' : 'pm';
  if (part === undefined) return null;
  const smallHours = part === 'night' && (hour < 6 || hour === 12);
  return part === 'morning' || smallHours ? 'am' : 'pm';
}

const tidy = (typed: string): string =>
  typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const before = /^(?:(?:at|about|around|approx(?:imately|\.)?|c\.|~) ?)+/;

function readTyped(typed: string): Typed | null {
  const text = tidy(typed).replace(before, '');
  const noon = text.replace(/^(12(:00)? ?)?(noon|midday)$/, '12pm');
  const found = shape.exec(asClock(figuresOf(noon)).replaceAll(' ', ''));
  if (!found) return null;
  const [, hourText = '', separator, minuteText = '0', letter, hours, part] = found;
  const hour = Number(hourText);
  const figures24 = hourText.startsWith('0') || (separator === '' && hourText.length === 2);
  return {
    hour,
    minute: Number(minuteText),
    half: halfSaid(hour, letter, part),
    clock24: hours !== undefined || separator === 'h' || figures24,
  };
}

const written = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/**
 * What a time may mean, as people type it (14:05, 2.05pm, 9 a.m., 1405hrs, half past two, noon): one
 * time as HH:MM; two, the morning’s first, where it is not said which half of the day; none where it is no time.
 */
export function timesMeant(typed: string): readonly string[] {
  const read = readTyped(typed);
  if (!read || read.hour > 23 || read.minute > 59) return [];
  const { hour, minute, half, clock24 } = read;
  if (half && (hour === 0 || (half === 'am' && hour > 12))) return [];
  if (hour > 12 || hour === 0 || (clock24 && !half)) return [written(hour, minute)];
  const both = [written(hour % 12, minute), written((hour % 12) + 12, minute)];
  return half ? both.slice(half === 'am' ? 0 : 1).slice(0, 1) : both;
}

/** The part of the day that a time falls in, after the time. */
function partOfDay(time: string): string {
  const hour = Number(time.slice(0, 2));
  if (hour === 0) return 'at night';
  if (hour < 12) return 'in the morning';
  if (hour === 12) return 'in the middle of the day';
  if (hour < 18) return 'in the afternoon';
  return hour < 21 ? 'in the evening' : 'at night';
}

const asked = (says: string): Unread => ({ says, boxes: ['time'] });

/**
 * Reads a time as typed. Where morning or afternoon is not said, it is what is plausible, if only one of
 * the two is; else it is asked. A time that is clear is taken as it is, plausible or not.
 */
export function readTime(
  typed: string,
  isPlausible: (time: string) => boolean = () => true,
): { readonly time: string } | Unread {
  if (typed.trim() === '')
    return asked('Give the time, such as 2:30pm. If you are not sure, give your best guess');
  if (/^(at |12 )?midnight$/i.test(typed.trim()))
    return asked('Write 12am for the midnight that this day begins with, or 11:59pm for its end');
  const meant = timesMeant(typed);
  const plausible = meant.length > 1 ? meant.filter(isPlausible) : meant;
  const [first, second] = plausible.length > 0 ? plausible : meant;
  if (first === undefined) return asked('Give the time as figures, such as 2:30pm or 14:30');
  if (second === undefined) return { time: first };
  const [am, pm] = [sayTime(first), sayTime(second)];
  return asked(
    `Is that ${am.slice(0, -2)} ${partOfDay(first)} or ${partOfDay(second)}? Write ${am} or ${pm}`,
  );
}
