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
