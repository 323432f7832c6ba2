export { type Clock, dueAt, isOutOfHours } from './calendar.ts';
export { outOfHours } from './out-of-hours.ts';
export type { Calendar } from './open-days.ts';

export { bankHolidays } from './bank-holidays.ts';
export { proclaimedKnownUntil } from './proclaimed.table.ts';
export {
  nationWords,
  readCalendar,
  saySpan,
  type TypedCalendar,
  typedCalendar,
} from './read-calendar.ts';
export {
  calendarChanges,
  calendarEffects,
  calendarNotes,
  lastDayBeforeHoliday,
} from './calendar-changes.ts';
export {
  isSeniorBy,
  type School,
  type RoleName,
  roleWords,
  schoolSchema,
  seniorOrChair,
} from './school.ts';
export { type Ways, waysChanges, waysNotes } from './ways-changes.ts';
export { waysOfWorking } from './ways.table.ts';
export {
  type Audience,
  type AudienceName,
  audiences,
  everyone,
  type Tie,
} from './audiences.table.ts';
