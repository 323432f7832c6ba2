import type { Done } from '#acts';
import type { SettledName } from '#redaction';
import type { PersonInCase } from '../../who/person.ts';

/** What the record says of everybody in the case, and of staff who are let back in. */
export interface PeopleState {
  readonly people: readonly PersonInCase[];
  /** A proposal to let a barred member of staff see the case again, waiting for a second person. */
  readonly lifting:
    (Done & { readonly by: string; readonly person: string; readonly second: string }) | null;
  /** Members of staff who were barred and, two people having agreed, no longer are. */
  readonly letBackIn: readonly string[];
  /** Words that somebody said mean a person of the case, or nobody: nicknames, user names, other spellings. */
  readonly settledNames: readonly SettledName[];
}

export const peopleStart: PeopleState = {
  people: [],
  lifting: null,
  letBackIn: [],
  settledNames: [],
};
