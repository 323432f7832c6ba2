import type { Actor } from '#access';
import type { PartsChanged, PartsStanding } from '#people';
import type { RoleName } from '#schools';

/** A part to be given or taken, as it was chosen on a page. */
export interface PartWanted {
  readonly seen: number;
  readonly whom: string;
  readonly role: RoleName;
  readonly gives: boolean;
  readonly reason: string;
}

/** Who plays which part: seen, asked for and answered by those who may. */
export interface PartsWork {
  /** What waits and what was asked before; null for whoever may not see it. */
  standing(actor: Actor): Promise<PartsStanding | null>;
  ask(actor: Actor, wanted: PartWanted): Promise<PartsChanged>;
  answer(
    actor: Actor,
    given: { readonly id: string; readonly agrees: boolean; readonly reason: string },
  ): Promise<PartsChanged>;
}
