import pino from 'pino';
import type { RequestLog } from './request-log.ts';

const allowed = ['method', 'route', 'status', 'ms', 'reference', 'fault', 'code', 'places'];

/** Writes lines to standard error as JSON. Whatever is not on the allow-list is left out, whoever passes it. */
export function requestLog(): RequestLog {
  const log = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (level) => ({ level }),
        log: (line) =>
          Object.fromEntries(Object.entries(line).filter(([name]) => allowed.includes(name))),
      },
    },
    pino.destination(2),
  );
  return {
    info: (line, message) => log.info(line, message),
    error: (line, message) => log.error(line, message),
  };
}
