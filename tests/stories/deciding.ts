import { barredStaff, type CaseState, type InputOf, isOutcome, stands } from '#cases';
import { staff } from '#examples';
import type { Telling, Who } from './telling.ts';

const isStaffMatter = (state: CaseState): boolean =>
  ['yes', 'suspected'].includes(stands(state, 'staffImplicated'));

/** True once it was decided to take advice, and the advice is there. */
function isAdvised({ decision, consultation }: CaseState): boolean {
  if (decision?.outcome !== 'consult' || !consultation) return false;
  return consultation.sequence > decision.sequence;
}

/** A senior person other than whoever manages the case, who may know of it. */
export function secondPerson({ manager, state }: Telling): Who {
  const seniors: readonly Who[] = ['head', 'senior', 'deputy'];
  const barred = barredStaff(state);
  return seniors.find((who) => who !== manager && !barred.includes(staff[who].id)) ?? 'senior';
}

/** Decides as the guidance advises; once advice was taken, in school, with a second senior person. */
export function asAdvised(the: Telling): Partial<InputOf<'decide'>> {
  const { state } = the;
  const advised = state.advice?.decision;
  const outcome = isOutcome(advised) ? advised : 'consult';
  const second = staff[secondPerson(the)].id;
  if (outcome === 'consult' && isAdvised(state)) return { outcome: 'in-setting', second };
  return { outcome, second: isStaffMatter(state) ? second : null };
}
