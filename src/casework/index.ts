export { openTidying } from './clocks/tidying.ts';
export { openAdvising } from './clocks/advise-anew.ts';
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
} from './lists/lists-contract.ts';
export { removalStandings } from './lists/lists-contract.ts';
export { type DueFilter, dueSpans } from './lists/days.ts';
export { type Due, type Dues, openDues } from './clocks/dues.ts';
export { lateTellingOfParts } from './parts/parts-told.ts';
export type { FoundPeople } from './names/names-contract.ts';
export { type LookedAt } from './record/journal.ts';
export { openRelisting } from './clocks/relisting.ts';
export { readTidings, type Tidings, tidingsEntry, tidingsKind } from './telling/tidings.ts';
export type { Pace, Why } from './telling/tidings.table.ts';
