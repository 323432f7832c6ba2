import { type ActName, acts } from '#cases';

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
 * Where a statement of the source documents lives. `lives`: in the guidance, and in these files of the
 * product. `not-yet`: a part still to come will carry it, whatever is defined already. `not-encoded`: on
 * purpose, and why.
 */
export type Trace =
  | { readonly kind: 'lives'; readonly in: readonly string[] }
  | { readonly kind: 'not-yet'; readonly later: LaterPart; readonly in: readonly string[] }
  | { readonly kind: 'not-encoded'; readonly because: string };

/** It is in the guidance, and in these files of the product. */
export function lives(...paths: readonly string[]): Trace {
  return { kind: 'lives', in: paths };
}

/** The file in which an act is declared. */
function fileOfAct(name: ActName): string {
  return `src/cases/parts/${acts[name].part}/${name}.ts`;
}

/** It is carried by these acts, each with the page that asks its questions. */
export function act(...names: readonly ActName[]): Trace {
  return lives(...names.map(fileOfAct));
}

/** A part still to come will carry it. What there is of it so far may be named. */
export function notYet(later: LaterPart, ...paths: readonly string[]): Trace {
  return { kind: 'not-yet', later, in: paths };
}

/** It is left out on purpose. */
export function never(because: string): Trace {
  return { kind: 'not-encoded', because };
}
