import type { CaseState } from '../state.ts';

/**
 * The members of staff who are pictured in a case, by directory id: the people harmed. Nothing is said against
 * them and nothing is kept from them, and they are not asked to manage what was done to them.
 */
export function harmedStaff({ people }: Pick<CaseState, 'people'>): readonly string[] {
  return people.flatMap(({ kind, roles, directoryId }) =>
    kind === 'staff' && directoryId && roles.includes('pictured') ? [directoryId] : [],
  );
}
