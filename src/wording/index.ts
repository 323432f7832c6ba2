export {
  type ReviewOptions,
  type SourceLine,
  type Suggestion,
  type Voice,
  review,
  sourceLine,
} from './review.ts';
export type { Cited, Evidence, LeftAlone, Term, WordingList, Writing } from './term-shape.ts';
export { type TermId, termIds } from './term-ids.ts';
export { listOn, nationalList } from './terms.ts';
export { addTotals, noTotals, tally, type Totals, totalsSchema } from './tally.ts';
export { glossary, type GlossaryEntry } from './glossary.table.ts';
export { type Additions, additionsSchema } from './additions-schema.ts';
export { type ParsedAdditions, parseAdditions, withAdditions } from './additions.ts';
export { evidenceWords, wordingPage } from './page.ts';
export { reword } from './reword.ts';
