export { type Clock, dueAt } from './calendar.ts';
export type { Calendar } from './open-days.ts';
export { londonInstant, londonParts } from './london.ts';
export { sayDate, sayTime, sayWhen } from './say-when.ts';
export { type School, type RoleName, roleWords, schoolSchema } from './school.ts';
