import type { Actor } from '#access';
import type { DirectoryPerson } from '#cases';
import type { NameChange, NameChanged } from '#people';

/** A name as it is to be, as it was typed on a page over the changes that were seen. */
export interface NameWanted {
  readonly seen: number;
  readonly person: string;
  readonly to: string;
  readonly misspelt: boolean;
  readonly reason: string;
}

/** Whoever fits what was typed, as far as they are shown, and how many more do. */
export interface FoundPeople {
  readonly people: readonly DirectoryPerson[];
  readonly more: number;
}

/** The names of the school’s list: looked for and changed by those who keep it. */
export interface NamesWork {
  /** Every change so far, the newest last; null for whoever may not see it. */
  standing(actor: Actor): Promise<readonly NameChange[] | null>;
  look(actor: Actor, typed: string): Promise<FoundPeople | null>;
  change(actor: Actor, wanted: NameWanted): Promise<NameChanged>;
}
