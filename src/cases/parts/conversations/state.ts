import type { Instant, PlainDate } from '#kit';
import type { Done } from '#acts';

/** Whether the police or social care had to be asked before a conversation, and what they said. */
export type Asked =
  'no-need' | 'agreed' | 'agreed-with-limits' | 'asked-to-wait' | 'to-be-asked' | 'not-known';

/** A conversation with one child that somebody means to have. */
export interface ConversationPlan extends Done {
  readonly child: string;
  readonly leads: string;
  readonly plannedFor: Instant;
  readonly asked: Asked;
  readonly age: string;
  readonly needs: readonly string[];
  readonly language: string;
}

/** A conversation that took place, or did not: never a reproach to the child. */
export interface Conversation extends Done {
  readonly child: string;
  readonly outcome: 'talked' | 'came-to-us' | 'not-yet' | 'not-held';
  readonly nextContact: PlainDate | null;
}

/** What the record says of talking with the children. */
export interface ConversationsState {
  readonly conversationPlans: readonly ConversationPlan[];
  readonly conversations: readonly Conversation[];
}

export const conversationsStart: ConversationsState = { conversationPlans: [], conversations: [] };

/** The plan for a child that no conversation has followed yet, or null. */
export function openPlan(
  { conversationPlans, conversations }: ConversationsState,
  child: string,
): ConversationPlan | null {
  const plan = conversationPlans.findLast((one) => one.child === child);
  const since = conversations.findLast((one) => one.child === child)?.sequence ?? 0;
  return plan && plan.sequence > since ? plan : null;
}

/** True while a plan waits for what the police or social care say. */
export function mustWait({ asked }: ConversationPlan): boolean {
  return asked === 'asked-to-wait' || asked === 'to-be-asked' || asked === 'not-known';
}
