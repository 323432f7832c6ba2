import { textOf } from '#acts';
import type { FastifyRequest } from 'fastify';
import type { AnyAct } from '#cases';
import { formOf } from '../http/read-body.ts';
import { imageryFound, refusedOf } from '../http/take-out-refused.ts';
import type { Site } from '../site.ts';
import { type Kept, readSeen } from '#desk';
import { askedOn, findJourney, type Journey, readJourney } from './journey.ts';
import { asKept, keepJourney } from './keeping.ts';
import { placeOf } from './place-of.ts';
import { namesOf, withPage } from './raw.ts';
import type { QuestionErrors } from './steps.ts';

/** A page of a journey with what was posted on it, and what became of that. */
export interface Taken {
  readonly journey: Journey;
  readonly page: number;
  readonly changing: boolean;
  readonly kept: Kept;
}

/** The fields whose answer held a file: what is left of one may be little. */
const worse = (request: FastifyRequest): readonly string[] =>
  refusedOf(request)
    .filter(({ findings }) => findings.some(({ kind }) => kind !== 'web-address'))
    .map(({ field }) => field);

/** The answers with one page's in their place: to be shown again, and to be kept. */
export function withTyped(site: Site, request: FastifyRequest, page: number) {
  const now = site.web.now();
  const shown = (journey: Journey) => {
    const names = askedOn(journey.act, page, readJourney(journey, now, []).values);
    return withPage(journey.raw, formOf(request), { fields: journey.act.fields, names });
  };
  return {
    shown,
    /** What was kept of an answer stays where the new one held a file. */
    fit: (journey: Journey) => {
      const before = worse(request).filter((field) => textOf(journey.raw, field) !== '');
      const kept = before.map((field) => [field, journey.raw[field] ?? ''] as const);
      return { ...shown(journey), ...Object.fromEntries(kept) };
    },
  };
}

/** Takes what was posted on a page: keeps what may be kept, and gives the page with all of it. */
export async function takePage(
  site: Site,
  request: FastifyRequest,
  { page, seen }: { readonly page: number; readonly seen?: null },
): Promise<Taken> {
  const journey = await findJourney(site, request, placeOf(request));
  const form = formOf(request);
  const typed = withTyped(site, request, page);
  const kept = await keepJourney(site, journey, {
    answers: (before) => ({ raw: typed.fit(before), expected: before.expected }),
    seen: seen === undefined ? readSeen(textOf(form, '_seen')) : seen,
  });
  const changing = form['_changing'] === 'yes';
  const now = 'draft' in kept ? asKept(site, journey, kept.draft) : journey;
  return { journey: { ...now, raw: typed.shown(now) }, page, changing, kept };
}

/** The question whose answer was refused in this field; none where it is no part of a page of ours. */
function questionOf({ fields }: AnyAct, field: string): string | undefined {
  return Object.entries(fields).find(([name, one]) => namesOf(name, one).includes(field))?.[0];
}

/** What is wrong with the page: what was refused, then what is missing or cannot be read. */
export function errorsOn(
  site: Site,
  request: FastifyRequest,
  { journey, page }: Taken,
): QuestionErrors {
  const names: readonly string[] = journey.act.pages[page - 1]?.fields ?? [];
  const refused = refusedOf(request).map(({ field, message }) => {
    const question = questionOf(journey.act, field);
    if (question === undefined) throw imageryFound(request, refusedOf(request));
    return { field: question, message };
  });
  const read = readJourney(journey, site.web.now(), names).errors;
  return [...refused, ...read.filter(({ field }) => !refused.some((one) => one.field === field))];
}
