import type { PageKind } from '../../layout/frame.ts';

/** The rules said no: why, and the way on. What was typed is kept. */
export interface RefusedView {
  readonly caption: string;
  readonly because: readonly string[];
  readonly change: string;
  readonly back: { readonly href: string; readonly text: string };
}

export const refusedPage: PageKind<RefusedView> = {
  template: 'journeys/refused/page.njk',
  title: ({ caption }) => `Not recorded yet – ${caption}`,
};
