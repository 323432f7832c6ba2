import type { SettledName } from '#redaction';

/** What the record says of people beside who they are. */
export interface PeopleState {
  /** Words that somebody said mean a person of the case, or nobody: nicknames, user names, other spellings. */
  readonly settledNames: readonly SettledName[];
}

export const peopleStart: PeopleState = { settledNames: [] };
