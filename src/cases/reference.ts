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
