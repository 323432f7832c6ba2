import type { PageKind } from '../../layout/frame.ts';
import type { EntryView } from '../../chronology/entry-view.ts';

/** Somebody else has just added to the case: what they added. What was typed is kept. */
export interface ConflictView {
  readonly caption: string;
  readonly since: readonly EntryView[];
  readonly action: string;
  readonly sequence: number;
  readonly back: { readonly href: string; readonly text: string };
}

export const conflictPage: PageKind<ConflictView> = {
  template: 'journeys/conflict/page.njk',
  title: ({ caption }) => `Somebody else has just added to this case – ${caption}`,
};
