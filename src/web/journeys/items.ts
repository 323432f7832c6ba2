import type { Field, Pick, Raw } from '#cases';
import type { FieldError } from '#kit';
import { allOf, textOf } from './raw.ts';

/** What a question is drawn from. */
export interface Asking {
  readonly name: string;
  readonly field: Field;
  readonly raw: Raw;
  readonly errors: readonly FieldError[];
  readonly picks: readonly Pick[];
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

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function found(picks: readonly Pick[], sought: string): readonly Pick[] {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return picks.filter(({ label, hint }) => {
    const text = folded(`${label} ${hint ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** What to offer of a long list: whoever is chosen already, then whoever was looked for. */
function offered({ picks, raw, name }: Asking): readonly Pick[] {
  if (picks.length <= longestList) return picks;
  const chosen = allOf(raw, name);
  const already = picks.filter(({ value }) => chosen.includes(value));
  const others = found(picks, textOf(raw, `${name}-search`)).filter(
    (pick) => !already.includes(pick),
  );
  return [...already, ...others.slice(0, longestList)];
}

function optionsOf(asking: Asking): readonly Pick[] {
  const { field } = asking;
  if (field.kind !== 'choice' && field.kind !== 'choices')
    return field.kind === 'about' ? asking.picks : offered(asking);
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
  return optionsOf(asking).map(({ value, label, hint }) => ({
    value,
    text: label,
    ...(hint ? { hint: { text: hint } } : {}),
    checked: chosen.includes(value),
    selected: chosen.includes(value),
  }));
}
