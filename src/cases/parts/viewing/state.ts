import type { Done } from '#acts';

/** Why somebody thinks it has to be looked at; `none` where no lawful ground is put forward. */
export type ViewingGround = 'none' | 'to-decide' | 'to-report';

/** What the second senior person answered; where they agreed, who may look and who is there too. */
export interface ViewingAnswer extends Done {
  readonly agrees: boolean;
  readonly looks: string | null;
  readonly present: string | null;
}

/** What came of an agreement: whether anybody looked, and whether anything was kept of it. */
export interface ViewingOutcome extends Done {
  readonly tookPlace: boolean;
  readonly kept: 'no' | 'yes' | 'not-known' | null;
}

/** One time that somebody considered whether anybody may look. It is never about what there is to see. */
export interface Viewing extends Done {
  readonly id: string;
  readonly by: string;
  readonly ground: ViewingGround;
  /** The senior person asked to answer it; null where the answer was no at once. */
  readonly second: string | null;
  /** True where it was considered again before the second person had answered. */
  readonly setAside: boolean;
  readonly answer: ViewingAnswer | null;
  readonly outcome: ViewingOutcome | null;
}

/** A senior person asked to review how it came about that somebody looked. */
export interface ViewingReview extends Done {
  /** Who asked for it. */
  readonly by: string;
  /** The agreement it is about, or the record that somebody looked without one. */
  readonly of: string;
  readonly reviewer: string;
  readonly given: (Done & { readonly finding: string }) | null;
}

/** What the record says of looking. */
export interface ViewingState {
  readonly viewings: readonly Viewing[];
  readonly viewingReviews: readonly ViewingReview[];
}

export const viewingStart: ViewingState = { viewings: [], viewingReviews: [] };

/** What was put to a second senior person, who has not answered yet. */
export function waitingViewing({ viewings }: Pick<ViewingState, 'viewings'>): Viewing | null {
  const newest = viewings.at(-1);
  return newest?.second && !newest.answer && !newest.setAside ? newest : null;
}

/** An agreement of which nobody has said yet what came of it. */
export function openAgreement({ viewings }: Pick<ViewingState, 'viewings'>): Viewing | null {
  return viewings.find(({ answer, outcome }) => answer?.agrees === true && !outcome) ?? null;
}

/** Reviews that a named senior person has still to give, the newest naming of each. */
export function openReviews({
  viewingReviews,
}: Pick<ViewingState, 'viewingReviews'>): readonly ViewingReview[] {
  return viewingReviews.filter(
    ({ of, given, sequence }) =>
      !given && !viewingReviews.some((other) => other.of === of && other.sequence > sequence),
  );
}
