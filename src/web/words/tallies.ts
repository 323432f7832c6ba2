import { addTotals, noTotals, type Totals, totalsSchema } from '#wording';
import type { SealedDocuments } from '../journeys/drafts.ts';

const kind = 'wording-totals';

/** How often words were pointed out and better ones taken, a day at a time: by nobody, in no case. */
export interface Tallies {
  /** `day` is a date in London. */
  add(school: string, day: string, more: Totals): Promise<void>;
  /** All days from this one on, added up. */
  since(school: string, day: string): Promise<Totals>;
}

function decode(body: Uint8Array | null): Totals {
  return body ? totalsSchema.parse(JSON.parse(new TextDecoder().decode(body))) : noTotals;
}

/** Opens the totals kept, sealed, in a store. One count after another, so that none is lost. */
export function openTallies(store: SealedDocuments): Tallies {
  let last: Promise<unknown> = Promise.resolve();

  async function count(school: string, id: string, more: Totals): Promise<void> {
    const total = addTotals(decode(await store.get({ school, kind, id })), more);
    const body = new TextEncoder().encode(JSON.stringify(total));
    await store.put({ school, kind, id, body });
  }

  return {
    add(school, day, more) {
      const next = last.then(() => count(school, day, more));
      last = next.catch(() => undefined);
      return next;
    },
    async since(school, day) {
      const days = await store.list({ school, kind });
      return days
        .filter(({ id }) => id >= day)
        .map(({ body }) => decode(body))
        .reduce(addTotals, noTotals);
    },
  };
}
