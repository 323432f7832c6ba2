import type { Reading } from './reading.ts';
import { sort, sortOf } from './letters.ts';
import { isInPiece } from './pieces.ts';

const longest = 253;
const [dot, dash, underline] = [0x2e, 0x2d, 0x5f];

const quotes: ReadonlySet<number> = new Set(Array.from('<>"“”|', (mark) => mark.charCodeAt(0)));

/** True for a space, a control character or a quotation mark, which end an address. */
function endsAddress(code: number): boolean {
  const kind = sortOf(code);
  return kind === sort.space || kind === sort.control || (kind === sort.mark && quotes.has(code));
}

function isHostPart(code: number): boolean {
  if (code === dot || code === dash || code === underline) return true;
  return isInPiece(sortOf(code)) && sortOf(code) !== sort.half;
}

/** Where what was typed without a space ends: at a space or a quotation mark. */
export function typedEnd({ codes }: Reading, from: number): number {
  let place = from;
  while (place < codes.length && !endsAddress(codes[place] ?? 32)) place += 1;
  return place;
}

/** Where an address that began ends: without the full stop or bracket of the sentence it stands in. */
export function addressEnd(reading: Reading, from: number): number {
  let place = typedEnd(reading, from);
  while (place > from && ".,;:!?)'’]}".includes(reading.text[place - 1] ?? ' ')) place -= 1;
  return place;
}

/** Where the host that ends at a place begins. Looks back no further than a host can be long. */
export function hostStart({ codes }: Reading, end: number): number {
  let place = end;
  while (place > 0 && end - place < longest && isHostPart(codes[place - 1] ?? 32)) place -= 1;
  while (place < end && (codes[place] === dot || codes[place] === dash)) place += 1;
  return place;
}

/** The host in an address with or without its scheme: without name, password and port. */
export function hostIn(address: string): string {
  const start = /^[a-z][a-z0-9+.-]* ?: ?[/\\]/i.test(address) ? address.search(/[/\\]/) : 0;
  const bare = address.slice(start, start + longest + 20).replace(/^[/\\ ]+/, '');
  const host = /^[^/\\?#]*/.exec(bare)?.[0] ?? '';
  return (host.split('@').at(-1) ?? '').replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase();
}
