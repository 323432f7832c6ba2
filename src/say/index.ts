export { londonParts, londonInstant, zone } from './london.ts';
export { readDateBoxes, type Unread, dateBoxes, readDate, type DateBoxes } from './typed-dates.ts';
export { readMoment } from './typed-moments.ts';
export { inFull } from './in-full.ts';
export { eitherOf, listOf, startsLower, startsUpper } from './phrases.ts';
export { sayDate, sayTime, sayWhen, sayInFull } from './say-when.ts';

export { readTime } from './typed-times.ts';
export { sayAt, sayDue, count } from './say-due.ts';
