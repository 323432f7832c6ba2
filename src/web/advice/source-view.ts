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

/** What something rests on, each sentence once, ready to read. */
export function restsOn(
  sentences: readonly (Citing & { readonly says: string })[],
): readonly RestView[] {
  const once = sentences.filter(
    ({ says }, at) => sentences.findIndex((one) => one.says === says) === at,
  );
  return once.map((sentence) => ({ says: sentence.says, ...sourceView(cite(sentence)) }));
}
