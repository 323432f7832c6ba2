import { type FactName, factNames, factShape, isLower } from '#guidance';
import { isRefusal } from '#kit';
import type { Deciding } from '../act.ts';
import type { ActName } from '../parts.ts';
import { adviceNow } from './advice-now.ts';
import { type Correction, correctAnew } from '../taking-back/correct-anew.ts';
import { decide } from '../record/decide.ts';
import { evolve } from '../record/evolve.ts';
import { isOutcome, outcomes } from '../parts/decision/outcomes.ts';
import { factWords, saidInWords } from '../parts/assessment/differing.ts';
import type { CaseState } from '../state.ts';
import { accountOf, isDisputed, stands } from './what-stands.ts';

/** What recording something would do to the advice or to what stands, said before it is recorded. */
export interface Foretold {
  /** The advice that would become less urgent, with why in sentences; null where it would not. */
  readonly lowers: {
    readonly from: string;
    readonly to: string;
    readonly because: readonly string[];
  } | null;
  /** Sentences about answers that would not count until the lead says which holds. */
  readonly differs: readonly string[];
}

const words = (decision: string): string =>
  isOutcome(decision) ? outcomes[decision].label : decision;

/** Everything needed to decide, with the entry that is corrected, where one is. */
type Foretelling = Deciding & { readonly corrects?: Correction | null };

/** The record as it would be if somebody did this now; null where it would be refused. */
function afterwards(name: ActName, input: unknown, deciding: Foretelling): CaseState | null {
  const { state, actor, now, newId } = deciding;
  const { corrects } = deciding;
  const events = corrects
    ? correctAnew({ name, input }, corrects, deciding)
    : decide(name, input, deciding);
  if (isRefusal(events)) return null;
  return events.reduce(
    (so, event, place) =>
      evolve(so, {
        ...event,
        sequence: state.sequence + 1 + place,
        id: newId,
        actor: actor.id,
        at: now,
      }),
    state,
  );
}

function changeInWords(fact: FactName, before: CaseState, after: CaseState): string {
  const [was, is] = [stands(before, fact), stands(after, fact)];
  return `${factShape(fact).label}: “${factWords(fact, was)}” would become “${factWords(fact, is)}”.`;
}

function lowers(before: CaseState, after: CaseState, { school }: Deciding): Foretold['lowers'] {
  const [from, to] = [adviceNow(before, school).decision, adviceNow(after, school).decision];
  if (!isOutcome(from) || !isOutcome(to) || !isLower(to, from)) return null;
  const changed = factNames.filter((fact) => stands(before, fact) !== stands(after, fact));
  return {
    from: words(from),
    to: words(to),
    because: changed.map((fact) => changeInWords(fact, before, after)),
  };
}

/** What does not count although it is newer, fact by fact: the more urgent stands beside it. */
function differs(before: CaseState, after: CaseState): readonly string[] {
  return factNames
    .filter((fact) => isDisputed(after, fact) && after.facts[fact] !== before.facts[fact])
    .flatMap((fact) => {
      const standing = accountOf(after, fact);
      if (!standing) return [];
      return [
        `${factShape(fact).label}: ${saidInWords(fact, standing)} stands until the lead says, with a reason, which account holds. Both are kept.`,
      ];
    });
}

/** What an act, or a correction, would do to the advice, worked out without recording anything. */
export function foretell(name: ActName, input: unknown, deciding: Foretelling): Foretold {
  const { state } = deciding;
  const after = afterwards(name, input, deciding);
  if (!after || after.factsChanged === state.factsChanged) return { lowers: null, differs: [] };
  return { lowers: lowers(state, after, deciding), differs: differs(state, after) };
}
