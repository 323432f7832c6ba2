import type { PageKind } from '../../../layout/frame.ts';
import type { TypedPair } from '../words-typed.ts';

/** A school’s own words as they are typed. */
export interface WordsFormView {
  readonly pairs: readonly (TypedPair & {
    readonly number: number;
    readonly wrong: Readonly<Record<keyof TypedPair, string | null>>;
  })[];
  readonly national: readonly {
    readonly value: string;
    readonly text: string;
    readonly checked: boolean;
  }[];
  readonly leaveAlone: string;
  readonly wrongNames: string | null;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly seen: number;
  /** Why, where somebody had said so and went back to change something. */
  readonly reason: string;
  readonly back: { readonly href: string; readonly text: string };
}

export const wordsFormPage: PageKind<WordsFormView> = {
  template: 'pages/settings/words-form/page.njk',
  title: () => 'Change the words',
};
