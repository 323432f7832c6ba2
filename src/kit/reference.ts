/** Letters and digits that cannot be mistaken for one another when read aloud (Crockford's base 32). */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A record's reference from its random id, such as SL-7KQ2-M4XD: 40 random bits, so that it gives
 * nothing away, not even how many records there are.
 */
export function referenceFrom(id: string): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
  let text = '';
  for (let place = 0; place < 8; place += 1) {
    text = (symbols[Number(bits % 32n)] ?? '') + text;
    bits /= 32n;
  }
  return `SL-${text.slice(0, 4)}-${text.slice(4)}`;
}

const shape = /^(sl)?[\s-]*([0-9a-z]{4})[\s-]*([0-9a-z]{4})$/i;

/** Letters people write for digits that they look like; references have none of these letters. */
const alike: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** A reference however it was typed ("sl 7kq2 m4xd", "7KQ2-M4XD"), as it is kept; null when it cannot be one. */
export function referenceIn(text: string): string | null {
  const [, , first, last] = shape.exec(text.trim()) ?? [];
  if (!first || !last) return null;
  const kept = (part: string) =>
    part.toUpperCase().replaceAll(/[OILU]/g, (one) => alike[one] ?? one);
  return `SL-${kept(first)}-${kept(last)}`;
}

const digits = `[${symbols}]{4}`;
/** As references are written: in capitals, with both hyphens, or with a digit in each half. */
const written = new RegExp(
  `(?<![\\p{L}\\p{N}])SL(?:[-‐‑–]${digits}[-‐‑–]${digits}|[-‐‑–\\s]?(?=[A-Z]*\\d)${digits}[-‐‑–\\s]?(?=[A-Z]*\\d)${digits})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Where references stand in a text, as the program writes them; words of a sentence never look so. */
export function referencePlaces(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(written)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}
