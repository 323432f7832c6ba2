import { languages } from './languages.table.ts';

/** A number from a seed, the same each time and spread over what is asked for. */
export function spread(seed: number, below: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) ^ 0x5bd1e995;
  const more = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((more ^ (more >>> 15)) >>> 0) % below;
}

const given =
  'Bay Ash Rowan Opal Quill Niamh Seán Łucja Siân Zoë Björk Ng Xiù Mohammed Aoife Ifeoluwa Nguyễn Szczepan D’Arcy Jean-Luc'.split(
    ' ',
  );
const family =
  'Ember Tallow O’Flare Świetlik Lantern Wick Krzyżewski Nwosu Sparkes McGlow van-der-Lamp Ffion-Hughes Schwarz Tsz Hrvat Brzęczyszczykiewicz'.split(
    ' ',
  );
const of = (list: readonly string[], seed: number): string => list[spread(seed, list.length)] ?? '';
const person = (seed: number): string => `${of(given, seed)} ${of(family, seed * 7 + 3)}`;
const digits = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, place) => spread(seed * 31 + place * 7 + 1, 10)).join('');
const two = (seed: number, below: number): string => String(spread(seed, below)).padStart(2, '0');
const time = (seed: number): string => `${two(seed, 24)}:${two(seed * 3 + 1, 60)}`;
const lines = (count: number, line: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => line(place)).join('\n');
const letter = (seed: number): string => 'ABCDEFGHJKLMNPRTUVWXYZ'[spread(seed, 22)] ?? 'A';

const kinds: readonly ((seed: number) => string)[] = [
  (s) =>
    `${person(s)} told me at ${time(s)} that ${person(s + 1)} of 9${letter(s)} has it. UPN ${letter(s)}${digits(s, 12)}.`,
  (s) =>
    `Crime reference ${digits(s, 2)}/${digits(s + 1, 6)}/26, log ${digits(s + 2, 4)} of ${two(s, 28)}NOV2026, officer ${digits(s + 3, 4)} ${person(s)}.`,
  (s) => `Numbers to ring:\n${lines(25, (n) => `07${digits(s + n * 5, 9)}`)}`,
  (s) =>
    `Numbers to ring:\n${lines(20, (n) => `0${digits(s + n, 3)} ${digits(s + n * 3, 3)} ${digits(s + n * 5, 4)}`)}`,
  (s) => lines(30, (n) => `${letter(s + n)}${digits(s + n * 11, 12)}`),
  (s) =>
    lines(
      24,
      (n) => `${person(s + n)}\t${digits(s + n, 6)}\t${time(s + n * 3)}\t${spread(s + n, 100)}%`,
    ),
  (s) =>
    lines(
      18,
      (n) =>
        `${two(s + n, 28)}/${two(s + n * 3, 12)}/2026, ${time(s + n)} - ${of(given, s + n)}: ${['ok', 'no way', 'stop', 'lol', '😭'][n % 5]}`,
    ),
  (s) => `Timetable ${lines(30, (n) => `${time(s + n)} ${time(s + n * 5)} ${time(s + n * 9)}`)}`,
  (s) => `Marks: ${Array.from({ length: 40 }, (_, n) => spread(s + n, 100)).join(', ')}.`,
  (s) =>
    `Scores (V, Q, NV, S):\n${lines(15, (n) => `${person(s + n)} ${70 + spread(s + n, 70)} ${70 + spread(s + n * 3, 70)} ${70 + spread(s + n * 5, 70)}`)}`,
  (s) =>
    `From: ${person(s)} <${of(given, s)
      .toLowerCase()
      .normalize('NFD')
      .replace(
        /[^a-z]/g,
        '',
      )}@school.example>\nSent: ${two(s, 28)} November 2026 ${time(s)}\nTo: ${person(s + 1)}\nSubject: RE: ${of(given, s + 2)}\n\nDear both,\nThank you. We will meet at ${time(s + 3)} in ${letter(s)}${digits(s, 2)}.\n\n-----Original Message-----\n> ok`,
  (s) =>
    `Message-ID: <CAF${digits(s, 6)}x${letter(s)}q${digits(s + 1, 4)}@mail.school.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 7bit\n\nPlease ring me about ${person(s)}.`,
  (s) =>
    `PLEASE CAN SOMEBODY RING ${person(s).toUpperCase()} BACK ON 0${digits(s, 10)} BEFORE ${time(s)}, SHE IS VERY WORRIED ABOUT ${of(given, s + 1).toUpperCase()}!!!`,
  (s) =>
    `${of(given, s)} sed "dnt tel ny1 m8, il snd it 2 ur m8s l8r 2nite @ ${time(s)}" n den ${of(given, s + 1)} wz lyk "omg r u srs??" n blokd him`,
  (s) =>
    `Present: ${Array.from({ length: 12 }, (_, n) => person(s + n)).join(', ')}. Apologies: ${person(s + 20)}.`,
  (s) =>
    `Postcodes: ${Array.from({ length: 22 }, (_, n) => `${letter(s + n)}${letter(s + n * 2)}${spread(s + n, 20) + 1} ${spread(s + n * 3, 10)}${letter(s + n * 4)}${letter(s + n * 5)}`).join(', ')}`,
  (s) =>
    `"${person(s)}","9${letter(s)}","${two(s, 28)}/09/2011","${digits(s, 6)}","Y"\n${lines(10, (n) => `"${person(s + n)}","${spread(s + n, 5) + 7}${letter(s + n)}","${two(s + n, 28)}/${two(s + n, 12)}/2012","${digits(s + n, 6)}","N"`)}`,
  (s) =>
    `1. ${person(s)} spoke first.\n2. ${person(s + 1)} listened.\n   a) at ${time(s)}\n   b) in room ${digits(s, 2)}\n   c) with the door open\n3. Agreed: ring 101 (ref. ${digits(s, 3)}-${digits(s + 1, 5)}).`,
  (s) =>
    `User names given: ${of(given, s).toLowerCase()}_${digits(s, 4)}, its${of(given, s + 1)}x, ${of(family, s + 2).toLowerCase()}.${digits(s, 2)} and x${of(given, s + 3)}${digits(s, 3)}x, on Snapchat and TikTok.`,
];

/** So many texts of every kind above. */
const each = 14;

/** Honest texts that are put together: references, lists, tables, pasted mail, shouting, and languages. */
export const composedTexts: readonly string[] = [
  ...kinds.flatMap((kind, place) =>
    Array.from({ length: each }, (_, turn) => kind(place * 101 + turn * 17 + 5)),
  ),
  ...Object.values(languages),
  ...Object.values(languages).map((text) => `${text} `.repeat(4)),
  ...Object.values(languages).map((text) => text.toLocaleUpperCase('en-GB')),
  ...Object.values(languages).map(
    (text, place) => `${person(place)} (${time(place)}): “${text}” – 07${digits(place, 9)}`,
  ),
];
