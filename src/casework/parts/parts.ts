import { type Actor, type Right, mayHere } from '#access';
import { refuse } from '#kit';
import type { PartsChanged } from '#people';
import type { Tools } from '../contract.ts';
import type { PartsWork } from './parts-contract.ts';
import { toldOfPart } from './parts-told.ts';

const notTheirs = refuse('not-yours-to-do', 'Who plays which part is for somebody else to say.');

/** Opens the changing of parts. Whoever handles cases is told of it by the same outbox as of cases. */
export function partsWork(tools: Tools): PartsWork {
  const { people, store, now, newId } = tools;
  const may = ({ roles }: Actor, right: Right) => mayHere(roles, right);

  async function telling(school: string, done: PartsChanged): Promise<PartsChanged> {
    if (done === 'overtaken' || !('whom' in done)) return done;
    const entries = toldOfPart(done, await people.staff(school));
    if (entries.length > 0) await store.addToOutbox({ school, entries });
    return done;
  }

  return {
    standing: async (actor) =>
      may(actor, 'see-parts') ? people.parts.standing(actor.school) : null,
    async ask(actor, wanted) {
      if (!may(actor, 'name-people')) return notTheirs;
      const { school, person: by } = actor;
      const done = await people.parts.ask({ ...wanted, id: newId(), school, by, at: now() });
      return telling(school, done);
    },
    async answer(actor, given) {
      if (!may(actor, 'see-parts')) return notTheirs;
      const { school, person: by } = actor;
      return telling(school, await people.parts.answer({ ...given, school, by, at: now() }));
    },
  };
}
