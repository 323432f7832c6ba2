import { actLeaving, type EventType, type UnaskedEvent } from '../../record/events.ts';
import type { InAFile } from '../../record/in-a-file.ts';

/** What no person performs is read like this. */
const byItself: Readonly<Record<UnaskedEvent['type'], InAFile>> = {
  'advice-given/1': { of: 'case' },
  // Another report may be about anybody: where it names this child somebody reads it and decides.
  'report-taken-in/1': { of: 'others' },
  'list-consulted/1': { of: 'others' },
};

/** How an entry of this type is read in a child’s file, as the act that leaves it says. */
export function readingOf(type: EventType): InAFile {
  return actLeaving(type)?.file ?? byItself[type as UnaskedEvent['type']];
}
