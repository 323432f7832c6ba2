import { type CaseState, refusedSoFar, type Deciding } from '#cases';
import type { OpenCase } from '#casework';
import type { Visitor } from '../sign-in/visitor.ts';
import { NotYet } from './not-yet.ts';
import type { Place } from './place.ts';

/** A record as somebody has it before them; null where it is closed to them. */
interface Within {
  readonly opened: OpenCase | null;
  readonly visitor: Visitor;
  readonly state: CaseState;
}

/** What an act of somebody may look at while its journey is not sent; null where the case is closed to them. */
export function decidingIn({ opened, visitor, state }: Within): Deciding | null {
  if (!opened) return null;
  const { school, now, directory } = opened;
  const known = new Map(
    [...directory.carers, ...directory.learners, ...directory.staff].map((one) => [one.id, one]),
  );
  return {
    earlier: opened.repeats ?? [],
    ...{ state, school, now, newId: 'not-recorded', actor: visitor.actor.person },
    directory: (id) => known.get(id) ?? null,
  };
}

/** Says before anything is asked what refuses an act whatever is answered. */
export function notRefusedAtOnce(within: Within, { act }: Pick<Place, 'act'>): void {
  const deciding = decidingIn(within);
  const told = deciding && refusedSoFar(act, {}, deciding);
  if (told) throw new NotYet(told.refusal.because);
}
