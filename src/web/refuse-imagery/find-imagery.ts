import { type KnownHosts, webAddresses } from './addresses.ts';
import { codesIn } from './codes.ts';
import { drawnIn, fileBytesIn } from './drawn.ts';
import type { Found, Kind } from './findings.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { markupIn } from './markup.ts';
import { pictureDataIn } from './picture-data.ts';
import { withWholeWords } from './settled.ts';
import type { Stretch } from './stretch.ts';
import { unwrap } from './unwrap.ts';
import { wideCodesIn } from './wide.ts';

const as = (kind: Kind, stretches: readonly Stretch[]): readonly Found[] =>
  stretches.map(({ from, to }) => ({ kind, from, to }));

/** What is not language at all, judged over each stretch of about 200 characters. */
function notLanguage(reading: Reading): readonly Found[] {
  const { codes, at } = reading;
  const found = (kind: Kind, { from, to }: Stretch): Found => ({
    kind,
    from: at[from] ?? 0,
    to: at[to] ?? 0,
  });
  const whole = (kind: Kind, stretches: readonly Stretch[]): readonly Found[] =>
    stretches.map((one) => found(kind, withWholeWords(codes, one)));
  return [
    ...whole('encoded-data', codesIn(codes)),
    ...wideCodesIn(codes).map((one) => found('encoded-data', one)),
    ...whole('picture-data', drawnIn(codes)),
    ...whole('file-bytes', fileBytesIn(codes)),
  ];
}

/** The text as it reads, and with one and two layers of codes for characters undone. */
function readings(text: string): readonly Reading[] {
  const clear = fold(text);
  const once = unwrap(clear);
  return [...new Set([clear, once, once === clear ? clear : unwrap(once)])];
}

/**
 * Everything in a text that may never be kept, as it was found: it may overlap. Looks at the text a
 * fixed number of times, whatever is in it. Addresses of the known hosts may stand.
 */
export function everythingFound(text: string, known: KnownHosts): readonly Found[] {
  if (text === '') return [];
  const all = readings(text);
  const shaped = all.flatMap((reading) => [
    ...as('picture-data', pictureDataIn(reading)),
    ...as('markup', markupIn(reading)),
    ...as('web-address', webAddresses(reading, known)),
  ]);
  return [...shaped, ...(all[0] ? notLanguage(all[0]) : [])];
}
