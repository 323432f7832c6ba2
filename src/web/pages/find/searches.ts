import { z } from 'zod';
import type { Actor } from '#access';
import type { SealedDocuments } from '../../journeys/drafts.ts';

const searchSchema = z.strictObject({
  words: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  at: z.string(),
});

/** What somebody looked for: kept sealed, because a name must not stand in an address. */
export type Search = Readonly<z.infer<typeof searchSchema>>;

const kind = 'search';
/** So many searches of one person are kept, so that going back works; older ones are removed. */
const kept = 5;

/** The last few searches of each person. */
export interface Searches {
  find(actor: Actor, id: string): Promise<Search | null>;
  keep(actor: Actor, id: string, search: Search): Promise<void>;
}

/** Opens the searches kept in a store. */
export function openSearches(store: SealedDocuments): Searches {
  async function mine({ school, person }: Actor) {
    const found = await store.list({ school, kind, owner: person.id });
    const read = new TextDecoder();
    const searches = found.map(({ id, body }) => ({
      id,
      search: searchSchema.parse(JSON.parse(read.decode(body))),
    }));
    return searches.toSorted((a, b) => b.search.at.localeCompare(a.search.at));
  }

  return {
    async find(actor, id) {
      return (await mine(actor)).find((one) => one.id === id)?.search ?? null;
    },
    async keep(actor, id, search) {
      const { school, person } = actor;
      const body = new TextEncoder().encode(JSON.stringify(search));
      const old = (await mine(actor)).slice(kept - 1);
      await store.put({ school, kind, id, owner: person.id, body });
      for (const one of old) await store.remove({ school, kind, id: one.id });
    },
  };
}
