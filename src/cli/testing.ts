export type { Carried } from './trace.ts';
export { traces } from './traceability.table.ts';
