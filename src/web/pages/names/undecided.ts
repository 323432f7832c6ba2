import type { OpenCase } from '#casework';
import { count, listOf } from '#say';

/** Words of something to be given out that may be names, and where somebody decides on them. */
export interface UndecidedView {
  readonly words: string;
  readonly href: string;
}

/** The same, ready to read; null where nothing waits to be decided. */
export function undecidedView(words: readonly string[], caseId: string): UndecidedView | null {
  if (words.length === 0) return null;
  return { words: listOf(words.map((word) => `“${word}”`)), href: `/cases/${caseId}/names` };
}

/** Leads to the words of a case that wait for somebody to decide; null where none does. */
export function namesLink({ state, perhapsNames }: OpenCase) {
  const words = perhapsNames().length;
  if (words === 0) return null;
  const text = `${count(words, 'word')} in this case may be ${words === 1 ? 'a name' : 'names'}: decide`;
  return { text, href: `/cases/${state.id}/names` };
}
