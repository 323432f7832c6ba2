import type { Sentence } from './sentences.ts';

/** The parts of a conversation, in order, with their headings. */
export const conversationParts = {
  before: 'Before you begin',
  begin: 'To begin',
  ask: 'Ways to ask',
  say: 'Worth saying',
  end: 'To end',
} as const satisfies Readonly<Record<string, string>>;
export type ConversationPart = keyof typeof conversationParts;

/** Something to do, ask or say. With `for`, only where one of these fits the young person. */
export interface Prompt {
  readonly id: string;
  readonly part: ConversationPart;
  readonly says: string;
  readonly for?: {
    readonly age?: readonly string[];
    readonly need?: readonly string[];
    readonly language?: readonly string[];
    readonly part?: readonly string[];
  };
  /** Left out for whoever has one of these parts in it, whatever else fits. */
  readonly notFor?: readonly string[];
  readonly cites: readonly [Sentence, ...Sentence[]];
}
