import { type Reading, write, type Writing, written } from './fold.ts';

/** `[.]`, `(dot)` and the like, with or without a space beside them. */
const bracketed = /^ ?[[({](?:\.|dot)[\])}] ?/i;
const spelled = /^ dot /i;

/** A reading with full stops put back where an address was written to get round a filter. */
export function undot(reading: Reading): Reading {
  const { text, at } = reading;
  if (!/[[({](?:\.|dot)[\])}]|www dot /i.test(text)) return reading;
  const writing: Writing = { parts: [], places: [] };
  let changed = false;
  for (let place = 0; place < text.length;) {
    const one = text[place] ?? '';
    const ahead = ' [({'.includes(one) ? text.slice(place, place + 8) : '';
    const dotted = bracketed.exec(ahead) ?? (isAfterWww(text, place) ? spelled.exec(ahead) : null);
    write(writing, dotted ? '.' : one, at[place] ?? 0);
    changed ||= dotted !== null;
    place += dotted?.[0].length ?? 1;
  }
  return changed ? written(writing, at[text.length] ?? 0) : reading;
}

function isAfterWww(text: string, place: number): boolean {
  return /^(?:^|.*\W)www$/i.test(text.slice(Math.max(0, place - 4), place));
}
