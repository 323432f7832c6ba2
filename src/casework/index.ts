export { type Advising, openAdvising } from './advise-anew.ts';
export { openCasework } from './casework.ts';
export type { Casework, ChildFile, Conflict, OpenCase, Outside, Performed } from './contract.ts';
export type {
  Choice,
  Found,
  Looking,
  MyTask,
  Reading,
  Receipt,
  RemovalFilter,
  RemovalRow,
  Removals,
  RemovalStanding,
  WaitingCase,
  Worklist,
  WorklistFilter,
  WorklistRow,
} from './lists-contract.ts';
export { removalStandings } from './lists-contract.ts';
export { type DueFilter, dueSpans } from './days.ts';
export { type Due, type Dues, openDues } from './dues.ts';
export { lateTellingOfParts } from './parts-told.ts';
export type { PartsWork, PartWanted } from './parts-contract.ts';
export { lookedAt, type LookedAt } from './journal.ts';
export { openRelisting, type Relisting } from './relisting.ts';
export { readTidings, type Tidings, tidingsEntry, tidingsKind } from './tidings.ts';
export type { Pace, Why } from './tidings.table.ts';
