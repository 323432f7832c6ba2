export { buildServer } from './server.ts';
export { requestLog } from './http/open-log.ts';
