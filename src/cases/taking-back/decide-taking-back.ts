import { refuse, type Refusal } from '#kit';
import type { School } from '#schools';
import type { Deciding } from '../act.ts';
import type { AdvisedAnew } from '../advice/advice-given.ts';
import { adviceNow, saysTheSame, toKeep } from '../advice/advice-now.ts';
import { isSettled } from '../record/accounts.ts';
import { barredStaff } from '../who/barred.ts';
import { countedIn, countsOtherwiseFrom } from './counted.ts';
import type { CaseEvent, Recorded } from '../record/events.ts';
import { count, evolve } from '../record/evolve.ts';
import { isStaffMatter } from '../who/managing.ts';
import { listNews } from '../parts/people/school-list.ts';
import { eventsIn, type PastEvent, said } from '../record/past.ts';
import { saysSomethingElse } from '../advice/new-edition.ts';
import { type CaseState, initialState } from '../state.ts';
import { goneIn, isOfTheList } from './taken-back.ts';

type Settling = Extract<CaseEvent, { type: 'entry-taken-back/1' | 'taking-back-answered/1' }>;

/** An event as it would stand in the record, this many after the last one. */
export function inPlace(
  event: CaseEvent,
  { state, actor, now, newId }: Deciding,
  after = 1,
): Recorded {
  return { ...event, sequence: state.sequence + after, id: newId, actor: actor.id, at: now };
}

/** True for an event by which an entry no longer counts, or counts again. */
export function isTakingBack(event: CaseEvent): event is Settling {
  if (event.type === 'entry-taken-back/1') return event.data.second === null;
  return event.type === 'taking-back-answered/1' && event.data.agrees === 'yes';
}

/** What the school’s list says of the case as it then is, where that is more urgent than what stands. */
export function listAfter(after: CaseState, { directory, now }: Deciding): readonly CaseEvent[] {
  const news = listNews(after, directory, now);
  return news.length > 0 ? [{ type: 'list-consulted/1', data: { accounts: [...news] } }] : [];
}

/** Advice that was asked for because there was a new edition: of another edition than the advice before it. */
function forNewEditions(events: readonly PastEvent[]): readonly PastEvent[] {
  const given = events.filter(({ type }) => type.startsWith('advice-given/'));
  return given.filter((event, place) => {
    const before = given[place - 1];
    return before && said(before, 'edition') !== said(event, 'edition');
  });
}

/** What the guidance says at each entry of a record as it counts now, where that is not what was told. */
function advisedIn(events: readonly PastEvent[], school: School): AdvisedAnew {
  const from = countsOtherwiseFrom(goneIn(events));
  const editions = forNewEditions(events).filter(({ sequence }) => sequence > from);
  const advised: AdvisedAnew[number][] = [];
  let state: CaseState = initialState;
  const ask = (place: PastEvent): void => {
    const advice = toKeep(adviceNow(state, school));
    if (saysTheSame(state.advice, advice)) return;
    advised.push({ after: place.sequence, advice });
    const event = { ...place, type: 'advice-given/1', data: advice };
    state = count(state, { event, setAside: false });
  };
  const all = countedIn(events);
  for (const [place, counted] of all.entries()) {
    const before = state;
    state = count(state, counted);
    const { event } = counted;
    const next = all[place + 1]?.event;
    const isAsked = state.factsChanged !== before.factsChanged || isOfTheList(event);
    if (isAsked && event.sequence >= from && !(next && isOfTheList(next))) ask(event);
    const until = next?.sequence ?? Infinity;
    editions
      .filter(({ sequence }) => event.sequence < sequence && sequence < until)
      .forEach((one) => ask(one));
  }
  return advised;
}

/** What a record says, without its own history and what follows from having changed it. */
export function withoutHistory(state: CaseState): CaseState {
  return { ...state, past: null, takings: [], asTold: null, sequence: 0, reopeningDemanded: null };
}

/** Who may see a case, and who manages it, as far as the record says so. */
function whoSees(state: CaseState): string {
  return JSON.stringify([[...barredStaff(state)].toSorted(), isStaffMatter(state)]);
}

function refusal(event: Settling, before: CaseState, after: CaseState): Refusal | null {
  if (event.type === 'taking-back-answered/1' || whoSees(before) === whoSees(after)) return null;
  return refuse(
    'needs-second-person',
    'Taking this back changes who sees the case, or who manages it. Choose a second senior person who will look at it.',
  );
}

/** The advice last told, whatever counts now. */
function toldLast({ past }: CaseState): object | undefined {
  return eventsIn(past).findLast(({ type }) => type === 'advice-given/1')?.data;
}

/**
 * What follows when an entry no longer counts, or counts again: the event with what the guidance says of
 * the record as it then is, what says it anew where it was corrected, and the advice where it is not what
 * was told last. A refusal where it would change who sees the case and nobody else was asked.
 */
export function takingBack(
  [settling, ...anew]: readonly [Settling, ...CaseEvent[]],
  deciding: Deciding,
): readonly CaseEvent[] | Refusal {
  const { state, school } = deciding;
  const placed = [settling, ...anew].map((event, at) => inPlace(event, deciding, at + 1));
  const advised = advisedIn([...eventsIn(state.past), ...placed], school);
  const kept = (changes: boolean) =>
    ({ ...settling, data: { ...settling.data, advised, changes } }) as Settling;
  const told = [inPlace(kept(true), deciding), ...placed.slice(1)];
  const after = told.reduce(evolve, state);
  const refused = refusal(settling, state, after);
  if (refused) return refused;
  const changes = JSON.stringify(withoutHistory(after)) !== JSON.stringify(withoutHistory(state));
  const events: readonly CaseEvent[] = [kept(changes), ...anew, ...listAfter(after, deciding)];
  const known = events.reduce(
    (so, event, at) => evolve(so, inPlace(event, deciding, at + 1)),
    state,
  );
  const advice = toKeep(adviceNow(known, school));
  const isTold = JSON.stringify(toldLast(state)) === JSON.stringify(advice);
  // A settled record is not asked about anew because of the edition: only what was taken back can.
  const isSame = isSettled(known) && !saysSomethingElse(adviceNow(state, school), advice);
  return isTold || isSame ? events : [...events, { type: 'advice-given/1', data: advice }];
}
