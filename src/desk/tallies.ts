import { addTotals, noTotals, type Totals, totalsSchema } from '#wording';
import { type SealedDocuments, shelfOf, written } from './shelf.ts';

/** How often words were pointed out and better ones taken, a day at a time: by nobody, in no case. */
export interface Tallies {
  /** `day` is a date in London. */
  add(school: string, day: string, more: Totals): Promise<void>;
  /** All days from this one on, added up. */
  since(school: string, day: string): Promise<Totals>;
}

/** Opens the totals kept, sealed, in a store. One count after another, so that none is lost. */
export function openTallies(store: SealedDocuments): Tallies {
  const shelf = shelfOf(store, 'wording-totals', written(totalsSchema));
  let last: Promise<unknown> = Promise.resolve();

  async function count(school: string, day: string, more: Totals): Promise<void> {
    const total = addTotals((await shelf.get(school, day)) ?? noTotals, more);
    await shelf.put({ school }, day, total);
  }

  return {
    add(school, day, more) {
      const next = last.then(() => count(school, day, more));
      last = next.catch(() => undefined);
      return next;
    },
    async since(school, day) {
      const days = await shelf.list({ school });
      return days
        .filter(({ id }) => id >= day)
        .map(({ value }) => value)
        .reduce(addTotals, noTotals);
    },
  };
}
