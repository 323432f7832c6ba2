import type { StoredEvent, StreamName } from '../contract.ts';
import { beginning, contentMatches, followsOn, openEvent, type SealedEvent } from './event.ts';
import type { Head } from './head.ts';
import { sameBytes, type Key } from './seal.ts';

/** What is wrong with a chain, at which event. */
export interface Break {
  readonly problem: 'event-missing' | 'event-altered' | 'event-unopened' | 'event-beyond-head';
  readonly sequence: number;
}

/** Where a walk along a chain stands: the last event passed. */
export interface Position {
  readonly sequence: number;
  readonly hash: Buffer;
}

/** Before the first event. */
export const start: Position = { sequence: 0, hash: beginning };

/** One step along a chain: whether `event` is whole and follows on; no key needed. */
export function step(name: StreamName, from: Position, event: SealedEvent): Break | null {
  const sequence = from.sequence + 1;
  if (event.sequence > sequence) return { problem: 'event-missing', sequence };
  const whole =
    event.sequence === sequence &&
    followsOn({ name, previous: from.hash }, event) &&
    contentMatches(event);
  return whole ? null : { problem: 'event-altered', sequence: event.sequence };
}

/** Whether a walk ended exactly where the head says the stream ends. */
export function reachesHead(head: Head, end: Position): Break | null {
  if (end.sequence < head.sequence) return { problem: 'event-missing', sequence: end.sequence + 1 };
  if (end.sequence > head.sequence) {
    return { problem: 'event-beyond-head', sequence: head.sequence + 1 };
  }
  return sameBytes(end.hash, head.hash)
    ? null
    : { problem: 'event-altered', sequence: end.sequence };
}

/** All events of a stream after `after`, opened; or the first break in the chain up to its head. */
export function openChain(chain: {
  readonly head: Head;
  readonly key: Key;
  readonly after: number;
  /** From `after` itself on, in order: the event before gives the hash to follow on from. */
  readonly events: readonly SealedEvent[];
}): { readonly ok: true; readonly events: StoredEvent[] } | ({ readonly ok: false } & Break) {
  const { head, key, after } = chain;
  const [anchor] = chain.events;
  const anchored = after > 0 && anchor?.sequence === after;
  let position: Position = anchored ? anchor : { sequence: after, hash: beginning };
  const opened: StoredEvent[] = [];
  for (const event of anchored ? chain.events.slice(1) : chain.events) {
    const fault = step(head, position, event);
    if (fault) return { ok: false, ...fault };
    const body = openEvent({ name: head, key, previous: position.hash }, event);
    if (body === null) return { ok: false, problem: 'event-unopened', sequence: event.sequence };
    opened.push(asStored(event, body));
    position = event;
  }
  const fault = reachesHead(head, position);
  return fault ? { ok: false, ...fault } : { ok: true, events: opened };
}

function asStored(event: SealedEvent, body: Buffer): StoredEvent {
  const { sequence, id, actor, at, version } = event;
  return { sequence, id, actor, at, version, body, hash: event.hash.toString('hex') };
}
