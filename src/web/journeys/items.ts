import { allOf, textOf, type Field, type Pick, type Raw } from '#acts';
import { bestFirst, nameSearch } from '#names';
import { type FieldError } from '#kit';

/** What a question is drawn from. */
export interface Asking {
  readonly name: string;
  readonly field: Field;
  readonly raw: Raw;
  readonly errors: readonly FieldError[];
  readonly picks: readonly Pick[];
  /** Answers that are not on offer as things are. */
  readonly without: readonly string[];
  /** The question is the heading of its page. */
  readonly heading: boolean;
  /** Lines added to the hint, such as what is on record. */
  readonly notes: readonly string[];
  /** Who will be able to read what is typed, in a sentence. */
  readonly readers: string;
  /** Said as one more answer, where an answer may be left as it was. */
  readonly leaveAs: string | null;
  /** Today, for a date that is nearly always today. */
  readonly today: string;
}

/** One answer on offer, as the design system's macros take it. */
export interface Item {
  readonly value: string;
  readonly text: string;
  readonly hint?: { readonly text: string };
  readonly checked?: boolean;
  readonly selected?: boolean;
}

/** More answers than this make a list too long to read through. */
export const longestList = 12;

/** Whoever may be meant by what was looked for: as it is typed first, then alike in spelling or sound. */
function found(picks: readonly Pick[], sought: string): readonly Pick[] {
  const fitOf = nameSearch(sought);
  if (!fitOf) return [];
  return bestFirst(picks, (pick, fit) => {
    const { label, hint = '', formerly = [] } = pick;
    if (fitOf(`${label} ${hint}`) === fit) return pick;
    const before = formerly.findLast(({ name }) => fitOf(`${name} ${hint}`) === fit);
    if (!before || before.misspelt) return before ? pick : null;
    return { ...pick, hint: [hint, `formerly ${before.name}`].filter(Boolean).join(', ') };
  });
}

/** What there is to offer of a list, and how many more fit what was looked for. */
interface Offered {
  readonly picks: readonly Pick[];
  readonly shown: number;
  readonly of: number;
}

/** What to offer of a long list: whoever is chosen already, then whoever was looked for. */
function offered({ picks, raw, name }: Asking): Offered {
  if (picks.length <= longestList) return { picks, shown: 0, of: 0 };
  const chosen = allOf(raw, name);
  const already = picks.filter(({ value }) => chosen.includes(value));
  const others = found(picks, textOf(raw, `${name}-search`)).filter(
    ({ value }) => !chosen.includes(value),
  );
  const shown = others.slice(0, longestList);
  return { picks: [...already, ...shown], shown: shown.length, of: others.length };
}

/** Says when a search finds more people than are shown; null when all are shown. */
export function moreThanShown(asking: Asking): string | null {
  const { kind } = asking.field;
  if (kind !== 'person' && kind !== 'people') return null;
  const { shown, of } = offered(asking);
  return of > shown ? `${shown} of ${of} shown: type more of the name to see the others.` : null;
}

function optionsOf(asking: Asking): readonly Pick[] {
  const { field } = asking;
  if (field.kind !== 'choice' && field.kind !== 'choices')
    return field.kind === 'about' ? asking.picks : offered(asking).picks;
  const onOffer = Object.entries(field.options).filter(([, { former }]) => !former);
  return onOffer.map(([value, { label, hint }]) => ({
    value,
    label,
    ...(hint ? { hint } : {}),
  }));
}

/** Every answer on offer, with what is chosen already. */
export function itemsOf(asking: Asking): readonly Item[] {
  const chosen = allOf(asking.raw, asking.name);
  const onOffer = optionsOf(asking).filter(({ value }) => !asking.without.includes(value));
  return onOffer.map(({ value, label, hint }) => ({
    value,
    text: label,
    ...(hint ? { hint: { text: hint } } : {}),
    checked: chosen.includes(value),
    selected: chosen.includes(value),
  }));
}
