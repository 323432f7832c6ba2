export type * from './beside-contract.ts';
export type * from './contract.ts';
export type * from './session-contract.ts';
export type { Database } from './database.ts';
export type { Finding, Problem, VerifyReport } from './verify/report.ts';
export { StoreFault } from './fault.ts';
export { joinDatabase, startDatabase } from './start-database.ts';
export { openStore } from './store.ts';
