/** Words that keep their capital wherever they stand, though only their first letter is one. */
const names = /^(I|Year|English|Welsh|French|German|Spanish|Italian|Latin|Childline|Snapchat)\b/u;

/**
 * A phrase as it stands inside a sentence: its first letter small, unless its first word is an
 * abbreviation (IT, SENCo, PSHE) or a name.
 */
export function startsLower(phrase: string): string {
  const [first = ''] = phrase.split(/\s/, 1);
  const keeps = /[\p{Lu}\d]/u.test(first.slice(1)) || names.test(phrase);
  return keeps ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** A phrase as a sentence or heading begins. */
export function startsUpper(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

const all = new Intl.ListFormat('en-GB');
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A list as people say it: "a, b and c"; nothing for none. */
export function listOf(words: readonly string[]): string {
  return all.format(words);
}

/** A choice as people say it: "a, b or c"; nothing for none. */
export function eitherOf(words: readonly string[]): string {
  return either.format(words);
}
