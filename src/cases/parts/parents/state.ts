import type { PlainDate } from '#kit';
import type { Done } from '#acts';

/** What stands for a child now: whether parents or carers were told, are to be told, or are not, for now. */
export interface ParentsItem extends Done {
  readonly child: string;
  readonly told: boolean;
  readonly reviewOn: PlainDate | null;
  /** The carer in the case who was told; null when it was somebody else, or nobody. */
  readonly carer: string | null;
  /** Why nobody has been told: decided against for now, to be told by school, or by this agency. */
  readonly waitsFor: 'decision' | 'school' | 'police' | 'social-care' | null;
}

/** What may be said to one carer about one child. What nobody has recorded is not permission. */
export interface ContactRule extends Done {
  readonly child: string;
  readonly carer: string;
  readonly contact: Contact;
  readonly addressWithheld: boolean;
}

export type Contact = 'may-be-told' | 'court-order' | 'risk' | 'not-known';

/** A letter that went to, or a call that was held with, one carer of one child. */
export interface ContactMade extends Done {
  readonly child: string;
  readonly carer: string | null;
}

/** What the record says of telling parents and carers. */
export interface ParentsState {
  readonly parents: readonly ParentsItem[];
  readonly contactRules: readonly ContactRule[];
  readonly letters: readonly ContactMade[];
  readonly calls: readonly ContactMade[];
}

export const parentsStart: ParentsState = { parents: [], contactRules: [], letters: [], calls: [] };
