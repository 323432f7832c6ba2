import type { StreamName } from '../contract.ts';
import { openStreamKey, type SchoolKeys } from './keys.ts';
import { messageKey, type Derivation, type Key, type MessageKey } from './seal.ts';

/** About the cases that people are at work on. */
const mostStreams = 200;

const streamKeys = new WeakMap<SchoolKeys, Map<string, Key>>();
const messageKeys = new WeakMap<Key, Map<string, MessageKey>>();

/**
 * A stream's key as `openStreamKey` gives it, remembered while people work on the case, and with it
 * what was derived from it: working keys out is half the time it takes to open a case. Whoever could
 * see them here could see the school's keys, which give all of them. Nothing that was opened is kept,
 * and nothing is taken as checked: the chain and every seal are gone over at each reading.
 */
export function knownStreamKey(keys: SchoolKeys, name: StreamName, wrapped: Buffer): Key | null {
  const known = knownOf(keys);
  const place = `${name.kind} ${name.stream} ${wrapped.toString('base64')}`;
  const key = known.get(place) ?? openStreamKey(keys, name, wrapped);
  if (key === null) return null;
  known.delete(place);
  known.set(place, key);
  if (!messageKeys.has(key)) messageKeys.set(key, new Map());
  const [oldest] = known.size > mostStreams ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  return key;
}

/** What `messageKey` gives, for `id` under a remembered key; under any other it is derived each time. */
export function knownMessageKey(id: string, derivation: Derivation): MessageKey {
  const known = messageKeys.get(derivation.parent);
  const key = known?.get(id) ?? messageKey(derivation);
  known?.set(id, key);
  return key;
}

function knownOf(keys: SchoolKeys): Map<string, Key> {
  const known = streamKeys.get(keys) ?? new Map<string, Key>();
  streamKeys.set(keys, known);
  return known;
}
