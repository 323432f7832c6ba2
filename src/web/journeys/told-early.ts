import { isAsked } from '#acts';
import { refusedSoFar } from '#cases';
import type { Instant } from '#kit';
import { decidingIn } from './deciding.ts';
import { type Journey, pagesOf, readJourney } from './journey.ts';

/** The answers up to a page, as far as they can be read; null for what is not asked there. */
export function answeredUpTo(
  journey: Journey,
  now: Instant,
  last: number,
): Readonly<Record<string, unknown>> {
  const { act, state } = journey;
  const { values, errors } = readJourney(journey, now);
  const wrong = errors.map(({ field }) => field);
  const applying = pagesOf(act, values, state);
  const known: Record<string, unknown> = {};
  for (const [at, { fields }] of act.pages.slice(0, last).entries())
    for (const name of fields) {
      const field = act.fields[name];
      const isLeftOut = !applying.includes(at + 1) || (field && !isAsked(field, values));
      if (isLeftOut) known[name] = null;
      else if (!wrong.includes(name)) known[name] = values[name];
    }
  return known;
}

/** A refusal as the error of a question, and the page it stands on. */
export interface ToldEarly {
  readonly page: number;
  readonly field: string;
  readonly message: string;
}

/** What the answers up to a page are refused for already, whatever the others will be. */
export function toldEarly(journey: Journey, now: Instant, last: number): ToldEarly | null {
  const deciding = decidingIn(journey);
  if (!deciding) return null;
  const known = answeredUpTo(journey, now, last);
  const found = refusedSoFar(journey.place.act, known, deciding);
  if (!found?.about) return null;
  const { about, refusal } = found;
  const page = journey.act.pages.findIndex(({ fields }) => fields.includes(about)) + 1;
  return { page, field: about, message: refusal.because.join(' ') };
}

/** The answers to one question that would be refused as things are, each with why. */
export function notPossible(
  journey: Journey,
  now: Instant,
  {
    page,
    name,
    values,
  }: { readonly page: number; readonly name: string; readonly values: readonly string[] },
): ReadonlyMap<string, string> {
  const deciding = decidingIn(journey);
  if (!deciding) return new Map();
  const before = answeredUpTo(journey, now, page - 1);
  return new Map(
    values.flatMap((value): [string, string][] => {
      const found = refusedSoFar(journey.place.act, { ...before, [name]: value }, deciding);
      return found?.about === name ? [[value, found.refusal.because.join(' ')]] : [];
    }),
  );
}
