/** A phrase as a sentence or heading begins. */
export function startsUpper(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** A date in full, as a person writes it: "2 November 2026". */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
