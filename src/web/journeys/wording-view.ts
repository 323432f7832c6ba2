import { textOf, type Field } from '#acts';
import type { AnyAct } from '#cases';
import { review, type Writing } from '#wording';
import { wordingListOf } from '../words/school-list.ts';
import { suggestionsView, type Written } from '../words/suggestions-view.ts';
import type { FieldView } from './field-view.ts';
import { askedOn, type Journey } from './journey.ts';
import { hrefOf } from './place.ts';

/** Words that could be kinder or more exact: advice beside an answer, never a bar to it. */
export interface WordingLine {
  readonly found: string;
  readonly prefer: string;
  readonly why: string;
  readonly change: string;
  readonly question: string;
}

/** True for a box in which staff write in their own words. Nobody else’s words are touched. */
export function isOwnWriting(field: Field | undefined): boolean {
  return field?.kind === 'reason' || (field?.kind === 'narrative' && field.voice === 'staff');
}

/** What is written for: a referral keeps some words that other bodies ask for. */
export function writingOf({ name }: Pick<AnyAct, 'name'>): Writing {
  return name.startsWith('refer-to-') ? 'formal-referral' : 'record';
}

/** What is written in a box so far, as it is to be read; null where the words are not staff’s own. */
export function writtenIn(journey: Journey, name: string): Written | null {
  if (!isOwnWriting(journey.act.fields[name])) return null;
  const list = wordingListOf(journey.visitor.school);
  return { name, text: textOf(journey.raw, name), list, writing: writingOf(journey.act) };
}

/** Help with the words of a box: what could be said better, once somebody has asked. */
export function wordsHelp(journey: Journey, name: string, asked: boolean): FieldView['words'] {
  const written = writtenIn(journey, name);
  if (!written) return null;
  const said = asked ? suggestionsView(written, true) : { name, asked, suggestions: [] };
  return { ...said, writing: written.writing };
}

/** What could be said better in staff's own words. */
export function wordingLines(
  journey: Journey,
  pages: readonly number[],
  values: Readonly<Record<string, unknown>>,
): readonly WordingLine[] {
  const list = wordingListOf(journey.visitor.school);
  const writing = writingOf(journey.act);
  return pages.flatMap((page) =>
    askedOn(journey.act, page, values).flatMap((name) => {
      const field = journey.act.fields[name];
      const text = values[name];
      if (!field || !isOwnWriting(field) || typeof text !== 'string') return [];
      const change = `${hrefOf(journey.place, page)}?changing=yes#${name}`;
      return review(text, { voice: 'staff', list, writing }).map(({ found, prefer, why }) => ({
        found,
        prefer,
        why,
        change,
        question: field.label,
      }));
    }),
  );
}
