import { TurnedAway } from '../http/turned-away.ts';
import type { Draft } from './drafts.ts';

/** Somebody goes on with what they have begun, and it is not theirs to do any more, or cannot be done. */
export class Stranded extends TurnedAway {
  readonly draft: Draft;

  constructor({ reason, says }: TurnedAway, draft: Draft) {
    super(reason, says);
    this.draft = draft;
  }
}
