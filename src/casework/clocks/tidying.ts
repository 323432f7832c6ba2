import type { Instant } from '#kit';
import type { Store } from '#store';

/** What clearing away works with. */
export interface TidyingParts {
  readonly store: Pick<Store, 'schools' | 'sessions' | 'removeUnchanged' | 'removeDealtWith'>;
  readonly now: () => Instant;
}

const day = 24 * 60 * 60_000;

/** For how many days what is no record is kept after somebody has last written it, by kind of document (decision 32). */
const keptFor = { draft: 90, search: 7 } as const;

/**
 * Opens the clearing away of what is no record and is done with: sessions that are over, drafts and
 * searches that nobody has gone on with, and entries of the outbox that were dealt with long ago.
 */
export function openTidying({ store, now }: TidyingParts): () => Promise<void> {
  return async () => {
    for (const school of await store.schools()) {
      await store.sessions.removeOver({ school, at: now() });
      for (const [kind, days] of Object.entries(keptFor)) {
        const since = new Date(Date.parse(now()) - days * day).toISOString();
        await store.removeUnchanged({ school, kind, since });
      }
      await store.removeDealtWith({ school });
    }
  };
}
