import type { Foretold } from '#cases';
import type { PageKind } from '../../layout/frame.ts';
import type { AdviceView } from '../../advice/advice-view.ts';
import type { WordingLine } from '../wording-view.ts';

/** One answer on the list to check. */
export interface AnswerRow {
  readonly question: string;
  readonly answer: string;
  readonly ownWords: boolean;
  readonly change: string;
}

/** Check your answers: everything that will be recorded, and how to change each. */
export interface CheckView {
  readonly caption: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly AnswerRow[] }[];
  readonly action: string;
  /** What the page knows of the draft, carried with it. */
  readonly seen: string;
  /** The answers were changed elsewhere after the page was read that was sent. */
  readonly changed: boolean;
  readonly button: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly happens: string;
  readonly wording: readonly WordingLine[];
  readonly advice: AdviceView | null;
  /** What recording this would do to the advice, or would leave for the lead to settle. */
  readonly foretold: Foretold;
}

export const checkPage: PageKind<CheckView> = {
  template: 'journeys/check/page.njk',
  title: ({ caption }) => `Check your answers – ${caption}`,
};
