import type { PageKind } from '../../layout/frame.ts';
import type { DraftLine } from '../draft-line.ts';

/** What somebody has begun and not finished of one act: go on with it, or begin anew. */
export interface BegunView {
  readonly caption: string;
  readonly drafts: readonly DraftLine[];
  readonly isReport: boolean;
  /** Begins anew, with nothing of what was begun before. */
  readonly anew: string;
  readonly back: { readonly href: string; readonly text: string };
}

export const begunPage: PageKind<BegunView> = {
  template: 'journeys/begun/page.njk',
  title: ({ caption }) => `Go on, or begin anew? – ${caption}`,
};
