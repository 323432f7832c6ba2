import { serviceWords } from '#cases';
import { type Removals, type RemovalStanding, removalStandings } from '#casework';
import { type NationalContact, nationalContacts } from '#guidance';
import type { Instant } from '#kit';
import { type RestView, restsOfPart } from '../../advice/source-view.ts';
import type { PageKind } from '../../layout/frame.ts';
import { pagesOf } from '../../layout/pages.ts';
import type { Tile } from '../worklist/choices.ts';
import { type ChosenRemovals, openRemovals, removalsAddress, standingWords } from './filter.ts';
import { type RemovalView, removalView } from './row-view.ts';

/** Every report to have something taken down, what is late first. */
export interface RemovalsView {
  readonly tiles: readonly Tile[];
  readonly show: string;
  readonly services: readonly {
    readonly value: string;
    readonly text: string;
    readonly selected: boolean;
  }[];
  /** What the list was narrowed to, in words; empty for all that are open. */
  readonly chosen: readonly string[];
  readonly rows: readonly RemovalView[];
  readonly total: number;
  /** True when there is no report at all, whatever is chosen. */
  readonly empty: boolean;
  readonly helpline: Pick<NationalContact, 'name' | 'hours'> & {
    readonly telephone: string;
    readonly dial: string;
  };
  /** What having it taken down rests on. */
  readonly rests: readonly RestView[];
  readonly showing: string;
  readonly previous: string | null;
  readonly next: string | null;
}

export const removalsPage: PageKind<RemovalsView> = {
  template: 'pages/removals/page.njk',
  title: () => 'Getting it taken down',
};

/** What the page is made from. */
export interface SeenRemovals {
  readonly list: Removals;
  readonly chosen: ChosenRemovals;
  /** From 1. */
  readonly page: number;
  readonly now: Instant;
}

function tilesFor(chosen: ChosenRemovals, counts: Removals['counts']): readonly Tile[] {
  const here = removalsAddress(chosen);
  const tile = (show: ChosenRemovals['show'], text: string, count: number): Tile => {
    const href = removalsAddress({ ...openRemovals, show });
    return { text, count, href, current: href === here, late: show === 'late' && count > 0 };
  };
  const open = counts.late + counts.today + counts.waiting;
  const each = (show: RemovalStanding) => tile(show, standingWords[show], counts[show]);
  return [tile('', 'Open', open), ...removalStandings.map(each)];
}

function servicesFor({ services }: Removals, chosen: ChosenRemovals): RemovalsView['services'] {
  const known = services.map((value) => ({ value, text: serviceWords(value) }));
  return [{ value: '', text: 'Any service' }, ...known].map((one) => ({
    ...one,
    selected: one.value === chosen.service,
  }));
}

const { name, telephone, hours } = nationalContacts['professionals-online-safety'];

/** The list, ready to read. */
export function removalsView(seen: SeenRemovals): RemovalsView {
  const { list, chosen, page, now } = seen;
  const { show, service } = chosen;
  return {
    tiles: tilesFor(chosen, list.counts),
    rests: restsOfPart('removal'),
    show,
    services: servicesFor(list, chosen),
    chosen: [...(show ? [standingWords[show]] : []), ...(service ? [serviceWords(service)] : [])],
    rows: list.rows.map((row) => removalView(row, list.may, now)),
    total: list.total,
    empty: removalStandings.every((standing) => list.counts[standing] === 0),
    helpline: { name, telephone, dial: telephone.replaceAll(' ', ''), hours },
    ...pagesOf({ total: list.total, page, addressOf: (to) => removalsAddress(chosen, to) }),
  };
}
