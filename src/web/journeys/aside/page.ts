import type { PageKind } from '../../layout/frame.ts';

/** A question, and what somebody typed there. */
export interface TypedRow {
  readonly question: string;
  readonly answer: string;
}

interface Way {
  readonly href: string;
  readonly text: string;
}

/** A journey that cannot be gone on with: why, what was typed, and two ways on. */
export interface AsideView {
  readonly caption: string;
  readonly heading: string;
  readonly says: readonly string[];
  readonly typed: readonly TypedRow[];
  readonly way: Way;
  readonly other: Way | null;
}

export const asidePage: PageKind<AsideView> = {
  template: 'journeys/aside/page.njk',
  title: ({ heading, caption }) => `${heading} – ${caption}`,
};
