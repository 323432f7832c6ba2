import { type Actor, mayHere } from '#access';
import { refuse } from '#kit';
import type { Tools } from '../contract.ts';
import { fitting, peopleShown } from '../lists/finding.ts';
import type { NamesWork } from './names-contract.ts';

const notTheirs = refuse(
  'not-yours-to-do',
  'The names of the list are for somebody else to change.',
);

/** Opens the changing of names in the school’s list. Records are read with the new name at once; lists follow. */
export function namesWork({ people, now }: Tools): NamesWork {
  const may = ({ roles }: Actor) => mayHere(roles, 'change-names');
  return {
    standing: async (actor) => (may(actor) ? people.names.standing(actor.school) : null),
    async look(actor, typed) {
      if (!may(actor)) return null;
      const found = fitting(typed, await people.directory(actor.school));
      return { people: found.slice(0, peopleShown), more: Math.max(0, found.length - peopleShown) };
    },
    async change(actor, wanted) {
      if (!may(actor)) return notTheirs;
      const { school, person: by } = actor;
      return people.names.change({
        ...wanted,
        school,
        by: { id: by.id, name: by.name },
        at: now(),
      });
    },
  };
}
