import { factsNow, factsWith } from '#cases';
import { advise } from '#guidance';
import { adviceView, type AdviceView } from '../advice/advice-view.ts';
import type { FieldError, Instant } from '#kit';
import { londonParts } from '#say';
import { contextFor } from './context.ts';
import { fieldView, type FieldView, hrefOfError } from './field-view.ts';
import { longestList } from './items.ts';
import { askedOn, type Journey, pagesOf, readJourney } from './journey.ts';
import { homeOf } from './home-of.ts';
import { leftOut } from './left-out.ts';
import { hrefOf } from './place.ts';
import { readersFromOutside, readersOf } from './readers.ts';
import { seenText } from '#desk';
import type { ElsewhereView } from './elsewhere-view.ts';
import type { QuestionView } from './question/page.ts';
import { wordsHelp } from './wording-view.ts';

/** What the guidance says of the recorded facts with the answers so far, where that is shown. */
export function adviceFor(
  journey: Journey,
  values: Readonly<Record<string, unknown>>,
): AdviceView | null {
  if (!journey.opened || !journey.act.advice) return null;
  const { state, visitor, act } = journey;
  const facts = act.advice === 'by-the-answers' ? factsWith(state, values) : factsNow(state);
  return adviceView(advise(facts, visitor.school.referralProfile));
}

/** What a page of a journey is part of: the act, and the case by its reference. */
export function captionOf({ act, state }: Journey): string {
  return state.reference ? `${act.title}, ${state.reference}` : act.title;
}

/** What the school’s own list knows of a fact, with where it is from. */
function listSaysOf({ opened, act }: Journey, name: string): readonly string[] {
  const options = act.fields[name];
  const words = (value: string) =>
    options?.kind === 'choice' ? (options.options[value]?.label ?? value) : value;
  return (opened?.listed ?? [])
    .filter(({ fact }) => fact === name)
    .map(({ value, saidBy }) => `By ${saidBy}. That would be: ${words(value)}.`);
}

/** Earlier incidents that Safelight itself holds, as far as this reader may know of them. */
function earlierIncidents({ opened }: Journey, name: string): readonly string[] {
  if (name !== 'priorIncidents') return [];
  return (opened?.repeats ?? []).map(({ child, references }) => {
    const who = opened?.nameOf(child) ?? '';
    return `In Safelight: ${who} is part of ${references.join(', ')} as well.`;
  });
}

function onRecord(journey: Journey, name: string): readonly string[] {
  if (journey.act.advice !== 'by-the-answers') return [];
  const known = journey.opened?.facts.find(({ fact }) => fact === name);
  const own = [...listSaysOf(journey, name), ...earlierIncidents(journey, name)];
  if (!known) return own;
  const others = known.others.map(({ value, saidBy }) => `${value} (said by: ${saidBy})`);
  const differ = others.length > 0 ? ` Accounts differ; also said: ${others.join('; ')}.` : '';
  return [`On record: ${known.value} (said by: ${known.saidBy}).${differ}`, ...own];
}

function leaveAs(journey: Journey, name: string): string | null {
  const field = journey.act.fields[name];
  if (!field?.optional) return null;
  if (field.kind === 'person') return 'Nobody else';
  if (field.kind !== 'choice') return null;
  return onRecord(journey, name).length > 0 ? 'Leave it as it is on record' : 'Leave this for now';
}

function fieldsOn(
  now: Instant,
  journey: Journey,
  {
    names,
    page,
    errors,
    words,
  }: Pick<ShownPage, 'page' | 'errors' | 'words'> & { readonly names: readonly string[] },
): readonly FieldView[] {
  const today = londonParts(now).date;
  const readers = journey.outside ? readersFromOutside : readersOf(journey.act, journey.opened);
  return names.flatMap((name) => {
    const field = journey.act.fields[name];
    if (!field) return [];
    const picks = journey.picks[name] ?? [];
    const fromMany =
      (field.kind === 'person' || field.kind === 'people') && picks.length > longestList;
    const heading = names.length === 1 && !fromMany;
    const { without, why } = leftOut(now, journey, { page, name });
    const notes = [...onRecord(journey, name), ...why];
    const asking = {
      without,
      name,
      field,
      raw: journey.raw,
      errors,
      picks,
      heading,
      notes,
      readers,
      today,
    };
    const view = fieldView({ ...asking, leaveAs: leaveAs(journey, name) });
    return [{ ...view, words: wordsHelp(journey, name, words === name) }];
  });
}

export type QuestionErrors = readonly FieldError[];

/** Which page of a journey is shown, and how: with what is wrong, or with help on the words of a question. */
export interface ShownPage {
  readonly page: number;
  readonly changing: boolean;
  readonly errors: QuestionErrors;
  readonly words?: string;
  readonly elsewhere?: ElsewhereView | null;
}

function backFrom(
  journey: Journey,
  pages: readonly number[],
  { page, changing }: { readonly page: number; readonly changing: boolean },
) {
  if (changing) return { href: hrefOf(journey.place, 'check'), text: 'Back to your answers' };
  const before = pages.filter((one) => one < page).at(-1);
  if (before) return { href: hrefOf(journey.place, before), text: 'Back' };
  return homeOf(journey);
}

const inDanger: readonly string[] = ['danger', 'immediateRisk'];

/** One page of a journey, ready to draw. */
export function questionView(
  { now }: { readonly now: Instant },
  journey: Journey,
  shown: ShownPage,
): QuestionView {
  const { values } = readJourney(journey, now, []);
  const names = askedOn(journey.act, shown.page, values);
  const fields = fieldsOn(now, journey, { ...shown, names });
  const asked = journey.act.pages[shown.page - 1];
  const { title, intro } = asked ?? { title: journey.act.title };
  const before = journey.opened ? (asked?.before?.(journey.opened) ?? []) : [];
  const pages = pagesOf(journey.act, values, journey.state);
  return {
    heading: fields.length === 1 && fields[0]?.heading ? fields[0].label : title,
    caption: captionOf(journey),
    intro: [...(intro ? [intro] : []), ...before].join(' ') || null,
    step: `${pages.indexOf(shown.page) + 1} of ${pages.length}`,
    action: hrefOf(journey.place, shown.page),
    seen: seenText(journey.seen),
    elsewhere: shown.elsewhere ?? null,
    keep: `${hrefOf(journey.place, 'keep')}?page=${shown.page}`,
    back: backFrom(journey, pages, shown),
    fields,
    errors: fields.filter(({ error }) => error !== null).map(hrefOfError),
    changing: shown.changing,
    danger: names.some((name) => inDanger.includes(name)),
    saved: journey.saved ? 'Your answers are saved as you go.' : '',
    context: contextFor(journey),
    advice: adviceFor(journey, values),
    live:
      journey.act.advice === 'by-the-answers'
        ? `/cases/${journey.place.caseId ?? ''}/advice`
        : null,
  };
}
