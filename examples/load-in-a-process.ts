import { openStore, type Store } from '#store';
import { loadDemonstration } from './load.ts';

/** What a program that was started to be killed while it loads the demonstration is told. */
export interface Orders {
  readonly appUrl: string;
  readonly keyFile: string;
  readonly now: string;
  /** Killed at this write, counted from 1; not at all when null. */
  readonly killedAt: number | null;
  /** Whether that write still happens. */
  readonly after: boolean;
}

/** A store in which this process is killed outright at one of its writes. */
function fatal(store: Store, { killedAt, after }: Orders): Store {
  let writes = 0;
  const counted =
    <A extends readonly unknown[], R>(write: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      writes += 1;
      const last = writes === killedAt;
      if (last && !after) process.kill(process.pid, 'SIGKILL');
      const result = await write(...given);
      if (last) process.kill(process.pid, 'SIGKILL');
      return result;
    };
  return {
    ...store,
    createSchool: counted(store.createSchool.bind(store)),
    put: counted(store.put.bind(store)),
    append: counted(store.append.bind(store)),
  };
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
const { appUrl, keyFile, now } = orders;
const store = await openStore({ database: { appUrl }, keyFile });
await loadDemonstration({ store: fatal(store, orders), now });
await store.close();
