import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEntry, writeCalendar } from './icalendar.ts';

const entry: CalendarEntry = {
  uid: 'a-1@safelight',
  stamp: '2026-11-05T09:10:00.000Z',
  start: '2026-11-05T16:15:00.000Z',
  end: '2026-11-05T16:30:00.000Z',
  summary: 'Safelight: something is due',
};

/** What another program makes of it. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events };
}

test('another program reads back every part of it', () => {
  const invitation: CalendarEntry = {
    ...entry,
    description: 'Bring nothing; say nothing, yet.\nSecond line \\ with a stroke',
    location: 'Room 4, upstairs',
    sequence: 2,
    organizer: { address: 'amber.wick@lanternfield.example', name: 'Amber "the lamp" Wick' },
    attendees: [{ address: 'pilar.lumen@lanternfield.example', name: 'Pilar Lumen; head' }],
  };
  const { calendar, events } = readBack(
    writeCalendar({ method: 'REQUEST', name: 'Safelight', entries: [invitation] }),
  );
  const [read] = events;
  assert.ok(read);
  assert.equal(calendar.getFirstPropertyValue('method'), 'REQUEST');
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.equal(read.uid, entry.uid);
  assert.equal(read.summary, entry.summary);
  assert.equal(read.description, invitation.description);
  assert.equal(read.location, invitation.location);
  assert.equal(read.sequence, 2);
  assert.equal(read.startDate.toJSDate().toISOString(), entry.start);
  assert.equal(read.endDate.toJSDate().toISOString(), entry.end);
  assert.equal(read.organizer, 'mailto:amber.wick@lanternfield.example');
  assert.equal(read.attendees[0]?.getParameter('cn'), 'Pilar Lumen; head');
  assert.equal(read.component.getFirstPropertyValue('dtstamp')?.toString(), '2026-11-05T09:10:00Z');
});

test('something falling due takes up nobody’s time, and can be called off', () => {
  const { events } = readBack(
    writeCalendar({ method: 'CANCEL', entries: [{ ...entry, free: true }] }),
  );
  const values = ['transp', 'status', 'class'].map((name) =>
    events[0]?.component.getFirstPropertyValue(name),
  );
  assert.deepEqual(values, ['TRANSPARENT', 'CANCELLED', 'PRIVATE']);
});

test('a calendar without entries is a calendar', () => {
  assert.deepEqual(readBack(writeCalendar({ method: 'PUBLISH', entries: [] })).events, []);
});

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
const visible = (words: string): string =>
  Array.from(words.replaceAll(/\r\n|\r/g, '\n'))
    .filter((one) => one === '\n' || (one >= ' ' && one !== '\u007f'))
    .join('');

test('any words come back as they were, whatever is in them, and no line is longer than 75 bytes', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const file = writeCalendar({
        method: 'PUBLISH',
        entries: [{ ...entry, summary: words, description: words }],
      });
      assert.equal(readBack(file).events[0]?.description, visible(words));
      const lines = file.split('\r\n');
      assert.equal(lines.pop(), '');
      for (const line of lines) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\r\n]/);
        assert.equal(Buffer.from(line).toString(), line, 'no character is cut in two');
      }
    }),
  );
});

test('no words can put a line of their own into it', () => {
  const file = writeCalendar({
    method: 'REQUEST',
    entries: [
      {
        ...entry,
        summary: 'x\r\nATTENDEE:mailto:a@b',
        organizer: { address: 'a@b.example\r\nX-EVIL:1', name: 'n\r\nX-EVIL:1' },
      },
    ],
  });
  assert.doesNotMatch(file, /^(?:ATTENDEE|X-EVIL)/m);
});
