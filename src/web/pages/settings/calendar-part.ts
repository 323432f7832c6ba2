import type { FieldError, Instant } from '#kit';
import {
  type Calendar,
  calendarChanges,
  calendarEffects,
  calendarNotes,
  lastDayBeforeHoliday,
  nationWords,
  proclaimedKnownUntil,
  readCalendar,
  type TypedCalendar,
  typedCalendar,
} from '#schools';
import { londonParts, sayDate, sayWhen } from '#say';
import type { Form } from '../../http/read-body.ts';
import { calendarFormPage, type CalendarFormView } from './calendar-form/page.ts';
import type { EffectsView } from './check/page.ts';
import type { Reading, ReadProposal, SettingsPart, Typing } from './part.ts';
import { valueOf } from './typed.ts';

function typedIn(form: Form): TypedCalendar {
  const value = (name: string): string => valueOf(form, name);
  return {
    terms: value('terms'),
    closed: value('closed'),
    proclaimed: value('proclaimed'),
    nation: value('nation'),
    dayEnds: value('dayEnds'),
  };
}

/** The first thing wrong with each box, by its name. */
export function wrongByField(errors: readonly FieldError[]): Readonly<Record<string, string>> {
  return Object.fromEntries(errors.toReversed().map(({ field, message }) => [field, message]));
}

/** The form with the calendar as it is, or as somebody typed it. */
export function calendarFormView({ visitor, form, errors, seen }: Typing): CalendarFormView {
  const typed = form ? typedIn(form) : typedCalendar(visitor.school.calendar);
  return {
    typed,
    nations: Object.entries(nationWords).map(([value, text]) => ({
      value,
      text,
      checked: value === typed.nation,
    })),
    wrong: wrongByField(errors),
    errors: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })),
    seen,
    reason: valueOf(form ?? {}, '_reason'),
    knownUntil: proclaimedKnownUntil,
    back: { href: '/settings/calendar', text: 'Back without changing' },
  };
}

interface Both {
  readonly before: Calendar;
  readonly after: Calendar;
}

function effectRows(
  both: Both,
  from: Instant,
  now: Instant,
): EffectsView['groups'][number]['rows'] {
  return calendarEffects(both, from).map(({ words, before, after }) => ({
    words,
    before: sayWhen(before, now),
    after: sayWhen(after, now),
    changed: before !== after,
  }));
}

/** What a new calendar does to duties that begin now, and on the last day before the next long holiday. */
export function effectsOf(both: Both, now: Instant): EffectsView {
  const last = lastDayBeforeHoliday(now, both.after);
  const groups = [{ caption: 'For a duty that begins now', rows: effectRows(both, now, now) }];
  if (last === null) return { title: 'What it does to times', groups };
  const day = sayDate(londonParts(last).date, { weekday: true });
  const caption = `For a duty that begins on ${day}, the last day before a long holiday`;
  return {
    title: 'What it does to times',
    groups: [...groups, { caption, rows: effectRows(both, last, now) }],
  };
}

/** A calendar as it was typed, with what it changes from the school’s own. */
export function readCalendarForm(
  form: Form,
  { visitor: { school }, now }: Pick<Reading, 'visitor' | 'now'>,
): ReadProposal {
  const found = readCalendar(typedIn(form));
  if (!found.ok) return found;
  const both = { before: school.calendar, after: found.calendar };
  return {
    ok: true,
    proposed: {
      to: { calendar: found.calendar },
      what: calendarChanges(both.before, both.after),
      notes: calendarNotes(both.after, londonParts(now).date),
      effects: effectsOf(both, now),
    },
  };
}

/** A school’s calendar, changed on one form. */
export const calendarPart: SettingsPart = {
  right: 'change-calendar',
  path: '/settings/calendar',
  title: 'Calendar',
  sendForm: (site, { request, reply }, typing) =>
    site.send(request, reply, {
      page: calendarFormPage,
      view: calendarFormView(typing),
      status: typing.errors.length > 0 ? 422 : 200,
    }),
  read: readCalendarForm,
};
