import { tableOf } from './letters.ts';
import { beginWriting, type Reading, write, written } from './reading.ts';

/** `[.]`, `(dot)` and the like, with or without a space beside them. */
const bracketed = /^ ?[[({](?:\.|dot)[\])}] ?/i;
const spelled = /^ dot /i;

const dot = 0x2e;
const begins = tableOf(' [({');

/** What stands for a full stop at a place. */
function dotAt(text: string, place: number): RegExpExecArray | null {
  const ahead = text.slice(place, place + 8);
  return bracketed.exec(ahead) ?? (isAfterWww(text, place) ? spelled.exec(ahead) : null);
}

/** A reading with full stops put back where an address was written to get round a filter. */
export function undot(reading: Reading): Reading {
  const { text, codes, at } = reading;
  if (!/[[({](?:\.|dot)[\])}]|www dot /i.test(text)) return reading;
  const writing = beginWriting(text.length);
  let changed = false;
  for (let place = 0; place < text.length;) {
    const dotted = begins[codes[place] ?? 0] === 1 ? dotAt(text, place) : null;
    write(writing, dotted ? dot : (codes[place] ?? 0), at[place] ?? 0);
    changed ||= dotted !== null;
    place += dotted?.[0].length ?? 1;
  }
  return changed ? written(writing, at[text.length] ?? 0) : reading;
}

function isAfterWww(text: string, place: number): boolean {
  return /^(?:^|.*\W)www$/i.test(text.slice(Math.max(0, place - 4), place));
}
