/** Words for one answer on offer. */
export interface Option {
  readonly label: string;
  readonly hint?: string;
  /** Once on offer: earlier entries hold it, and nobody can choose it any more. */
  readonly former?: true;
}

/** One person, entry or thing on offer, with the words that tell it from the others. */
export interface Pick extends Option {
  readonly value: string;
}
