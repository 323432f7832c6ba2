import type { SeedStatementId } from './seed-statements.ts';
import { type Jurisdiction, type Known, type SourceId, sourceOf } from '#sources';

/** What a chapter writes for one sentence of guidance. */
export interface SentenceShape {
  /** The sentence in our own words. */
  readonly says: string;
  /** Statements of the local documents that say it, or need it. */
  readonly seeds?: readonly SeedStatementId[];
  /** Where it differs from the rest of its file. */
  readonly source?: SourceId;
  readonly section?: string;
  /** How it is known, where that differs from the rest of its source. */
  readonly known?: Known;
  /** What must be checked, where that differs from the rest of its source. */
  readonly check?: string;
  /** Why no rule, duty, question or step carries it. */
  readonly notEncoded?: string;
}

/** A sentence of guidance, with its source. */
export interface Sentence {
  readonly id: string;
  readonly says: string;
  readonly source: SourceId;
  readonly section: string;
  readonly known: Known;
  readonly check: string;
  readonly jurisdiction: Jurisdiction;
  /** Null for law that has been made and not yet commenced. */
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly seeds: readonly SeedStatementId[];
  readonly notEncoded: string | null;
}

/** The sentences of a file, by id; the ids stay literal, so citing one that is not there is a type error. */
export type Section<Ids extends string> = { readonly [Id in Ids]: Sentence & { readonly id: Id } };

/** Declares the sentences of one section of guidance. Each keeps the file's source unless it names its own. */
export function section<const S extends Readonly<Record<string, SentenceShape>>>(
  home: { readonly source: SourceId; readonly section: string },
  sentences: S,
): Section<keyof S & string> {
  const made = Object.entries(sentences).map(([id, shape]) => [id, sentenceFrom(id, home, shape)]);
  return Object.fromEntries(made) as Section<keyof S & string>;
}

function sentenceFrom(
  id: string,
  home: { readonly source: SourceId; readonly section: string },
  shape: SentenceShape,
): Sentence {
  const source = shape.source ?? home.source;
  const register = sourceOf(source);
  return {
    id,
    says: shape.says,
    source,
    section: shape.section ?? home.section,
    known: shape.known ?? register.known,
    check: shape.check ?? register.check,
    jurisdiction: register.jurisdiction,
    inForceFrom: register.inForceFrom,
    inForceTo: register.inForceTo ?? null,
    seeds: shape.seeds ?? [],
    notEncoded: shape.notEncoded ?? null,
  };
}

/** A citation as it stands in advice: the sentence's id, and the title, edition and section of its source. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly section: string;
}

/** The citation of a sentence. */
export function citationOf(sentence: Sentence): Citation {
  const { title, edition } = sourceOf(sentence.source);
  return { id: sentence.id, title, edition, section: sentence.section };
}
