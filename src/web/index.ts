export { buildServer } from './server.ts';
export { requestLog } from './http/open-log.ts';
export type { Demonstration, TryAs, WebOptions } from './options.ts';
