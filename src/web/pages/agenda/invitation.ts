import { type MeetingCalled, placeWords } from '#cases';
import { type Instant, writeCalendar } from '#kit';

const minute = 60_000;

/**
 * An invitation as a calendar file for one person: when and where, and nothing of what it is about. A
 * meeting that was moved keeps its place in the calendar. `stamp` is when it is written.
 */
export function invitation(meeting: MeetingCalled, person: string, stamp: Instant): string {
  const ends = Date.parse(meeting.startsAt) + meeting.minutes * minute;
  return writeCalendar({
    method: 'PUBLISH',
    entries: [
      {
        uid: `${meeting.id}-${person}@safelight`,
        sequence: meeting.changes,
        stamp,
        start: meeting.startsAt,
        end: new Date(ends).toISOString(),
        summary: 'Meeting',
        description: 'Please keep this to yourself. Sign in to Safelight if you can see cases.',
        location: placeWords(meeting),
      },
    ],
  });
}
