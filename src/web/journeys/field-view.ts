import { textOf, type Field } from '#acts';
import { dateBoxes } from '#say';
import { type Asking, type Item, itemsOf, longestList, moreThanShown } from './items.ts';
import type { SuggestionsView } from '../words/suggestions-view.ts';

/** One question as the template draws it. */
export interface FieldView {
  readonly shape:
    'input' | 'textarea' | 'radios' | 'checkboxes' | 'select' | 'dates' | 'search' | 'attest';
  readonly name: string;
  readonly label: string;
  readonly hints: readonly string[];
  readonly error: string | null;
  readonly heading: boolean;
  readonly optional: boolean;
  readonly short: boolean;
  readonly several: boolean;
  readonly value: string;
  readonly items: readonly Item[];
  /** For a date: its parts by name. */
  readonly parts: Readonly<Record<string, string>>;
  readonly timed: boolean;
  /** For a date: the boxes to mend, each true. */
  readonly wrong: Readonly<Record<string, boolean>>;
  /** For a search: what was looked for, and whether anything was found. */
  readonly sought: string;
  /** For a search that finds more people than are shown: says so. */
  readonly more: string | null;
  readonly statement: string;
  /** For staff's own words: help with them, and what they are written for. */
  readonly words: (SuggestionsView & { readonly writing: string }) | null;
}

const noImages = 'Do not describe the image. Record only what is needed to assess risk.';

function hintsOf({ field, notes, readers }: Asking): readonly string[] {
  const own = field.hint ? [field.hint.replace(/\.$/, '') + '.'] : [];
  if (field.kind === 'narrative') return [...own, noImages, readers, ...notes];
  if (field.kind === 'reason')
    return [...own, noImages, `Your reasons are kept. ${readers}`, ...notes];
  return [...own, ...notes];
}

function shapeOf({ field, picks }: Asking): FieldView['shape'] {
  switch (field.kind) {
    case 'text':
      return 'input';
    case 'narrative':
    case 'reason':
      return 'textarea';
    case 'choice':
      return Object.keys(field.options).length > longestList ? 'select' : 'radios';
    case 'choices':
      return 'checkboxes';
    case 'when':
    case 'date':
      return 'dates';
    case 'person':
      return picks.length > longestList ? 'search' : 'radios';
    case 'people':
      return picks.length > longestList ? 'search' : 'checkboxes';
    case 'about':
      return picks.length > longestList ? 'select' : 'radios';
    case 'attest':
      return 'attest';
  }
}

const isPast = (field: Field): boolean => field.kind === 'when' && field.past === true;

const boxes = ['day', 'month', 'year', 'time'] as const;

/** The boxes of a question that are to be mended; all of them where it is not said which. */
function wrongOf({ errors, name }: Asking): Readonly<Record<string, boolean>> {
  const error = errors.find(({ field }) => field === name);
  const wrong = error ? (error.boxes ?? boxes) : [];
  return Object.fromEntries(wrong.map((box) => [box, true]));
}

function partsOf({ name, raw, field, today }: Asking): Readonly<Record<string, string>> {
  const untouched = raw[`${name}-day`] === undefined && isPast(field);
  const typed = boxes.map((box): [string, string] => [box, textOf(raw, `${name}-${box}`)]);
  return { ...Object.fromEntries(typed), ...(untouched ? dateBoxes(today) : {}) };
}

/** Makes a question ready to draw. */
export function fieldView(asking: Asking): FieldView {
  const { name, field, raw, errors, heading, leaveAs } = asking;
  const shape = shapeOf(asking);
  const items = itemsOf(asking);
  const isUnsought = shape === 'search' && items.length === 0;
  const leave = leaveAs && !isUnsought ? [{ value: '', text: leaveAs }] : [];
  return {
    shape,
    name,
    label: field.label,
    hints: hintsOf(asking),
    error: errors.find((error) => error.field === name)?.message ?? null,
    heading,
    optional: field.optional === true && leaveAs === null,
    short: field.kind === 'text' && field.width === 'short',
    several: field.kind === 'people' || field.kind === 'choices',
    value: textOf(raw, name),
    items: [...items, ...leave],
    parts: partsOf(asking),
    timed: field.kind === 'when',
    wrong: wrongOf(asking),
    sought: textOf(raw, `${name}-search`),
    more: moreThanShown(asking),
    statement: field.kind === 'attest' ? field.statement : '',
    words: null,
  };
}

/** Where the error summary's link leads: to the first box to mend, or the first button of the question. */
export function hrefOfError({ shape, name, error, wrong }: FieldView): {
  readonly text: string;
  readonly href: string;
} {
  const box = boxes.find((one) => wrong[one]) ?? 'day';
  const target =
    shape === 'dates' ? `${name}-${box}` : shape === 'search' ? `${name}-search` : name;
  return { text: error ?? '', href: `#${target}` };
}
