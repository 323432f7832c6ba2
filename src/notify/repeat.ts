import { setTimeout as sleep } from 'node:timers/promises';

/** Something done again and again until it is stopped. */
export interface Repeating {
  /** Lets what is under way finish, and does it no more. */
  stop(): Promise<void>;
}

/**
 * Does `work` again and again, one at a time, waiting in between as long as each says, in milliseconds.
 * Where it fails, `failed` hears of it and it is done again after `afterFailure`.
 */
export function repeat(of: {
  readonly work: () => Promise<number>;
  readonly failed: (error: unknown) => void;
  readonly afterFailure: number;
}): Repeating {
  const stopping = new AbortController();
  const { signal } = stopping;
  const once = (): Promise<number> =>
    of.work().catch((error: unknown) => {
      of.failed(error);
      return of.afterFailure;
    });
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const wait = await once();
      await sleep(wait, null, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
