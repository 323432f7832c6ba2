import { listOf } from '#say';
import type { PersonInCase } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';
import type { SharedClasses } from './state.ts';

const harming: readonly string[] = ['passed-it-on', 'demanding-or-threatening', 'asked-for-it'];

const has = ({ roles }: PersonInCase, some: readonly string[]): boolean =>
  roles.some((role) => some.includes(role));

/**
 * The children of this school between whom harm may have passed, when at least one is pictured and
 * another asked for it, passed it on or threatens; otherwise none. They may meet every day.
 */
export function childrenWhoMayMeet({ people }: CaseState): readonly PersonInCase[] {
  const children = people.filter(({ kind }) => kind === 'learner');
  const harmed = children.filter((child) => has(child, ['pictured']));
  const others = children.filter(
    (child) => has(child, harming) && harmed.some(({ id }) => id !== child.id),
  );
  return others.length > 0 ? [...new Set([...harmed, ...others])] : [];
}

/** Those of them about whom nobody has looked at where they meet. */
export function notYetLookedAt(state: CaseState): readonly PersonInCase[] {
  const seen = new Set(state.sharedClasses.flatMap(({ children }) => children));
  return childrenWhoMayMeet(state).filter(({ id }) => !seen.has(id));
}

type ToLookAgain = SharedClasses & { readonly reviewOn: string };

/** The looks that are to be taken again: each has a date, and no later look was at all of its children. */
export function lookedAtAgain({ sharedClasses }: CaseState): readonly ToLookAgain[] {
  return sharedClasses.filter(
    (one, place): one is ToLookAgain =>
      one.reviewOn !== null &&
      !sharedClasses
        .slice(place + 1)
        .some(({ children }) => one.children.every((child) => children.includes(child))),
  );
}

/** These people of a case, by name, as in a sentence. */
export function namesOf({ people }: CaseState, ids: readonly string[]): string {
  return listOf(people.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
}
