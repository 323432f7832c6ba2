export { type TermId, termIds } from './term-ids.ts';
