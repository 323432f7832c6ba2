import type { Found } from '#casework';
import type { Instant } from '#kit';
import type { PageKind } from '../../layout/frame.ts';
import { pagesOf } from '../../layout/pages.ts';
import { count } from '#say';
import { rowView, type RowView } from '../worklist/row-view.ts';
import { learnerFile } from '../file/file-link.ts';
import { nothingTyped, type Typed, type TypedDate } from './typed.ts';

/** Finding a case: what was typed, what was found, and whom the words may mean. */
export interface FindView {
  readonly words: string;
  readonly from: TypedDate;
  readonly to: TypedDate;
  readonly errors: Typed['errors'];
  /** Null until something was looked for. */
  readonly found: FoundView | null;
}

export interface FoundView {
  /** How many cases, in words, and of whom where somebody was chosen. */
  readonly says: string;
  readonly rows: readonly RowView[];
  readonly people: readonly {
    readonly name: string;
    readonly detail: string;
    readonly href: string;
    readonly file: string | null;
  }[];
  /** The own file of the child whose cases these are. */
  readonly file: string | null;
  readonly morePeople: number;
  readonly showing: string;
  readonly previous: string | null;
  readonly next: string | null;
}

export const findPage: PageKind<FindView> = {
  template: 'pages/find/page.njk',
  title: () => 'Find a case',
};

/** What was found and how it was asked for. `href` is the address of the first page of it. */
export interface Answer {
  readonly found: Found;
  readonly href: string;
  /** From 1. */
  readonly page: number;
  readonly now: Instant;
  /** The name of the person whose cases these are, where one was chosen. */
  readonly of?: string;
  /** Where that person’s own file is, where they are a child. */
  readonly file?: string | null;
}

function foundView({ found, href, page, now, of, file = null }: Answer): FoundView {
  const { total } = found;
  const join = href.includes('?') ? '&' : '?';
  const at = (to: number) => (to === 1 ? href : `${href}${join}page=${to}`);
  const cases = total === 0 ? 'No cases' : count(total, 'case');
  return {
    says: of ? `${cases} with ${of}` : `${cases} found`,
    rows: found.rows.map((row) => rowView(row, now)),
    people: of
      ? []
      : found.people.map((one) => ({
          name: one.name,
          detail: one.detail,
          href: `/find?person=${one.id}`,
          file: learnerFile(one),
        })),
    file,
    morePeople: of ? 0 : found.morePeople,
    ...pagesOf({ total, page, addressOf: at }),
  };
}

/** The page, ready to read. */
export function findView(typed: Typed = nothingTyped, answer?: Answer): FindView {
  const { words, from, to, errors } = typed;
  return { words, from, to, errors, found: answer ? foundView(answer) : null };
}
