import type { Thing } from './catalogue.ts';

/**
 * Where a catalogue is not as it was made, in plain words, one line for each thing; nothing where it is.
 */
export function differences(made: readonly Thing[], found: readonly Thing[]): readonly string[] {
  const before = byName(made);
  const after = byName(found);
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [
    ...gone.map((name) => `${name} is gone`),
    ...[...after].flatMap(([name, now]) => difference(name, before.get(name), now)),
  ];
}

function difference(name: string, made: string | undefined, now: string): readonly string[] {
  if (made === now) return [];
  if (made === undefined) return [now === '' ? `${name} was added` : `${name} was added: ${now}`];
  return [`${name} is now “${now}”, and was made “${made}”`];
}

function byName(things: readonly Thing[]): ReadonlyMap<string, string> {
  return new Map(things.map(({ kind, name, definition }) => [`${kind} ${name}`, definition]));
}
