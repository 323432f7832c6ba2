import type { PointSignOffs, SignedEntry, SignOffStanding } from '#people';
import { nameOf, type Point, type Rest, signedText } from '#provenance';
import { type Mark, marksOf } from '#sources';
import { type SourceView, sourceView } from '../../advice/source-view.ts';
import { sayInFull } from '#say';
import { pointHref } from './point-link.ts';

/** What is signed of each point of a school, asked point by point. */
export type SignedOf = (point: { readonly name: string; readonly text: string }) => PointSignOffs;

/** One signing, ready to read. */
export interface SigningView {
  readonly says: string;
  readonly who: string;
  readonly reason: string;
  /** Where it is taken back; null for whoever may not, or where it was. */
  readonly takeBack: string | null;
  /** Who took it back, when and why; null where nobody did. */
  readonly takenBack: string | null;
}

/** How a point stands, ready to read: the word, and who signed and when. */
export interface StandingView {
  readonly is: SignOffStanding;
  readonly says: string;
  readonly who: string | null;
  readonly reason: string | null;
}

/** One source of a point: what is said there, and what must be checked by whom. */
export interface PointRest extends SourceView {
  readonly says: string;
  readonly check: string;
  readonly checkedBy: string;
}

/** A point as one line of a list. */
export interface PointLine {
  readonly name: string;
  readonly href: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly marks: readonly Mark[];
  readonly rests: readonly PointRest[];
  readonly standing: StandingView;
}

const standings: Readonly<Record<SignOffStanding, string>> = {
  'not-signed': 'Not signed',
  agreed: 'Signed: agreed',
  'needs-change': 'Signed: needs a change',
  'earlier-wording': 'Signed for an earlier wording',
};

const whoOf = ({ byName, at }: Pick<SignedEntry, 'byName' | 'at'>): string =>
  `${byName}, ${sayInFull(at)}`;

function standingView({ standing, latest }: PointSignOffs): StandingView {
  const who = latest && whoOf(latest);
  return { is: standing, says: standings[standing], who, reason: latest?.reason ?? null };
}

function restView(rest: Rest): PointRest {
  const { says, check, checkedBy } = rest;
  return { says, check, checkedBy, ...sourceView(rest) };
}

/** A point with its sources and how it stands. */
export function pointLine(point: Point, signed: SignedOf): PointLine {
  const { group, id, title, says, rests } = point;
  return {
    name: nameOf(point),
    href: pointHref(group, id),
    title,
    says,
    marks: marksOf(rests.map(({ mark }) => mark.known)),
    rests: rests.map(restView),
    standing: standingView(signed(signedText(point))),
  };
}

/** One signing of a point; `may` is whether whoever reads it may take it back. */
export function signingView(entry: SignedEntry, href: string, may: boolean): SigningView {
  const { agrees, current, takenBack, id, reason } = entry;
  const verdict = agrees ? 'Agreed' : 'Needs a change';
  return {
    says: current ? verdict : `${verdict}, for an earlier wording`,
    who: whoOf(entry),
    reason,
    takeBack: may && !takenBack ? `${href}/take-back/${id}` : null,
    takenBack: takenBack && `Taken back by ${whoOf(takenBack)}. Why: ${takenBack.reason}`,
  };
}

/** How many of some points stand as what: signed for what they say now, and not. */
export function countSigned(lines: readonly { readonly standing: StandingView }[]): {
  readonly all: number;
  readonly agreed: number;
  readonly needChange: number;
  readonly earlier: number;
} {
  const count = (is: SignOffStanding): number =>
    lines.filter(({ standing }) => standing.is === is).length;
  return {
    all: lines.length,
    agreed: count('agreed'),
    needChange: count('needs-change'),
    earlier: count('earlier-wording'),
  };
}

/** The count in a sentence: "3 of 22 points are agreed; 1 needs a change." */
export function countInWords(counts: ReturnType<typeof countSigned>): string {
  const { all, agreed, needChange, earlier } = counts;
  const more = [
    ...(needChange > 0 ? [`${needChange} signed as needing a change`] : []),
    ...(earlier > 0 ? [`${earlier} signed for an earlier wording`] : []),
  ];
  return [`${agreed} of ${all} signed as agreed`, ...more].join('; ');
}
