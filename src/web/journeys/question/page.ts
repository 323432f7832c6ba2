import type { PageKind } from '../../layout/frame.ts';
import type { AdviceView } from '../../advice/advice-view.ts';
import type { ContextView } from '../context.ts';
import type { ElsewhereView } from '../elsewhere-view.ts';
import type { FieldView } from '../field-view.ts';

/** One page of questions. */
export interface QuestionView {
  readonly heading: string;
  /** The act and the case, above the heading: what this page is part of. */
  readonly caption: string;
  readonly intro: string | null;
  readonly step: string;
  readonly action: string;
  readonly keep: string;
  /** What the page knows of the draft, carried with it. */
  readonly seen: string;
  /** What another page has kept since this one was drawn; null where nothing was. */
  readonly elsewhere: ElsewhereView | null;
  readonly back: { readonly href: string; readonly text: string };
  readonly fields: readonly FieldView[];
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  /** Came from "Change" on the answers: goes back there. */
  readonly changing: boolean;
  readonly danger: boolean;
  readonly saved: string;
  readonly context: ContextView | null;
  readonly advice: AdviceView | null;
  /** Where the advice is asked for as answers change. */
  readonly live: string | null;
}

export const questionPage: PageKind<QuestionView> = {
  template: 'journeys/question/page.njk',
  title: ({ heading, caption }) => `${heading} – ${caption}`,
};
