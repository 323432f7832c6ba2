import { review } from '#wording';
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

/** What could be said better in staff's own words. Nobody else's words are touched. */
export function wordingLines(
  journey: Journey,
  pages: readonly number[],
  values: Readonly<Record<string, unknown>>,
): readonly WordingLine[] {
  return pages.flatMap((page) =>
    askedOn(journey.act, page, values).flatMap((name) => {
      const field = journey.act.fields[name];
      const text = values[name];
      const own =
        field?.kind === 'reason' || (field?.kind === 'narrative' && field.voice === 'staff');
      if (!own || typeof text !== 'string') return [];
      const change = `${hrefOf(journey.place, page)}?changing=yes#${name}`;
      return review(text, { voice: 'staff' }).map(({ found, prefer, why }) => ({
        found,
        prefer,
        why,
        change,
        question: field.label,
      }));
    }),
  );
}
