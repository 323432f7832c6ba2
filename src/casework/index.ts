export { openCasework } from './casework.ts';
export type { Casework, Conflict, OpenCase, Performed, Receipt, WorklistRow } from './contract.ts';
