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
  /** Names they had before, by which they are found too; what was only misspelt is not said. */
  readonly formerly?: readonly { readonly name: string; readonly misspelt?: true | undefined }[];
  /** What tells them from somebody of the same name, where there is such a one. */
  readonly apart?: string;
}
