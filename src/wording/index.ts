export {
  type ReviewOptions,
  type SourceLine,
  type Suggestion,
  type Voice,
  review,
} from './review.ts';
export type { Cited, Evidence, LeftAlone, Term, WordingList, Writing } from './term-shape.ts';
export { type TermId, termIds } from './term-ids.ts';
export { listOn, nationalList } from './terms.ts';
export { tally } from './tally.ts';
export { type Additions, additionsSchema } from './additions-schema.ts';
export { type ParsedAdditions, parseAdditions, withAdditions } from './additions.ts';
export { wordingPage } from './page.ts';
export { reword } from './reword.ts';
