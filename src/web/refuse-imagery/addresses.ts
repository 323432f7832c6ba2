import { addressEnd, hostIn, hostStart, typedEnd } from './address-ends.ts';
import type { Reading } from './reading.ts';
import { leadsSomewhere } from './host.ts';
import { tableOf } from './letters.ts';
import { schemeAt } from './schemes.ts';
import type { Stretch } from './stretch.ts';
import { undot } from './undot.ts';

/** Websites whose addresses may stand, such as childline.org.uk: these and whatever ends with one of them. */
export type KnownHosts = readonly string[];

function isKnown(host: string, known: KnownHosts): boolean {
  return known.some((one) => host === one || host.endsWith(`.${one}`));
}

const isW = (code = 0): boolean => (code | 32) === 0x77;

/** `www.` and what follows it, where it is not in the middle of a word or of an e-mail address. */
function wwwAt(reading: Reading, place: number): Stretch | null {
  const { text, codes } = reading;
  if (!isW(codes[place + 1]) || !isW(codes[place + 2])) return null;
  if (/[\p{L}\d@_]/u.test(text[place - 1] ?? ' ')) return null;
  const found = /^www ?\. ?(?=[\p{L}\d])/iu.exec(text.slice(place, place + 8));
  return found && { from: place, to: addressEnd(reading, place + found[0].length) };
}

/** A host before a stroke, question mark, hash or colon that leads somewhere. */
function hostBefore(reading: Reading, mark: number, end: number): Stretch | null {
  const { text } = reading;
  const from = hostStart(reading, mark);
  if (from === mark) return null;
  const host = text.slice(from, mark).replace(/\.$/, '');
  if (!host.includes('.')) return null;
  const tail = text.slice(mark, Math.min(end, mark + 300));
  if (text[from - 1] === '@' && tail.includes('@')) return null;
  return leadsSomewhere({ host, tail }) ? { from, to: addressEnd(reading, mark) } : null;
}

const insideNumbers = tableOf('.0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');

/** Four numbers with dots, where they begin. */
function numberedAt(reading: Reading, place: number): Stretch | null {
  const { text, codes } = reading;
  if (insideNumbers[codes[place - 1] ?? 0] === 1) return null;
  const host = /^\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)/.exec(text.slice(place, place + 20))?.[0];
  if (host === undefined || !leadsSomewhere({ host, tail: '' })) return null;
  return { from: place, to: addressEnd(reading, place + host.length) };
}

/** What may begin or end an address at a place, and what it then comes to. */
function addressAt(reading: Reading, place: number, end: number): Stretch | null {
  const one = reading.text[place] ?? '';
  if (one === 'w' || one === 'W') return wwwAt(reading, place);
  if (one >= '0' && one <= '9') return numberedAt(reading, place);
  if (one === ':') return schemeAt(reading, place) ?? hostBefore(reading, place, end);
  return one === '/' || one === '?' || one === '#' ? hostBefore(reading, place, end) : null;
}

const begins = tableOf('wW0123456789:/?#');

function addressesIn(reading: Reading, known: KnownHosts): readonly Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (let place = 0; place < reading.text.length; place += 1) {
    if (begins[reading.codes[place] ?? 0] !== 1) continue;
    if (place >= end) end = typedEnd(reading, place);
    const address = addressAt(reading, place, end);
    if (!address) continue;
    if (!isKnown(hostIn(reading.text.slice(address.from, address.to)), known)) found.push(address);
    place = Math.max(place, address.to - 1);
  }
  return found;
}

/** Where web addresses stand, but those of known websites. Places are those of what was typed. */
export function webAddresses(reading: Reading, known: KnownHosts): readonly Stretch[] {
  const dotted = undot(reading);
  const place = (at: number): number => dotted.at[at] ?? 0;
  return addressesIn(dotted, known).map(({ from, to }) => ({ from: place(from), to: place(to) }));
}
