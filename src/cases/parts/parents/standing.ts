import { childrenOf } from '../../who/children.ts';
import type { PersonInCase } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';
import type { ParentsItem } from './state.ts';

/** What stands for a child: the newest of what was told and decided; null when nothing was. */
export function parentsOf({ parents }: CaseState, child: string): ParentsItem | null {
  return parents.findLast((item) => item.child === child) ?? null;
}

/** The children whose parents or carers are, as it stands, not told. */
export function notToldYet(state: CaseState): readonly PersonInCase[] {
  return childrenOf(state).filter(({ id }) => parentsOf(state, id)?.told === false);
}

/** When one carer was told about one child; null when it is not recorded that they were. */
export function toldWhen(
  { parents }: CaseState,
  about: { readonly child: string; readonly carer: string },
): ParentsItem | null {
  const { child, carer } = about;
  return parents.findLast((one) => one.told && one.child === child && one.carer === carer) ?? null;
}
