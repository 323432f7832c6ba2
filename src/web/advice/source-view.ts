import type { PartName } from '#cases';
import { sentencesOfPart } from '#provenance';
import { type Cited, cite, type Citing, type Mark, placeOf } from '#sources';

/** Where something stands, and the mark of how it is known. */
export interface SourceView {
  readonly place: string;
  readonly mark: Mark;
}

/** A citation ready to read. */
export function sourceView(cited: Cited): SourceView {
  return { place: placeOf(cited), mark: cited.mark };
}

/** A sentence of guidance with where it stands: what “Where this comes from” shows. */
export interface RestView extends SourceView {
  readonly says: string;
}

/** Something that cites sentences of guidance: a question, a prompt, a step. */
interface Citer {
  readonly cites: readonly (Citing & { readonly says: string })[];
}

/** What some things rest on together, each sentence once, ready to read. */
export function restsOn(citers: readonly Citer[]): readonly RestView[] {
  const sentences = new Map(citers.flatMap(({ cites }) => cites.map((one) => [one.says, one])));
  return [...sentences].map(([says, sentence]) => ({ says, ...sourceView(cite(sentence)) }));
}

/** What the pages of a part of a case rest on. */
export function restsOfPart(part: PartName): readonly RestView[] {
  return restsOn([{ cites: sentencesOfPart(part) }]);
}
