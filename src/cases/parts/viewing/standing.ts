import type { Instant } from '#kit';
import { dueAt, type School } from '#schools';
import { barredStaff } from '../../who/barred.ts';
import type { Pick, Done } from '#acts';
import type { CaseState } from '../../state.ts';
import { policeDecide, theirsSince } from './never.ts';
import { openReviews, type Viewing } from './state.ts';
import { viewingName } from './words.ts';

/** How one time of considering it stands. */
export type ViewingStanding = 'refused' | 'set-aside' | 'waiting' | 'agreed' | 'not-held' | 'held';

/** How one time of considering it stands. */
export function standingOf({ second, setAside, answer, outcome }: Viewing): ViewingStanding {
  if (outcome) return outcome.tookPlace ? 'held' : 'not-held';
  if (answer) return answer.agrees ? 'agreed' : 'refused';
  if (!second) return 'refused';
  return setAside ? 'set-aside' : 'waiting';
}

/** The end of the next working day: an agreement is for now, and never for later. */
export function lapsesAt({ answer }: Viewing, { calendar }: School): Instant | null {
  return answer && dueAt({ kind: 'working-days', days: 1 }, answer.at, calendar);
}

/** True where somebody who asked, agreed or was to look may no longer see the case. */
function isUnsound(state: CaseState, { by, second, answer }: Viewing): boolean {
  const barred = barredStaff(state);
  return [by, second, answer?.looks].some((id) => id && barred.includes(id));
}

/** Why an agreement did not hold at a moment, in a sentence; null where it did. */
export function whyNotHeld(
  viewing: Viewing,
  {
    state,
    school,
    at,
  }: { readonly state: CaseState; readonly school: School; readonly at: Instant },
): string | null {
  const { answer } = viewing;
  if (!answer || at < toTheMinute(answer.at)) return 'At that time it had not been agreed.';
  const stopped = theirsSince(state, answer.sequence);
  if (stopped && at >= toTheMinute(stopped))
    return 'At that time it had become a matter for the police, and the agreement had ended.';
  if (isUnsound(state, viewing))
    return 'Somebody who asked for it, agreed to it or was to look may no longer see this case, so the agreement has ended.';
  const lapses = lapsesAt(viewing, school);
  return lapses && at > lapses
    ? 'At that time the agreement had lapsed: it holds until the end of the next working day.'
    : null;
}

/** As exactly as a person can type it. */
function toTheMinute(at: Instant): Instant {
  return `${at.slice(0, 16)}:00.000Z`;
}

/** True once nothing more can be done on an agreement, but to say what came of it. */
export function hasEnded(state: CaseState, viewing: Viewing): boolean {
  return policeDecide(state) || isUnsound(state, viewing);
}

/** Somebody looked, and a senior person has still to review how it came about. */
export interface ToReview extends Done {
  /** The agreement, or the record that somebody looked without one. */
  readonly id: string;
  readonly title: string;
  /** Who asked, agreed or looked, by directory id: none of them reviews it. */
  readonly concerned: readonly string[];
  readonly agreed: boolean;
  /** True where it was not agreed, or something may have been kept. */
  readonly pressing: boolean;
  /** Who was asked to review it; null while nobody has been. */
  readonly reviewer: string | null;
}

type Held = Omit<ToReview, 'reviewer'>;

function agreedOnes({ viewings }: CaseState): readonly Held[] {
  return viewings.flatMap((viewing) => {
    const { id, by, second, answer, outcome } = viewing;
    if (!outcome?.tookPlace) return [];
    return [
      {
        at: outcome.at,
        sequence: outcome.sequence,
        id,
        title: viewingName(viewing),
        concerned: [by, second, answer?.looks].flatMap((one) => (one ? [one] : [])),
        agreed: true,
        pressing: outcome.kept !== 'no',
      },
    ];
  });
}

function withoutAgreement({ exposures }: CaseState): readonly Held[] {
  return exposures
    .filter(({ how }) => how === 'on-purpose')
    .map(({ at, sequence, id, name, person }) => ({
      at,
      sequence,
      id,
      title: `How ${name ?? 'somebody'} came to look`,
      concerned: person ? [person] : [],
      agreed: false,
      pressing: true,
    }));
}

/** Every time somebody looked on purpose that nobody senior has reviewed. */
export function toReview(state: CaseState): readonly ToReview[] {
  const asked = openReviews(state);
  const given = state.viewingReviews.filter((one) => one.given).map(({ of }) => of);
  return [...agreedOnes(state), ...withoutAgreement(state)]
    .filter(({ id }) => !given.includes(id))
    .map((held) => ({
      ...held,
      reviewer: asked.find(({ of }) => of === held.id)?.reviewer ?? null,
    }));
}

const picksOf = (some: readonly ToReview[]): readonly Pick[] =>
  some.map(({ id, title }) => ({ value: id, label: title }));

/** What has still to be reviewed, to choose from. */
export function picksToReview(state: CaseState): readonly Pick[] {
  return picksOf(toReview(state));
}

/** The same, where somebody has been asked to. */
export function picksInReview(state: CaseState): readonly Pick[] {
  return picksOf(toReview(state).filter(({ reviewer }) => reviewer !== null));
}
