import { TurnedAway } from '../http/turned-away.ts';
import type { Draft } from '#desk';

/** Somebody goes on with what they have begun, and it is not theirs to do any more, or cannot be done. */
export class Stranded extends TurnedAway {
  readonly draft: Draft;
  readonly why: TurnedAway;

  constructor(why: TurnedAway, draft: Draft) {
    super(why.reason, why.says);
    this.draft = draft;
    this.why = why;
  }
}
