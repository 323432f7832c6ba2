import { review, reword, type Suggestion, type WordingList, type Writing } from '#wording';

/** Words to put in place of others: what the button says, and the change to the text. */
export interface BetterView {
  /** The words, or nothing where leaving them out is better. */
  readonly words: string;
  /** What is posted to take them: the question, the suggestion’s place in the list, its term, its choice. */
  readonly value: string;
  /** The stretch of the text to replace, in UTF-16 units, and with what. */
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Advice on some words of a text, beside its box. */
export interface SuggestionView {
  readonly term: string;
  readonly found: string;
  readonly prefer: string;
  readonly why: string;
  readonly better: readonly BetterView[];
}

/** What is said below a box. `asked`: somebody asked, so that nothing to say is said too. */
export interface SuggestionsView {
  readonly name: string;
  readonly asked: boolean;
  readonly suggestions: readonly SuggestionView[];
}

/** A text that somebody is writing, and how it is to be read. */
export interface Written {
  readonly name: string;
  readonly text: string;
  readonly list: WordingList;
  readonly writing: Writing;
}

/** Lines end as they do in a text box. */
const asInBox = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

const choices = ({ better }: Suggestion): readonly string[] => (better.length > 0 ? better : ['']);

function betterView(written: Written, one: Suggestion, place: number): readonly BetterView[] {
  const text = asInBox(written.text);
  return choices(one).map((words, choice) => {
    const after = reword(text, one, words);
    const tail = words === '' ? one.start + text.length - after.length : one.end;
    const put = after.slice(one.start, after.length - (text.length - tail));
    const value = [written.name, place, one.term, choice].join(' ');
    return { words, value, start: one.start, end: tail, put };
  });
}

function found({ text, list, writing }: Written): readonly Suggestion[] {
  return review(asInBox(text), { voice: 'staff', list, writing });
}

/** What could be said better in a text. */
export function suggestionsView(written: Written, asked: boolean): SuggestionsView {
  return {
    name: written.name,
    asked,
    suggestions: found(written).map((one, place) => ({
      term: one.term,
      found: one.found,
      prefer: one.prefer,
      why: one.why,
      better: betterView(written, one, place),
    })),
  };
}

/** Somebody took better words: the question, the place in the list, the term and the choice. */
export interface Taken {
  readonly name: string;
  readonly place: number;
  readonly term: string;
  readonly choice: number;
}

/** What a button’s value asks for; null when it is none of ours. */
export function readTaken(value: string): Taken | null {
  const parts = /^([\w-]+) (\d{1,4}) ([a-z0-9-]+) (\d{1,2})$/.exec(value);
  if (!parts) return null;
  const [, name = '', place, term = '', choice] = parts;
  return { name, place: Number(place), term, choice: Number(choice) };
}

/** The text with better words in place; null where the suggestion is not there any more. */
export function takeBetter(written: Written, { place, term, choice }: Taken): string | null {
  const one = found(written)[place];
  const words = one?.term === term ? choices(one)[choice] : undefined;
  return one && words !== undefined ? reword(asInBox(written.text), one, words) : null;
}
