export {
  type Calendar,
  type Clock,
  dueAt,
  londonInstant,
  londonParts,
  sayWhen,
} from './calendar.ts';
export { type School, type RoleName, roleWords, schoolSchema } from './school.ts';
