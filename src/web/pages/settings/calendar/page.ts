import type { FastifyInstance } from 'fastify';
import type { SettingsChange } from '#people';
import {
  bankHolidays,
  calendarNotes,
  nationWords,
  proclaimedKnownUntil,
  saySpan,
  type School,
} from '#schools';
import { londonParts, sayDate, sayTime } from '#say';
import type { PageKind } from '../../../layout/frame.ts';
import type { Site } from '../../../site.ts';
import { type ChangeLine, changeLine } from '../history/page.ts';
import { changing } from '../may-change.ts';
import { valueOf } from '../typed.ts';

/** A school’s calendar as it stands. */
export interface CalendarView {
  readonly saved: boolean;
  readonly nation: string;
  readonly dayEnds: string;
  readonly terms: readonly string[];
  readonly closed: readonly string[];
  readonly proclaimed: readonly string[];
  /** The coming bank holidays that are known. */
  readonly coming: readonly string[];
  readonly knownUntil: number;
  readonly notes: readonly string[];
  readonly changes: readonly ChangeLine[];
  readonly back: { readonly href: string; readonly text: string };
}

export const calendarPage: PageKind<CalendarView> = {
  template: 'pages/settings/calendar/page.njk',
  title: () => 'Calendar',
};

const comingDays = 10;

/** A calendar ready to read. `now` is a moment in UTC; only changes that touched the calendar are shown. */
export function calendarView(
  { calendar }: Pick<School, 'calendar'>,
  given: {
    readonly now: string;
    readonly changes: readonly SettingsChange[];
    readonly saved: boolean;
  },
): CalendarView {
  const today = londonParts(given.now).date;
  const year = Number(today.slice(0, 4));
  const { of, proclaimed } = calendar.bankHolidays;
  const coming = [year, year + 1, year + 2]
    .flatMap((one) => bankHolidays(of, one))
    .filter((day) => day >= today)
    .slice(0, comingDays);
  return {
    saved: given.saved,
    nation: nationWords[of],
    dayEnds: sayTime(calendar.dayEnds),
    terms: calendar.terms.map(saySpan),
    closed: calendar.closed.map(saySpan),
    proclaimed: proclaimed.map((day) => sayDate(day, { weekday: true })),
    coming: coming.map((day) => sayDate(day, { weekday: true })),
    knownUntil: proclaimedKnownUntil,
    notes: calendarNotes(calendar, today),
    changes: given.changes
      .filter(({ before }) => 'calendar' in before)
      .slice(0, 3)
      .map(changeLine),
    back: { href: '/settings', text: 'Back to the settings' },
  };
}

/** The calendar as it stands. */
export function calendarRoutes(app: FastifyInstance, site: Site): void {
  app.get('/settings/calendar', async (request, reply) => {
    const { school } = changing(request, 'change-calendar');
    const { changes } = await site.web.settings.history(school.id);
    const saved = valueOf(request.query as Record<string, string>, 'saved') === 'yes';
    const view = calendarView(school, { now: site.web.now(), changes, saved });
    return site.send(request, reply, { page: calendarPage, view });
  });
}
