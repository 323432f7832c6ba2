import type { PlainDate } from '#kit';
import { toldIn } from '../../agencies/agencies.ts';
import { alreadyTold, mayBeForPolice, policeToAnswer } from '../../agencies/police.ts';
import { devicesAre } from '../devices/state.ts';
import type { Agency } from '../referrals/state.ts';
import type { CaseState } from '../../state.ts';
import type { DeletionAnswer, DeletionDecision } from './state.ts';

/** Agencies that may need a device, or what is on it; those who only support a child do not. */
export function mayNeedIt(agency: Agency): boolean {
  return !['early-help', 'health', 'other-body'].includes(agency);
}

/** Whoever was told of this case, by us or by anybody, and may need the device: each once, with their name. */
export function toldAndMayNeedIt(
  state: CaseState,
): readonly { readonly to: Agency; readonly name: string }[] {
  const others = alreadyTold(state).map((to) => ({ to, name: toldIn({ to, name: null }) }));
  const told = state.referrals.filter(({ to }) => mayNeedIt(to));
  const all = [...told.map((one) => ({ to: one.to, name: toldIn(one) })), ...others];
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

/**
 * True while somebody has recorded that no other agency needs the device, and nothing since says
 * otherwise: no agency told since, or told by others and not asked; no device with the police; and nothing
 * that may be for the police of which they were not asked, or have not answered.
 */
export function isCleared(state: CaseState): boolean {
  const { clearance, referrals } = state;
  if (clearance?.answer !== 'nobody-needs-it' || policeToAnswer(state)) return false;
  if (devicesAre(state, 'with-police').length > 0) return false;
  if (referrals.some(({ to, sequence }) => mayNeedIt(to) && sequence > clearance.sequence))
    return false;
  if (!alreadyTold(state).every((agency) => clearance.asked.includes(agency))) return false;
  return !mayBeForPolice(state) || clearance.asked.includes('police');
}

/** How deletion stands for one child. `stopped`: they were asked to delete, and now it must be kept. */
export interface DeletionOfChild {
  readonly standing:
    'undecided' | 'kept' | 'not-needed' | 'to-confirm' | 'confirmed' | 'refused' | 'stopped';
  readonly decision: DeletionDecision | null;
  readonly answer: DeletionAnswer | null;
  /** The last day to delete by: the newest that was set. */
  readonly deadline: PlainDate | null;
}

function standingOf(
  state: CaseState,
  decision: DeletionDecision | null,
  answer: DeletionAnswer | null,
): DeletionOfChild['standing'] {
  if (!decision) return 'undecided';
  if (decision.decision === 'preserve') return 'kept';
  if (decision.decision === 'not-needed') return 'not-needed';
  if (answer?.outcome === 'deleted') return 'confirmed';
  if (!isCleared(state)) return 'stopped';
  return answer?.outcome === 'refuses' ? 'refused' : 'to-confirm';
}

/** How deletion stands for one child of the case. */
export function deletionOf(state: CaseState, child: string): DeletionOfChild {
  const decision = state.deletionDecisions.findLast((one) => one.child === child) ?? null;
  const answer =
    state.deletionAnswers.findLast(
      (one) => one.child === child && one.sequence > (decision?.sequence ?? 0),
    ) ?? null;
  return {
    standing: standingOf(state, decision, answer),
    decision,
    answer,
    deadline: answer?.deadline ?? decision?.deadline ?? null,
  };
}

const childrenIn = ({ people }: CaseState) => people.filter(({ kind }) => kind === 'learner');

/** The children for whom nothing has been decided after this entry. */
export function childrenToDecideFor(state: CaseState, from: number): CaseState['people'] {
  return childrenIn(state).filter(
    ({ id }) => (deletionOf(state, id).decision?.sequence ?? 0) <= from,
  );
}

/** True when it was decided for every child of the case, after this entry. */
export function isDecidedForAll(state: CaseState, from: number): boolean {
  return childrenIn(state).length > 0 && childrenToDecideFor(state, from).length === 0;
}

/** Children who were asked to delete, whatever came of it. */
export function askedToDelete(state: CaseState): readonly string[] {
  return childrenIn(state)
    .map(({ id }) => id)
    .filter((id) => deletionOf(state, id).decision?.decision === 'delete');
}

/** True when every child who was asked to delete has said that it is done. */
export function isDeletedByAll(state: CaseState): boolean {
  const asked = askedToDelete(state);
  return asked.length > 0 && asked.every((id) => deletionOf(state, id).standing === 'confirmed');
}
