import type { Recorded } from './events.ts';
import { referenceIn } from '#kit';

/** A reference as somebody writes it among other words: "see SL-7KQ2-M4XD", "sl 7kq2 m4xd". */
const typed = /\bsl[\s-]*[0-9a-z]{4}[\s-]*[0-9a-z]{4}\b/gi;

/** Without a digit or its hyphens it can be a word, such as "sleepovers". */
const isReference = (text: string): boolean =>
  /\d/.test(text) || /^sl[\s-]+\w{4}[\s-]+\w{4}$/i.test(text);

const instead = 'another record';

function eachText(value: unknown, work: (text: string) => string): unknown {
  if (typeof value === 'string') return work(value);
  if (Array.isArray(value)) return value.map((one) => eachText(one, work));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, eachText(one, work)]),
  );
}

const replaced = (text: string, by: (reference: string, typed: string) => string): string =>
  text.replaceAll(typed, (found) => {
    const reference = isReference(found) ? referenceIn(found) : null;
    return reference ? by(reference, found) : found;
  });

/** The references of records that are written anywhere in the answers of these entries, each once. */
export function referencesTyped(events: readonly Recorded[]): readonly string[] {
  const found = new Set<string>();
  const note = (reference: string, text: string): string => {
    found.add(reference);
    return text;
  };
  for (const { data } of events) eachText(data, (text) => replaced(text, note));
  return [...found];
}

/** An entry with other words where it names one of these records. */
export function withoutReferences(event: Recorded, references: readonly string[]): Recorded {
  const hide = (reference: string, text: string): string =>
    references.includes(reference) ? instead : text;
  const data = eachText(event.data, (text) => replaced(text, hide));
  return { ...event, data } as Recorded;
}
