export { type FieldError, type Refusal, isRefusal, refuse } from './refusals.ts';
export { type Instant, type PlainDate, daysAfter, isInstant, isPlainDate } from './times.ts';
export { writeCalendar } from './icalendar.ts';
export { referenceFrom, referencePlaces, referenceIn } from './reference.ts';
export { monthNames } from './months.ts';
