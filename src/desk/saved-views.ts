import { z } from 'zod';
import type { Actor } from '#access';
import { type SealedDocuments, shelfOf, written } from './shelf.ts';

const savedSchema = z.strictObject({
  name: z.string(),
  codes: z.record(z.string(), z.string()),
});

/** A way to see the worklist that somebody named and kept: what they chose, as codes in an address. */
export type SavedView = Readonly<z.infer<typeof savedSchema>> & { readonly id: string };

/** The longest name of a view, in characters, and the most views one person keeps. */
export const longestName = 50;
export const mostViews = 12;

/** Each person's own views of the worklist, sealed like everything else that people name. */
export interface SavedViews {
  /** By name. */
  mine(actor: Actor): Promise<readonly SavedView[]>;
  keep(actor: Actor, view: SavedView): Promise<void>;
  /** Removes one of this person's own; nothing happens to anybody else's. */
  remove(actor: Actor, id: string): Promise<void>;
}

/** Opens the views kept in a store. */
export function openSavedViews(store: SealedDocuments): SavedViews {
  const shelf = shelfOf(store, 'saved-view', written(savedSchema));

  async function mine({ school, person }: Actor): Promise<readonly SavedView[]> {
    const found = await shelf.list({ school, owner: person.id });
    const views = found.map(({ id, value }) => ({ ...value, id }));
    return views.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  }

  return {
    mine,
    keep: ({ school, person }, { id, ...view }) =>
      shelf.put({ school, owner: person.id }, id, view),
    async remove(actor, id) {
      const own = await mine(actor);
      if (own.some((view) => view.id === id)) await shelf.remove(actor.school, id);
    },
  };
}
