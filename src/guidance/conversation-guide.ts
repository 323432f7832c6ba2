import { conversationPrompts } from './conversation-guide.table.ts';
import { type ConversationPart, conversationParts, type Prompt } from './conversation-prompt.ts';

/** What is known of a young person that changes how one talks with them. */
export interface Listener {
  readonly age: string | null;
  readonly needs: readonly string[];
  readonly language: string | null;
  /** The parts they have in the case, such as `passed-it-on`. */
  readonly parts: readonly string[];
}

function fits({ for: only, notFor }: Prompt, { age, needs, language, parts }: Listener): boolean {
  if (parts.some((part) => notFor?.includes(part))) return false;
  if (!only) return true;
  return (
    only.age?.includes(age ?? '') === true ||
    only.language?.includes(language ?? '') === true ||
    parts.some((part) => only.part?.includes(part)) ||
    needs.some((need) => only.need?.includes(need))
  );
}

/** The prompts for talking with this young person, part by part; what is for others is left out. */
export function conversationGuide(
  listener: Listener,
): readonly { readonly part: ConversationPart; readonly prompts: readonly Prompt[] }[] {
  const prompts: readonly Prompt[] = conversationPrompts;
  return (Object.keys(conversationParts) as ConversationPart[]).map((part) => ({
    part,
    prompts: prompts.filter((one) => one.part === part && fits(one, listener)),
  }));
}
