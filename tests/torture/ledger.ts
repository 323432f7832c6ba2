/** Something written by somebody, found again by its mark: a word that stands nowhere else. */
export interface Written {
  readonly mark: string;
  readonly person: string;
  readonly draft: string;
  /** The case it was about; null for a new report. */
  readonly caseId: string | null;
  /** The page of the journey that holds the mark was acknowledged as saved. */
  saved: string | null;
  /** It was sent, whatever came back. */
  sent: boolean;
  /** Where the acknowledgement led; null when none came. */
  acknowledged: string | null;
}

/** What the application has promised to keep, from outside. */
export interface Ledger {
  readonly written: Written[];
  /** How often each case was opened for an answer: each time must stand in its reading log. */
  readonly shown: Map<string, number>;
  /** The journeys of which a page was shown, by their drafts. */
  readonly journeys: Set<string>;
}

/** A ledger with nothing in it. */
export function newLedger(): Ledger {
  return { written: [], shown: new Map(), journeys: new Set() };
}
