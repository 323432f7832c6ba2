import assert from 'node:assert/strict';
import { adviceNow, saysTheSame, toKeep } from '../../advice/advice-now.ts';
import { withoutHistory } from '../../taking-back/decide-taking-back.ts';
import type { Recorded } from '../../record/events.ts';
import { evolve } from '../../record/evolve.ts';
import { eventsIn, type PastEvent } from '../../record/past.ts';
import { madeBy, namesIn } from '../../taking-back/rests-on.ts';
import { isOfTheList } from '../../taking-back/taken-back.ts';
import { type CaseState, initialState } from '../../state.ts';
import type { Happened } from '../../walk/testing.ts';

/** How many takings back were held against a record in which the entry never was. */
export const heldAgainst = { never: 0 };

const isHistory = ({ type }: PastEvent): boolean =>
  /^(entry-taken-back|taking-back-answered|what-followed-looked-at|advice-given)\//.test(type);

/** True for an entry that some taking back in force names, told anew and without what folding uses. */
function isGone(events: readonly Recorded[], number: number): boolean {
  return events.some(
    (event) =>
      event.type === 'entry-taken-back/1' &&
      event.data.entry === String(number) &&
      (event.data.second === null || isAgreed(events, event.sequence)) &&
      !isGone(events, event.sequence),
  );
}

function isAgreed(events: readonly Recorded[], taking: number): boolean {
  return events.some(
    ({ type, data }) =>
      type === 'taking-back-answered/1' && data.agrees === 'yes' && data.taking === String(taking),
  );
}

/** True where a later entry is about what is gone, so that there is no record in which it could stand alone. */
function leavesSomethingBehind(events: readonly Recorded[], left: readonly Recorded[]): boolean {
  const still = new Set(left.flatMap(madeBy));
  const made = new Set(events.flatMap(madeBy).filter((id) => !still.has(id)));
  const views = ['second-opinion-given/1', 'bar-lifting-answered/1'];
  const unasked = left.length < events.length && left.some(({ type }) => views.includes(type));
  return (
    unasked ||
    left.some((event) => namesIn(event).some(([, ids]) => ids.some((id) => made.has(id))))
  );
}

/** A record told again, with the guidance asked whenever the facts change. */
function toldAgain(
  left: readonly Recorded[],
  { id, school }: { readonly id: string; readonly school: Happened['school'] },
): CaseState {
  let state: CaseState = { ...initialState, id };
  for (const [place, event] of left.entries()) {
    const before = state;
    state = evolve(state, event);
    const next = left[place + 1];
    if (next && isOfTheList(next)) continue;
    if (state.factsChanged === before.factsChanged && !isOfTheList(event)) continue;
    const advice = toKeep(adviceNow(state, school));
    if (!saysTheSame(state.advice, advice))
      state = evolve(state, { ...event, type: 'advice-given/1', data: advice });
  }
  return state;
}

/** What a record says, its advice placed at the entry that it followed, whichever entry holds it. */
function comparable(state: CaseState, events: readonly Recorded[]): unknown {
  const advice = new Set(
    events.filter(({ type }) => type === 'advice-given/1').map(({ sequence }) => sequence),
  );
  const placed = <T extends { readonly sequence: number } | null>(one: T): T =>
    one && advice.has(one.sequence) ? { ...one, sequence: one.sequence - 1 } : one;
  const since = Object.entries(state.dutiesSince).map(([id, one]) => [id, placed(one)] as const);
  return {
    ...withoutHistory(state),
    adviceChanged: placed(state.adviceChanged),
    dutiesSince: Object.fromEntries(since.toSorted(([a], [b]) => a.localeCompare(b))),
  };
}

/** A record without an entry is the record in which it never was; and with it again, as it was before. */
export function takenBackIsAsNever({ act, events, school, after }: Happened): void {
  if (act !== 'take-back-entry' && act !== 'agree-to-take-back') return;
  const [event] = events;
  if (event?.type === 'entry-taken-back/1' && event.data.second !== null) return;
  if (event?.type === 'taking-back-answered/1' && event.data.agrees === 'no') return;
  const whole = eventsIn(after.past) as readonly Recorded[];
  const told = whole.filter((one) => !isHistory(one));
  const left = told.filter(
    (one) => !isGone(whole, one.sequence) && !(isOfTheList(one) && isGone(whole, one.sequence - 1)),
  );
  if (leavesSomethingBehind(told, left)) return;
  heldAgainst.never += 1;
  const never = toldAgain(left, { id: after.id, school });
  assert.deepEqual(comparable(after, whole), comparable(never, whole));
}
