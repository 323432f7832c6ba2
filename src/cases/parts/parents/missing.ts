import { agencyWords } from '../../agencies/agencies.ts';
import { childrenOf } from '../../who/children.ts';
import type { Missing, MissingOf } from '../../duties/missing.ts';
import type { ParentsItem } from './state.ts';
import { parentsOf } from './standing.ts';

function wordsFor(name: string, item: ParentsItem | null): string | null {
  if (!item) return `Record whether the parents or carers of ${name} were told.`;
  const { waitsFor } = item;
  if (waitsFor === 'school')
    return `Tell the parents or carers of ${name}, as was decided, and record it.`;
  return waitsFor === 'police' || waitsFor === 'social-care'
    ? `Record whether ${agencyWords[waitsFor]} told the parents or carers of ${name}.`
    : null;
}

/** Whether each child's parents or carers were told, or why not. */
export const parentsMissing: MissingOf = (state) =>
  childrenOf(state).flatMap(({ id, name }): Missing[] => {
    const words = wordsFor(name, parentsOf(state, id));
    return words ? [{ what: 'parents', words }] : [];
  });
