/**
 * How a sentence is known. `read` in the original or in what quotes it; `second-hand` through others who
 * tell of it; from `memory`, found in nothing that could be read; or `ours`, which no guidance says.
 */
export const known = {
  read: { label: 'Read', means: 'read in the original, or in a document that quotes it' },
  'second-hand': {
    label: 'Second-hand',
    means: 'known through others who tell of it; the text itself has not been read',
  },
  memory: {
    label: 'From memory',
    means: 'remembered, and found in nothing that could be read; it has to be found and checked',
  },
  ours: {
    label: 'Ours: to be checked',
    means: 'a rule of Safelight’s own, which no guidance says in these words',
  },
} as const satisfies Readonly<Record<string, KnownWords>>;

interface KnownWords {
  readonly label: string;
  readonly means: string;
}

/** How something is known. */
export type Known = keyof typeof known;

/** The mark that stands wherever a source is cited: a short word to see, and what it means to hear. */
export interface Mark {
  readonly known: Known;
  readonly label: string;
  readonly means: string;
}

/** The mark of how something is known. */
export function markOf(how: Known): Mark {
  return { known: how, ...known[how] };
}

/** The marks of several sentences together, each once, the surest first. */
export function marksOf(all: readonly Known[]): readonly Mark[] {
  return (Object.keys(known) as Known[]).filter((how) => all.includes(how)).map(markOf);
}
