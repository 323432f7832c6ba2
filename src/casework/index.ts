export { openCasework } from './casework.ts';
export type {
  Casework,
  ChildFile,
  Choice,
  Conflict,
  Found,
  Looking,
  MyTask,
  OpenCase,
  Outside,
  Performed,
  Receipt,
  RemovalFilter,
  RemovalRow,
  Removals,
  RemovalStanding,
  Worklist,
  WorklistFilter,
  WorklistRow,
} from './contract.ts';
export { removalStandings } from './contract.ts';
export { type DueFilter, dueSpans } from './days.ts';
export { type Due, type Dues, openDues } from './dues.ts';
export { openRelisting, type Relisting } from './relisting.ts';
export { readTidings, type Tidings, tidingsEntry, tidingsKind } from './tidings.ts';
export type { Pace, Why } from './tidings.table.ts';
