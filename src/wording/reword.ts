import type { Suggestion } from './review.ts';

/** The words of a text that a suggestion is about. */
type Place = Pick<Suggestion, 'start' | 'end'>;

/**
 * The text with these words in that place, and nothing else changed but this: a capital stays a capital,
 * and where words are left out (an empty string) one of the spaces around them goes too.
 */
export function reword(text: string, { start, end }: Place, words: string): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (words !== '') return before + likeBefore(text.slice(start, end), words) + after;
  return before + (/(^|\s)$/.test(before) ? after.replace(/^ /, '') : after);
}

function likeBefore(found: string, words: string): string {
  const capital = /^\p{Lu}\p{Ll}/u.test(found);
  return capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
