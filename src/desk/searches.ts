import { z } from 'zod';
import type { Actor } from '#access';
import { type SealedDocuments, shelfOf, written } from './shelf.ts';

const searchSchema = z.strictObject({
  words: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  at: z.string(),
});

/** What somebody looked for: kept sealed, because a name must not stand in an address. */
export type Search = Readonly<z.infer<typeof searchSchema>>;

/** So many searches of one person are kept, so that going back works; older ones are removed. */
const kept = 5;

/** The last few searches of each person. */
export interface Searches {
  find(actor: Actor, id: string): Promise<Search | null>;
  keep(actor: Actor, id: string, search: Search): Promise<void>;
}

/** Opens the searches kept in a store. */
export function openSearches(store: SealedDocuments): Searches {
  const shelf = shelfOf(store, 'search', written(searchSchema));

  async function mine({ school, person }: Actor) {
    const searches = await shelf.list({ school, owner: person.id });
    return searches.toSorted((a, b) => b.value.at.localeCompare(a.value.at));
  }

  return {
    async find(actor, id) {
      return (await mine(actor)).find((one) => one.id === id)?.value ?? null;
    },
    async keep(actor, id, search) {
      const { school, person } = actor;
      const old = (await mine(actor)).slice(kept - 1);
      await shelf.put({ school, owner: person.id }, id, search);
      for (const one of old) await shelf.remove(school, one.id);
    },
  };
}
