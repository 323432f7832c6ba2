import type { Placed } from '#acts';

/** An event as a record remembers it, whatever its type. */
export interface PastEvent extends Placed {
  readonly type: string;
  readonly data: object;
}

/** Everything that a record was folded from, the newest first: one link an event, shared by all states. */
export interface Past {
  readonly event: PastEvent;
  readonly before: Past | null;
}

/** The events of a past, the oldest first. */
export function eventsIn(past: Past | null): readonly PastEvent[] {
  const events: PastEvent[] = [];
  for (let link = past; link; link = link.before) events.push(link.event);
  return events.toReversed();
}

/** An answer in an event, when it does not matter of which type the event is. */
export function said({ data }: PastEvent, name: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[name];
}
