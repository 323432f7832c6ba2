const marks = /\p{M}/gu;
const notInName = /[^\p{L}\p{N}]+/u;

/**
 * The parts of names in a text, as they are compared: lower case, without accents, apostrophes and
 * hyphens, each once, in order. Lone letters and numbers are left out: "Zoë O’Brien, Year 9" gives
 * zoe, obrien, year.
 */
export function nameParts(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(marks, '')
    .replaceAll(/['’‘`]/g, '');
  const parts = plain.toLowerCase().split(notInName);
  return [...new Set(parts.filter((part) => part.length > 1 && /\p{L}/u.test(part)))];
}
