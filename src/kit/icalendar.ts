import type { Instant } from './times.ts';

/** Somebody in a calendar entry. `address` is an e-mail address. */
export interface CalendarPerson {
  readonly address: string;
  readonly name?: string;
}

/** One entry of a calendar. `uid` stays the same for the same thing, and `sequence` grows when it changes. */
export interface CalendarEntry {
  readonly uid: string;
  /** When this was written. */
  readonly stamp: Instant;
  readonly start: Instant;
  readonly end: Instant;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly sequence?: number;
  readonly cancelled?: boolean;
  /** True where it takes up nobody's time, such as something falling due. */
  readonly free?: boolean;
  readonly organizer?: CalendarPerson;
  readonly attendees?: readonly CalendarPerson[];
}

/** A calendar file: published to be read, or sent to invite and to call off. */
export interface CalendarFile {
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  /** What a calendar program calls it. */
  readonly name?: string;
  readonly entries: readonly CalendarEntry[];
}

const fullLine = 75;

/** How many bytes a character takes in UTF-8. */
function width(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Breaks a line after 75 bytes, between characters; what follows begins with a space (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const bytes = width(character);
    if (used + bytes > fullLine) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += bytes;
  }
  return folded;
}

const isControl = (character: string): boolean => character < ' ' || character === '\u007f';
const printable = (text: string): string =>
  Array.from(text)
    .filter((character) => !isControl(character))
    .join('');

/** Words as a text value (RFC 5545, 3.3.11). */
function text(words: string): string {
  const lines = words
    .replaceAll('\\', '\\\\')
    .replaceAll(/([;,])/g, '\\$1')
    .split(/\r\n|\r|\n/);
  return lines.map(printable).join('\\n');
}

/** A moment as a UTC value: 20261105T163000Z. Needs no time zone in the file, whatever the clocks do. */
function moment(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function person(property: string, { address, name }: CalendarPerson, more = ''): string {
  const called = name === undefined ? '' : `;CN="${printable(name).replaceAll('"', '’')}"`;
  return `${property}${called}${more}:mailto:${printable(address)}`;
}

function entryLines(entry: CalendarEntry, method: CalendarFile['method']): readonly string[] {
  const { description, location, organizer, attendees = [] } = entry;
  const cancelled = entry.cancelled === true || method === 'CANCEL';
  return [
    'BEGIN:VEVENT',
    `UID:${text(entry.uid)}`,
    `DTSTAMP:${moment(entry.stamp)}`,
    `DTSTART:${moment(entry.start)}`,
    `DTEND:${moment(entry.end)}`,
    `SUMMARY:${text(entry.summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${text(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${text(location)}`]),
    `SEQUENCE:${entry.sequence ?? 0}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${entry.free === true ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PRIVATE',
    ...(organizer ? [person('ORGANIZER', organizer)] : []),
    ...attendees.map((one) => person('ATTENDEE', one, ';ROLE=REQ-PARTICIPANT;RSVP=TRUE')),
    'END:VEVENT',
  ];
}

/**
 * Writes a calendar file as RFC 5545 has it: lines of at most 75 bytes ending in CR LF, every time in
 * UTC. Control characters are left out.
 */
export function writeCalendar({ method, name, entries }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Safelight//Safelight//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(name === undefined ? [] : [`X-WR-CALNAME:${text(name)}`]),
    ...entries.flatMap((entry) => entryLines(entry, method)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
