export { type Suggestion, review } from './review.ts';
export type { Cited, Term, WordingList, Writing } from './term-shape.ts';
export { type TermId } from './term-ids.ts';
export { nationalList } from './terms.ts';
export { addTotals, noTotals, tally, type Totals, totalsSchema } from './tally.ts';
export { glossary, type GlossaryEntry } from './glossary.table.ts';
export { type Additions, additionsSchema } from './additions-schema.ts';
export { parseAdditions, withAdditions } from './additions.ts';
export { reword } from './reword.ts';
