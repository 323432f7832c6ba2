import { StoreFault } from '../fault.ts';
import type { Reached } from './reach.ts';

/** How often a server may die within a minute and be brought up again. */
const mostDeaths = 3;
const minute = 60_000;

/** What keeping a server up takes. */
export interface Upkeep {
  /** Brings up the same server, at the same port, and claims it. */
  readonly again: (port: number) => Promise<Reached>;
  readonly log: (line: string) => void;
  /** Called at most once, when it cannot be brought up again. */
  readonly lost: (fault: unknown) => void;
}

/** A server that is kept up. */
export interface KeptUp {
  /** The server as it is now. */
  readonly current: () => Reached;
  /** Keeps it up no longer; gives the server as it is then, or null when it is lost. */
  readonly letGo: () => Promise<Reached | null>;
}

/** A death in the middle of coming up breaks the connection it comes up with. */
function named(fault: unknown): StoreFault {
  if (fault instanceof StoreFault) return fault;
  const message = 'The database server died and could not be started again.';
  return new StoreFault('cannot-start-database', message, { cause: fault });
}

/** Brings a server up again whenever the connection that claims it ends, which is how its death shows. */
export function keepUp(first: Reached, { again, log, lost }: Upkeep): KeptUp {
  const deaths: number[] = [];
  let over = false;
  let current = first;
  let coming: Promise<unknown> = Promise.resolve();

  async function revive(): Promise<void> {
    deaths.push(performance.now());
    if (deaths.filter((at) => performance.now() - at < minute).length > mostDeaths) {
      const message = `The database server has died ${deaths.length} times; see postgres.log in the data folder.`;
      throw new StoreFault('cannot-start-database', message);
    }
    watch(await again(current.server.port));
    log(`The database server had died and is up again (process ${current.server.pid}).`);
  }

  function watch(reached: Reached): void {
    current = reached;
    // Holding the claim is no reason for the program to go on.
    reached.client.unref();
    reached.client.once('end', () => {
      if (over) return;
      coming = revive().catch((fault: unknown) => {
        if (!over) lost(named(fault));
        over = true;
      });
    });
  }

  watch(first);
  return {
    current: () => current,
    async letGo() {
      const wasLost = over;
      over = true;
      await coming;
      return wasLost ? null : current;
    },
  };
}
