import type { ActName } from '../parts.ts';
import { waitingTakings } from '../parts/record/state.ts';
import { openReviews, waitingViewing } from '../parts/viewing/state.ts';
import type { CaseState } from '../state.ts';

/** What a senior person’s view is waited for on. */
export type Asked =
  'decision-below-advice' | 'decision' | 'bar' | 'taking-back' | 'looking' | 'looking-review';

/** A second senior person is asked, and has not answered: the one idea behind everything that two people decide. */
export interface Agreement {
  readonly on: Asked;
  /** The entry that asks. */
  readonly entry: number;
  /** Whoever asks, and whoever is asked, by directory id. */
  readonly by: string;
  readonly person: string;
  /** The act that answers it, and, where there can be several, what it is about. */
  readonly answer: ActName;
  readonly about?: Readonly<Record<string, string>>;
}

/** Everything in a case that waits for a second senior person. */
export function agreementsIn(state: CaseState): readonly Agreement[] {
  const { decision, lifting } = state;
  const viewing = waitingViewing(state);
  const found: Agreement[] = [];
  if (decision?.second?.agrees === null)
    found.push({
      on: decision.againstAdvice ? 'decision-below-advice' : 'decision',
      entry: decision.sequence,
      by: decision.by,
      person: decision.second.person,
      answer: 'give-second-opinion',
    });
  if (lifting)
    found.push({
      on: 'bar',
      entry: lifting.sequence,
      by: lifting.by,
      person: lifting.second,
      answer: 'agree-to-lift-bar',
    });
  for (const { sequence: entry, by, second } of waitingTakings(state))
    if (second)
      found.push({
        on: 'taking-back',
        entry,
        by,
        person: second.person,
        answer: 'agree-to-take-back',
      });
  if (viewing?.second)
    found.push({
      on: 'looking',
      entry: viewing.sequence,
      by: viewing.by,
      person: viewing.second,
      answer: 'answer-viewing',
    });
  for (const { sequence: entry, by, reviewer: person, of } of openReviews(state))
    found.push({
      on: 'looking-review',
      entry,
      by,
      person,
      answer: 'review-viewing',
      about: { viewing: of },
    });
  return found;
}

/** What this person’s view is waited for on in a case, by their directory id. */
export function askedOf(state: CaseState, person: string): readonly Asked[] {
  return [
    ...new Set(agreementsIn(state).flatMap((one) => (one.person === person ? [one.on] : []))),
  ];
}

/** The senior people whose view is being waited for. */
export function askedToAgree(state: CaseState): readonly string[] {
  return [...new Set(agreementsIn(state).map(({ person }) => person))];
}

/** Whoever is asked to do this in person: the act that answers them, about what it is about. */
export function askedInPerson(
  state: CaseState,
  { act, about }: { readonly act: ActName; readonly about?: Readonly<Record<string, string>> },
): readonly string[] {
  const isMeant = (one: Agreement): boolean =>
    one.answer === act && one.about?.['viewing'] === (one.about && about?.['viewing']);
  return agreementsIn(state).flatMap((one) => (isMeant(one) ? [one.person] : []));
}
