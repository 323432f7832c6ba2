import { type GroupId, groupIds, groups, pointsOf } from '#provenance';
import {
  checkers,
  known,
  type Known,
  type Mark,
  markOf,
  type SourceId,
  sourceIds,
  sourceOf,
} from '#sources';
import type { PageKind } from '../../layout/frame.ts';
import { sayInFull } from '#say';
import {
  countInWords,
  countSigned,
  pointLine,
  type PointLine,
  type SignedOf,
} from './point-view.ts';

/** One kind of point: how many are signed, and where they stand. */
export interface GroupLine {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly signed: string;
}

/** A source of the register: what of it was read, and what must be checked by whom. */
export interface RegisterLine {
  readonly id: SourceId;
  readonly title: string;
  readonly detail: string;
  readonly confirmed: string;
  readonly check: string;
  readonly checkedBy: string;
  readonly mark: Mark;
}

/** Where everything comes from: the marks, each kind of point, and how many are signed. */
export interface ProvenanceView {
  readonly marks: readonly Mark[];
  readonly signed: string;
  readonly groups: readonly GroupLine[];
  readonly maySign: boolean;
  /** The first point nobody has signed; null when every one is. */
  readonly next: string | null;
}

/** The points of one kind, or of every kind on a page to print. */
export interface PointsView {
  readonly title: string;
  readonly groups: readonly {
    readonly title: string;
    readonly about: string;
    readonly signed: string;
    readonly points: readonly PointLine[];
  }[];
  readonly register: readonly RegisterLine[];
  readonly printed: string | null;
  readonly back: { readonly href: string; readonly text: string };
}

const toAll = { href: '/provenance', text: 'Back to where everything comes from' };

export const provenancePage: PageKind<ProvenanceView> = {
  template: 'pages/provenance/page.njk',
  title: () => 'Where everything comes from',
};

export const pointsPage: PageKind<PointsView> = {
  template: 'pages/provenance/points.njk',
  title: ({ title }) => `${title} – where everything comes from`,
};

const allMarks: readonly Mark[] = (Object.keys(known) as Known[]).map(markOf);

/** The register of sources, ready to read. */
export const registerLines: readonly RegisterLine[] = sourceIds.map((id) => {
  const { title, publisher, edition, kind, confirmed, check, checkedBy, ...rest } = sourceOf(id);
  return {
    id,
    title,
    detail: `${publisher}. ${edition}. ${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`,
    confirmed,
    check,
    checkedBy: checkers[checkedBy],
    mark: markOf(rest.known),
  };
});

const linesOf = (group: GroupId, signed: SignedOf): readonly PointLine[] =>
  pointsOf(group).map((point) => pointLine(point, signed));

/** The page that everything is reached from. */
export function provenanceView(signed: SignedOf, maySign: boolean): ProvenanceView {
  const all = groupIds.map((group) => ({ group, lines: linesOf(group, signed) }));
  const every = all.flatMap(({ lines }) => lines);
  return {
    marks: allMarks,
    signed: countInWords(countSigned(every)),
    groups: all.map(({ group, lines }) => ({
      href: `/provenance/${group}`,
      ...groups[group],
      signed: countInWords(countSigned(lines)),
    })),
    maySign,
    next: every.find(({ standing }) => standing.is !== 'agreed')?.href ?? null,
  };
}

function groupView(group: GroupId, signed: SignedOf): PointsView['groups'][number] {
  const points = linesOf(group, signed);
  return { ...groups[group], signed: countInWords(countSigned(points)), points };
}

/** The points of one kind. */
export function groupPointsView(group: GroupId, signed: SignedOf): PointsView {
  const { title } = groups[group];
  return { title, groups: [groupView(group, signed)], register: [], printed: null, back: toAll };
}

/** The register of sources by itself. */
export function registerView(): PointsView {
  return { title: 'The sources', groups: [], register: registerLines, printed: null, back: toAll };
}

/** Everything on one page, to be printed and signed off in a meeting. */
export function everythingView(signed: SignedOf, at: string): PointsView {
  return {
    title: 'Everything, to print',
    groups: groupIds.map((group) => groupView(group, signed)),
    register: registerLines,
    printed: `As it stood ${sayInFull(at)}.`,
    back: toAll,
  };
}
