/** The journeys that were finished lately, by draft: what is still on its way for them comes too late. */
export interface Finished {
  note(draft: string): void;
  has(draft: string): boolean;
  /** Somebody went back and sent a page again on purpose: from now on it is a draft like any other. */
  forget(draft: string): void;
}

/** Far more than can be finished while one saved page is on its way. */
const remembered = 10_000;

/** Remembers finished journeys for as long as the server runs; the oldest are let go. */
export function openFinished(): Finished {
  const drafts = new Set<string>();
  return {
    note(draft) {
      drafts.add(draft);
      const [oldest] = drafts;
      if (drafts.size > remembered && oldest !== undefined) drafts.delete(oldest);
    },
    has: (draft) => drafts.has(draft),
    forget: (draft) => void drafts.delete(draft),
  };
}
