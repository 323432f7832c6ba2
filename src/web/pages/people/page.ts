import type { PageKind } from '../../layout/frame.ts';
import type { CaseFrame } from '../case/case-frame.ts';
import type { PersonLine } from './person-line.ts';

/** Everybody in a case, with their parts, and how each child is looked after. */
export interface PeopleView {
  readonly case: CaseFrame;
  /** What this school calls those it teaches. */
  readonly learners: string;
  readonly people: readonly PersonLine[];
  readonly add: string | null;
  /** Where words are decided on that may be names, and how many; null where none waits. */
  readonly names: { readonly text: string; readonly href: string } | null;
}

export const peoplePage: PageKind<PeopleView> = {
  template: 'pages/people/page.njk',
  title: (view) => `People – case ${view.case.reference}`,
};
