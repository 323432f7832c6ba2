import type { Actor } from '#access';
import type { Worklist } from '#casework';
import type { Instant } from '#kit';
import type { PageKind } from '../../layout/frame.ts';
import { pagesOf } from '../../layout/pages.ts';
import { sayChosen, type Select, selectsFor, type Tile, tilesFor } from './choices.ts';
import { addressOf, type Chosen, codesOf, readChosen } from './filter.ts';
import { groupRows, type GroupView } from './row-view.ts';
import type { SavedView } from '#desk';

/** The worklist: the most pressing first, with ways to narrow it and views that people keep. */
export interface WorklistView {
  readonly tiles: readonly Tile[];
  readonly show: string;
  readonly selects: readonly Select[];
  readonly second: boolean;
  /** What the list was narrowed to, in words; empty when it was not. */
  readonly chosen: readonly string[];
  readonly codes: readonly (readonly [string, string])[];
  readonly views: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  /** False once somebody keeps as many views as there may be. */
  readonly mayKeep: boolean;
  readonly typedName: string;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly groups: readonly GroupView[];
  readonly newestFirst: boolean;
  readonly total: number;
  /** Reports to have something taken down that nobody has asked about in time; null for whoever has no list of them. */
  readonly lateRemovals: number | null;
  readonly showing: string;
  readonly previous: string | null;
  readonly next: string | null;
}

export const worklistPage: PageKind<WorklistView> = {
  template: 'pages/worklist/page.njk',
  title: () => 'Cases',
};

/** What the page is made from. */
export interface Seen {
  readonly list: Worklist;
  readonly chosen: Chosen;
  /** From 1. */
  readonly page: number;
  readonly views: readonly SavedView[];
  readonly mayKeep: boolean;
  readonly lateRemovals: number | null;
  readonly actor: Actor;
  readonly now: Instant;
  /** The name of a view as it was typed, and what is wrong with it. */
  readonly typedName?: string;
  readonly error?: string;
}

/** The worklist, ready to read. */
export function worklistView(seen: Seen): WorklistView {
  const { list, chosen, page, views, actor, now } = seen;
  const selects = selectsFor(chosen, list, actor.person.id);
  const here = addressOf(chosen);
  return {
    tiles: tilesFor(chosen, list),
    show: chosen.show,
    selects,
    second: chosen.second,
    chosen: sayChosen(selects, chosen),
    codes: Object.entries(codesOf(chosen)),
    views: views.map(({ id, name, codes }) => {
      const kept = readChosen(codes);
      const href = addressOf(kept);
      return { id, name, href, current: href === here };
    }),
    mayKeep: seen.mayKeep,
    typedName: seen.typedName ?? '',
    errors: seen.error ? [{ text: seen.error, href: '#name' }] : [],
    groups: groupRows(list.rows, now),
    newestFirst: chosen.show === 'closed' || chosen.show === 'not-opened',
    total: list.total,
    lateRemovals: seen.lateRemovals,
    ...pagesOf({ total: list.total, page, addressOf: (to) => addressOf(chosen, to) }),
  };
}
