export { openCasework } from './casework.ts';
export type { Casework, Conflict, OpenCase, Performed, Receipt, WorklistRow } from './contract.ts';
export { readTidings, type Tidings, tidingsEntry, tidingsKind } from './tidings.ts';
export type { Pace, Why } from './tidings.table.ts';
