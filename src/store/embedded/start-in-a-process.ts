import { startDatabase } from '../start-database.ts';
import { StoreFault, type FaultName } from '../fault.ts';

/** What a program that was forked to start a database tells of it. */
export interface Said {
  readonly url?: string;
  readonly ownerUrl?: string;
  readonly fault?: FaultName;
  readonly message?: string;
  readonly logged: readonly string[];
}

const logged: string[] = [];
const dataDir = process.argv[2] ?? '';
const tell = (said: Omit<Said, 'logged'>): void => void process.send?.({ ...said, logged });

try {
  const database = await startDatabase({ dataDir, log: (line) => logged.push(line) });
  tell({ url: database.appUrl, ownerUrl: database.ownerUrl });
  process.once('message', () => {
    void database.stop().then(() => process.exit(0));
  });
} catch (error) {
  if (!(error instanceof StoreFault)) throw error;
  tell({ fault: error.fault, message: error.message });
  process.disconnect();
}
