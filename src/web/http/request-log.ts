import type { FastifyInstance } from 'fastify';
import { faultKind } from './fault-kind.ts';

/** Where lines go: pino, or anything that takes the same. */
export interface RequestLog {
  info(line: object, message: string): void;
  error(line: object, message: string): void;
}

/** Everything a line about a request may hold. No address, body, name, cookie or id is among it. */
export interface RequestLine {
  readonly method: string;
  /** The route's pattern, such as /cases/:caseId, never the address asked for. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** Writes one line a request, from the allow-list above. */
export function logRequests(app: FastifyInstance, log: RequestLog): void {
  app.addHook('onResponse', (request, reply, done) => {
    const line: RequestLine = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    log.info(line, 'answered');
    done();
  });
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault ? String(fault.code).slice(0, 60) : undefined;
}

/** What of a fault may be written down: its kind and where in the code, never its message. */
export function faultLine(fault: unknown, reference: string): object {
  if (!(fault instanceof Error)) return { reference, fault: typeof fault };
  const kind = faultKind(fault) ?? undefined;
  const code = codeOf(fault) ?? codeOf(fault.cause);
  const places = (fault.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return { reference, fault: fault.name, kind, code, places };
}
