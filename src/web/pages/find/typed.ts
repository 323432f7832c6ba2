import { nameParts } from '#names';
import { type PlainDate } from '#kit';
import { startsLower, type DateBoxes, dateBoxes, readDateBoxes, type Unread } from '#say';
import type { Form } from '../../http/read-body.ts';

/** A search as it was typed, and what is wrong with it. */
export interface Typed {
  readonly words: string;
  readonly from: TypedDate;
  readonly to: TypedDate;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
}

/** A date as typed in its boxes, and the date they make: null for none, or for none that can be read. */
export interface TypedDate extends DateBoxes {
  readonly date: PlainDate | null;
  /** What is wrong with it, and the boxes to mend. */
  readonly error: string | null;
  readonly wrong: Readonly<Partial<Record<string, true>>>;
}

/** More than any name or reference. */
const longestWords = 100;

const textIn = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
};

const isEmpty = ({ day, month, year }: DateBoxes): boolean => !day && !month && !year;

/** As long as a date can be that is typed whole in its first box. */
const longestBox = 30;

const named = { from: 'First day', to: 'Last day' } as const;

function dateIn(form: Form, name: keyof typeof named): TypedDate {
  const box = (part: string) => textIn(form, `${name}-${part}`).slice(0, longestBox);
  const typed = { day: box('day'), month: box('month'), year: box('year') };
  if (isEmpty(typed)) return { ...typed, date: null, error: null, wrong: {} };
  const read = readDateBoxes(typed);
  return 'date' in read
    ? { ...typed, date: read.date, error: null, wrong: {} }
    : wrongWith(
        { ...typed, date: null },
        { ...read, says: `${named[name]}: ${startsLower(read.says)}` },
      );
}

const wrongWith = (
  typed: Omit<TypedDate, 'error' | 'wrong'>,
  { says, boxes }: Unread,
): TypedDate => ({
  ...typed,
  error: says,
  wrong: Object.fromEntries(boxes.map((box) => [box, true] as const)),
});

const errorOf = (name: string, { error, wrong }: TypedDate): Typed['errors'] =>
  error === null ? [] : [{ text: error, href: `#${name}-${Object.keys(wrong)[0] ?? 'day'}` }];

const backwards: Unread = {
  says: 'Give a last day that is not before the first',
  boxes: ['day', 'month', 'year'],
};

/** Reads a search as it was posted. */
export function readTyped(form: Form): Typed {
  const words = textIn(form, 'words').slice(0, longestWords);
  const [from, last] = [dateIn(form, 'from'), dateIn(form, 'to')];
  const to = from.date && last.date && from.date > last.date ? wrongWith(last, backwards) : last;
  const errors = [];
  if (words === '' && isEmpty(from) && isEmpty(to))
    errors.push({ text: 'Type a name or a reference, or give a date', href: '#words' });
  if (words !== '' && nameParts(words).length === 0)
    errors.push({ text: 'Type letters of a name, or a reference', href: '#words' });
  return { words, from, to, errors: [...errors, ...errorOf('from', from), ...errorOf('to', to)] };
}

/** A date as its parts, to be shown in the boxes again. */
export function partsOf(date: PlainDate | null): TypedDate {
  return { ...dateBoxes(date), date, error: null, wrong: {} };
}

/** Nothing typed yet. */
export const nothingTyped: Typed = {
  words: '',
  from: partsOf(null),
  to: partsOf(null),
  errors: [],
};
