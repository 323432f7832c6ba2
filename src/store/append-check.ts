import type { Append, IndexEntry, NewEvent, Relist } from './contract.ts';
import { StoreFault } from './fault.ts';

/** Refuses an index entry that could be written but not read back as it was. Faults with `bad-argument`. */
export function checkRelist({ index }: Relist): void {
  checkIndex({ kind: 'case' }, index);
}

/** Refuses what could be written but not read back as it was. Faults with `bad-argument`. */
export function checkAppend(append: Append): void {
  if (append.stream === '') throw bad('A stream needs a name.');
  if (append.events.length === 0) throw bad('There is no event to append.');
  append.events.forEach(checkEvent);
  if (append.index) checkIndex(append, append.index);
}

function checkEvent({ id, actor, at, version }: NewEvent): void {
  if (id === '' || actor === '') throw bad('An event needs an id and an actor.');
  if (!isInstant(at)) throw bad('The time of an event is not UTC with milliseconds.');
  if (!Number.isInteger(version) || version < 1) throw bad('The version of an event starts at 1.');
}

function checkIndex(
  { kind }: Pick<Append, 'kind'>,
  { dueAt, openedAt, urgency, tokens }: IndexEntry,
): void {
  if (kind !== 'case') throw bad('Only a case has an index entry.');
  if (!isInstant(openedAt) || (dueAt !== null && !isInstant(dueAt))) {
    throw bad('A time of an index entry is not UTC with milliseconds.');
  }
  if (!Number.isInteger(urgency)) throw bad('The urgency of a case is a whole number.');
  const names = new Set(tokens.map(({ purpose, value }) => `${purpose} ${value}`));
  if (names.size !== tokens.length) throw bad('An index entry has the same token twice.');
}

function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function bad(message: string): StoreFault {
  return new StoreFault('bad-argument', message);
}
