import { actNamed, type ActName, type Lack } from '#cases';
import type { OpenCase } from '#casework';
import { TurnedAway } from '../http/turned-away.ts';
import { startOf } from './place.ts';

/** A link on a page, in the words of its button. */
export interface Way {
  readonly href: string;
  readonly text: string;
}

/** Something that cannot be done as the record stands: why, and the way to what has to be there first. */
export class NotYet extends TurnedAway {
  readonly way: Way | null;

  constructor(says: readonly string[], way: Way | null = null) {
    super('not-allowed', says);
    this.way = way;
  }
}

/** What an act lacks, with the way to it, if this person can go it, from which they come back to the act. */
export function lacking(act: ActName, { says, by }: Lack, opened: OpenCase): NotYet {
  const { may, notYet, state } = opened;
  const next = by.find((one) => may.includes(one)) ?? by.find((one) => notYet(one) !== null);
  const way = next && { href: startOf(next, state.id, { then: act }), text: actNamed(next).title };
  return new NotYet([says], way ?? null);
}
