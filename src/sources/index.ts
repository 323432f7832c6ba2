export { checkers } from './checkers.ts';
export { type Cited, type Citing, cite, inText, placeOf } from './cite.ts';
export { known, type Known, type Mark, markOf, marksOf } from './known.ts';
export { type SourceId, sourceIds, sourceOf, sources } from './register.ts';
export type { Jurisdiction } from './source-shape.ts';
