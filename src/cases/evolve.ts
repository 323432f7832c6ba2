import { isSettled } from './accounts.ts';
import { actLeaving, type Recorded } from './events.ts';
import { restrictedSince } from './managing.ts';
import { withListConsulted } from './parts/people/school-list.ts';
import { withTakenIn } from './parts/report/report-taken-in.ts';
import { type CaseState, done, initialState } from './state.ts';

function advised(
  state: CaseState,
  event: Extract<Recorded, { type: 'advice-given/1' }>,
): CaseState {
  const changed = done(event);
  return {
    ...state,
    advice: event.data,
    adviceChanged: changed,
    dutiesSince: Object.fromEntries(
      event.data.duties.map((id) => [id, state.dutiesSince[id] ?? changed]),
    ),
    reopeningDemanded: state.reopeningDemanded ?? (isSettled(state) ? changed : null),
  };
}

/** What an event changes is said by the act that leaves it. */
function follow(state: CaseState, event: Recorded): CaseState {
  if (event.type === 'advice-given/1') return advised(state, event);
  if (event.type === 'report-taken-in/1') return withTakenIn(state, event);
  if (event.type === 'list-consulted/1') return withListConsulted(state, event);
  return actLeaving(event.type)?.follow(state, event as never) ?? state;
}

/** What is so after one more event. Never asks the guidance: advice as given is in the record. */
export function evolve(state: CaseState, event: Recorded): CaseState {
  const after = follow(state, event);
  return {
    ...after,
    sequence: event.sequence,
    restrictedSince: restrictedSince(after, state, event),
  };
}

/** What is so after all these events, from nothing. */
export function replay(id: string, events: readonly Recorded[]): CaseState {
  return events.reduce(evolve, { ...initialState, id });
}
