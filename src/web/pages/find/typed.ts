import { isPlainDate, nameParts, type PlainDate } from '#kit';
import type { Form } from '../../http/read-body.ts';

/** A search as it was typed, and what is wrong with it. */
export interface Typed {
  readonly words: string;
  readonly from: TypedDate;
  readonly to: TypedDate;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
}

/** The parts of a date as typed, and the date they make: null for none, or for none that exists. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly date: PlainDate | null;
}

/** More than any name or reference. */
const longestWords = 100;

const textIn = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
};

function dateIn(form: Form, name: string): TypedDate {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    textIn(form, `${name}-${part}`).slice(0, 4),
  ) as [string, string, string];
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { day, month, year, date: isPlainDate(date) && year.length === 4 ? date : null };
}

const isEmpty = ({ day, month, year }: TypedDate): boolean => !day && !month && !year;
const isWrong = (typed: TypedDate): boolean => !isEmpty(typed) && typed.date === null;

/** Reads a search as it was posted. */
export function readTyped(form: Form): Typed {
  const words = textIn(form, 'words').slice(0, longestWords);
  const [from, to] = [dateIn(form, 'from'), dateIn(form, 'to')];
  const errors = [];
  if (words === '' && isEmpty(from) && isEmpty(to))
    errors.push({ text: 'Type a name or a reference, or give a date', href: '#words' });
  if (words !== '' && nameParts(words).length === 0)
    errors.push({ text: 'Type letters of a name, or a reference', href: '#words' });
  if (isWrong(from))
    errors.push({ text: 'Give a real first day, such as 5 11 2026', href: '#from-day' });
  if (isWrong(to))
    errors.push({ text: 'Give a real last day, such as 9 11 2026', href: '#to-day' });
  if (from.date && to.date && from.date > to.date)
    errors.push({ text: 'Give a last day that is not before the first', href: '#to-day' });
  return { words, from, to, errors };
}

/** A date as its parts, to be shown in the boxes again. */
export function partsOf(date: PlainDate | null): TypedDate {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year, date };
}

/** Nothing typed yet. */
export const nothingTyped: Typed = {
  words: '',
  from: partsOf(null),
  to: partsOf(null),
  errors: [],
};
