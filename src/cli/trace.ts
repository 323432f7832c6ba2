import { type ActName, partOf } from '#cases';

/** Parts of the product that are still to come, by what people will find there. */
export const laterParts = {
  education: 'lessons and training',
  families: 'pages for learners and parents',
  figures: 'figures for governors',
  library: 'the reference library: law, guidance, terms',
  localContacts: 'a setting’s own contacts and resources',
  wording: 'wording help',
} as const;

export type LaterPart = keyof typeof laterParts;

/**
 * Where people meet a statement, and the words by which it is known there: in an act’s questions, answers
 * or what it says when done; on a page, by its address; or on the card to prepare a conversation with.
 */
export type Carried =
  | { readonly kind: 'act'; readonly act: ActName; readonly words: string }
  | { readonly kind: 'page'; readonly at: string; readonly words: string }
  | { readonly kind: 'card'; readonly prompt: string; readonly words: string };

/**
 * Where a statement of the source documents lives. `lives`: people meet it at these places. `not-yet`: a
 * part still to come will carry it, whatever is defined already. `not-encoded`: on purpose, and why.
 */
export type Trace =
  | { readonly kind: 'lives'; readonly by: readonly [Carried, ...Carried[]] }
  | { readonly kind: 'not-yet'; readonly later: LaterPart; readonly in: readonly string[] }
  | { readonly kind: 'not-encoded'; readonly because: string };

/** People meet it at these places. */
export function says(...by: readonly [Carried, ...Carried[]]): Trace {
  return { kind: 'lives', by };
}

/** An act that says it, by these words. */
export function act(name: ActName, words: string): Carried {
  return { kind: 'act', act: name, words };
}

/** A page of no case that says it, by its address and these words. */
export function page(at: string, words: string): Carried {
  return { kind: 'page', at, words };
}

/** A prompt of the card to prepare a conversation with. */
export function card(prompt: string, words: string): Carried {
  return { kind: 'card', prompt, words };
}

/** The file that holds what carries a statement. */
export function fileOf(carried: Carried): string {
  switch (carried.kind) {
    case 'act':
      return `src/cases/parts/${partOf(carried.act)}/${carried.act}.ts`;
    case 'card':
      return 'src/guidance/conversation-guide.table.ts';
    case 'page': {
      if (carried.at.startsWith('/settings/')) return `src/web/pages${carried.at}/page.ts`;
      const [, folder = ''] = carried.at.split('/');
      return `src/web/pages/${folder === '' ? 'home' : folder}/page.ts`;
    }
  }
}

/** A part still to come will carry it. What there is of it so far may be named. */
export function notYet(later: LaterPart, ...paths: readonly string[]): Trace {
  return { kind: 'not-yet', later, in: paths };
}

/** It is left out on purpose. */
export function never(because: string): Trace {
  return { kind: 'not-encoded', because };
}

/** The files that a trace names, each once. */
export function filesOf(trace: Trace): readonly string[] {
  if (trace.kind === 'not-encoded') return [];
  return trace.kind === 'not-yet' ? trace.in : [...new Set(trace.by.map(fileOf))];
}
