import { isSettled } from './accounts.ts';
import { type Counted, countedIn } from '../taking-back/counted.ts';
import { actLeaving, type Recorded } from './events.ts';
import { restrictedSince } from '../who/managing.ts';
import { saysSomethingElse, unreadAfter } from '../advice/new-edition.ts';
import { withListConsulted } from '../parts/people/school-list.ts';
import { withTakenIn } from '../parts/report/report-taken-in.ts';
import { eventsIn, type Past } from './past.ts';
import { type CaseState, done, initialState } from '../state.ts';
import { recounts } from '../taking-back/taken-back.ts';
import { followedBy } from '../taking-back/what-followed.ts';

type AdviceGiven = Extract<Recorded, { type: 'advice-given/1' }>;

function advised(state: CaseState, event: AdviceGiven): CaseState {
  // Told again after something was taken back, and already counted from where it would have been told.
  if (JSON.stringify(state.advice) === JSON.stringify(event.data)) return state;
  const changed = done(event);
  const isNews = saysSomethingElse(state.advice, event.data);
  return {
    ...state,
    advice: event.data,
    adviceChanged: isNews ? changed : state.adviceChanged,
    unreadAdvice: unreadAfter(state, event),
    dutiesSince: Object.fromEntries(
      event.data.duties.map((id) => [id, state.dutiesSince[id] ?? changed]),
    ),
    reopeningDemanded: state.reopeningDemanded ?? (isNews && isSettled(state) ? changed : null),
  };
}

/** What an event changes is said by the act that leaves it. */
function follow(state: CaseState, event: Recorded): CaseState {
  if (event.type === 'advice-given/1') return advised(state, event);
  if (event.type === 'report-taken-in/1') return withTakenIn(state, event);
  if (event.type === 'list-consulted/1') return withListConsulted(state, event);
  return actLeaving(event.type)?.follow(state, event as never) ?? state;
}

/**
 * What is so after one more event as it counts. Of one whose subject is gone, only the accounts in it
 * count: what somebody said stays said until it is itself taken back.
 */
export function count(state: CaseState, { event, setAside }: Counted): CaseState {
  const followed = follow(state, event as Recorded);
  const after = {
    ...followed,
    restrictedSince: restrictedSince(followed, state, event),
  };
  if (!setAside) return after;
  const { facts, factsChanged, reopeningDemanded } = after;
  return { ...state, facts, factsChanged, reopeningDemanded };
}

/** What is so where an event changes what earlier ones count for: all is folded anew, as it counts now. */
function recounted(id: string, past: Past): CaseState {
  const events = eventsIn(past);
  const counted = countedIn(events).reduce(count, { ...initialState, id });
  const takings = counted.takings.map((taking) => ({
    ...taking,
    followed: followedBy(taking, events),
  }));
  const asTold = events.map((event) => ({ event, setAside: false })).reduce(count, initialState);
  return { ...counted, takings, asTold: { ...asTold, takings: [] } };
}

/** What is so after one more event. Never asks the guidance: advice as given is in the record. */
export function evolve(state: CaseState, event: Recorded): CaseState {
  const past = { event, before: state.past };
  if (recounts(event, state.past))
    return { ...recounted(state.id, past), past, sequence: event.sequence };
  return { ...count(state, { event, setAside: false }), past, sequence: event.sequence };
}

/** What is so after all these events, from nothing. */
export function replay(id: string, events: readonly Recorded[]): CaseState {
  return events.reduce(evolve, { ...initialState, id });
}
