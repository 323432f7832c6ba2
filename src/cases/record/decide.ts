import { isRefusal, refuse, type Refusal } from '#kit';
import { startsLower } from '#say';
import { adviceNow, saysTheSame, toKeep } from '../advice/advice-now.ts';
import type { AnyAct, Deciding } from '../act.ts';
import { acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { isToAdviseAnew } from '../advice/new-edition.ts';
import type { CaseState } from '../state.ts';
import { statusWords } from './status.ts';
import { isTakingBack, listAfter, takingBack } from '../taking-back/decide-taking-back.ts';

/** The record with these events in it, as it would be once they are written now. */
export function withEvents(
  events: readonly CaseEvent[],
  { state, actor, now, newId }: Deciding,
): CaseState {
  return events.reduce(
    (so, event) =>
      evolve(so, { ...event, sequence: so.sequence + 1, id: newId, actor: actor.id, at: now }),
    state,
  );
}

function adviceAfter(events: readonly CaseEvent[], deciding: Deciding): readonly CaseEvent[] {
  const { state, school } = deciding;
  const after = withEvents(events, deciding);
  if (after.factsChanged === state.factsChanged && !isToAdviseAnew(after)) return [];
  const advice = adviceNow(after, school);
  if (saysTheSame(state.advice, advice)) return [];
  return [{ type: 'advice-given/1', data: toKeep(advice) }];
}

type Answered = Readonly<Record<string, unknown>>;

/** The answers without those to pages that are left out, such as one typed before going back. */
function asAsked(act: AnyAct, answers: Answered, state: CaseState): Answered {
  const leftOut = act.pages.filter(({ onlyIf }) => onlyIf?.(answers, state) === false);
  const names = leftOut.flatMap(({ fields }) => fields);
  return { ...answers, ...Object.fromEntries(names.map((name) => [name, null])) };
}

/** The event that an act leaves, with nothing of what follows from it; or a refusal. */
export function eventOf(name: ActName, input: unknown, deciding: Deciding): CaseEvent | Refusal {
  const act: AnyAct = acts[name];
  const { status } = deciding.state;
  if (!act.from.includes(status))
    return refuse(
      'not-at-this-stage',
      `“${act.title}” is not possible here. This record is: ${startsLower(statusWords[status])}.`,
    );
  const answers = asAsked(act, input as Answered, deciding.state);
  const added = act.decide(answers as never, deciding);
  if (isRefusal(added)) return added;
  return { type: act.event, data: { ...answers, ...added } } as CaseEvent;
}

/**
 * Decides what follows from an act: the events to append, or a refusal with its reasons. Pure: the
 * record is left as it was either way. When the facts changed, or the advice is of an edition no longer in
 * force, the guidance is asked again and its answer is kept in the same append.
 */
export function decide(
  name: ActName,
  input: unknown,
  deciding: Deciding,
): readonly CaseEvent[] | Refusal {
  const event = eventOf(name, input, deciding);
  if (isRefusal(event)) return event;
  if (isTakingBack(event)) return takingBack([event], deciding);
  return withAdvice(event, deciding);
}

/** An event with what the school’s list says of it, and the advice that follows where the facts changed. */
export function withAdvice(event: CaseEvent, deciding: Deciding): readonly CaseEvent[] {
  const events = [event, ...listAfter(withEvents([event], deciding), deciding)];
  return [...events, ...adviceAfter(events, deciding)];
}
