import { textOf } from '#acts';
import { foretell, type Foretold, sayAnswer } from '#cases';
import type { FieldError, Instant } from '#kit';
import type { AnswerRow, CheckView } from './check/page.ts';
import { apart } from './correcting.ts';
import { decidingIn } from './deciding.ts';
import { askedOn, type Journey, pagesOf, readJourney } from './journey.ts';
import { hrefOf } from './place.ts';
import { namesOf } from './raw.ts';
import { seenText } from '#desk';
import { adviceFor, captionOf } from './steps.ts';
import { wordingLines } from './wording-view.ts';

function nameOf(journey: Journey): (id: string) => string {
  const known = new Map(
    Object.values(journey.picks)
      .flat()
      .map(({ value, label, apart }) => [value, apart ? `${label} (${apart})` : label]),
  );
  return (id) => known.get(id) ?? journey.opened?.nameOf(id) ?? id;
}

/** The answers of one page, as they are to be recorded. */
export function rowsOf(
  journey: Journey,
  page: number,
  values: Readonly<Record<string, unknown>>,
): readonly AnswerRow[] {
  return askedOn(journey.act, page, values).flatMap((name) => {
    const field = journey.act.fields[name];
    if (!field) return [];
    return [
      {
        question: field.label,
        answer: sayAnswer(field, values[name], nameOf(journey)),
        ownWords: field.kind === 'narrative' && field.voice === 'child',
        change: `${hrefOf(journey.place, page)}?changing=yes#${name}`,
      },
    ];
  });
}

/** The first page that still has something to put right, or null when all may be sent. */
export function firstUnfinished(journey: Journey, now: string): number | null {
  const { values, errors } = readJourney(journey, now);
  const wrong = new Set(errors.map(({ field }) => field));
  const pages = pagesOf(journey.act, values, journey.state);
  return (
    pages.find((page) => askedOn(journey.act, page, values).some((name) => wrong.has(name))) ?? null
  );
}

/** Where there is still something to put right, shown there; null when all may be sent. */
export function whereToMend(journey: Journey, now: string): string | null {
  const page = firstUnfinished(journey, now);
  return page === null ? null : `${hrefOf(journey.place, page)}?mend=yes`;
}

/** What is wrong with answers on a page that were given; what was left empty is no fault yet. */
export function givenWrong(journey: Journey, page: number, now: string): readonly FieldError[] {
  const names: readonly string[] = journey.act.pages[page - 1]?.fields ?? [];
  return readJourney(journey, now, names).errors.filter(({ field }) => {
    const one = journey.act.fields[field];
    return one && namesOf(field, one).some((name) => textOf(journey.raw, name) !== '');
  });
}

/** What sending this would do to the advice of a case that whoever sends it can read. */
function foretoldOf(journey: Journey, values: Readonly<Record<string, unknown>>): Foretold {
  const { opened, place, raw } = journey;
  const deciding = decidingIn(journey);
  if (!opened || !deciding) return { lowers: null, differs: [] };
  const { input, corrects } = apart(raw, values);
  return foretell(place.act, input, { ...deciding, state: opened.state, corrects });
}

/** Everything answered, page by page, ready to check. */
export function checkView({ now }: { readonly now: Instant }, journey: Journey): CheckView {
  const { values } = readJourney(journey, now);
  const pages = pagesOf(journey.act, values, journey.state);
  const last = pages.at(-1) ?? 1;
  const groups = pages.map((page) => ({
    title: journey.act.pages[page - 1]?.title ?? '',
    rows: rowsOf(journey, page, values),
  }));
  return {
    caption: captionOf(journey),
    groups: groups.filter(({ rows }) => rows.length > 0),
    action: hrefOf(journey.place, 'perform'),
    seen: seenText(journey.seen),
    changed: false,
    button: journey.place.caseId ? 'Record this' : 'Send your report',
    back: { href: hrefOf(journey.place, last), text: 'Back' },
    happens: journey.place.caseId
      ? 'It is added to the case with your name and the time. Entries are never removed. If something in it is wrong, correct it or take it back from the chronology: the old entry stays, marked, and nothing is worked out from it any more.'
      : 'It goes to the safeguarding team at once. They decide what happens next, and you will see here when they have read it. If you think a child is in danger before then, call 999.',
    wording: wordingLines(journey, pages, values),
    advice: adviceFor(journey, values),
    foretold: foretoldOf(journey, values),
  };
}
