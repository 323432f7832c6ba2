import type { School } from '#schools';
import { adviceNow, toKeep } from './advice-now.ts';
import type { AdviceEvent } from '../record/events.ts';
import { isToAdviseAnew } from './new-edition.ts';
import type { CaseState } from '../state.ts';

/** What the edition in force says of a case that an earlier one advised on; null where there is nothing to ask. */
export function adviseAnew(state: CaseState, school: School): AdviceEvent | null {
  if (!isToAdviseAnew(state)) return null;
  return { type: 'advice-given/1', data: toKeep(adviceNow(state, school)) };
}
