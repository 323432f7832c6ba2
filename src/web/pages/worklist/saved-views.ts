import { z } from 'zod';
import type { Actor } from '#access';
import type { SealedDocuments } from '../../journeys/drafts.ts';
import { type Chosen, codesOf, readChosen } from './filter.ts';

const savedSchema = z.strictObject({
  name: z.string(),
  codes: z.record(z.string(), z.string()),
});

/** A way to see the worklist that somebody named and kept. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly chosen: Chosen;
}

/** The longest name of a view, in characters, and the most views one person keeps. */
export const longestName = 50;
export const mostViews = 12;

const kind = 'saved-view';

/** Each person's own views of the worklist, sealed like everything else that people name. */
export interface SavedViews {
  /** By name. */
  mine(actor: Actor): Promise<readonly SavedView[]>;
  keep(actor: Actor, view: SavedView): Promise<void>;
  /** Removes one of this person's own; nothing happens to anybody else's. */
  remove(actor: Actor, id: string): Promise<void>;
}

function decode(id: string, body: Uint8Array): SavedView {
  const { name, codes } = savedSchema.parse(JSON.parse(new TextDecoder().decode(body)));
  return { id, name, chosen: readChosen(codes) };
}

/** Opens the views kept in a store. */
export function openSavedViews(store: SealedDocuments): SavedViews {
  async function mine({ school, person }: Actor): Promise<readonly SavedView[]> {
    const found = await store.list({ school, kind, owner: person.id });
    const views = found.map(({ id, body }) => decode(id, body));
    return views.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  }

  return {
    mine,
    async keep({ school, person }, { id, name, chosen }) {
      const body = new TextEncoder().encode(JSON.stringify({ name, codes: codesOf(chosen) }));
      await store.put({ school, kind, id, owner: person.id, body });
    },
    async remove(actor, id) {
      const own = await mine(actor);
      if (own.some((view) => view.id === id))
        await store.remove({ school: actor.school, kind, id });
    },
  };
}
