/** A phrase as a sentence or heading begins. */
export function startsUpper(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** A date in full, as a person writes it: "2 November 2026". */
export { sayDate as longDate } from '#schools';
