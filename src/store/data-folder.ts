import { resolve } from 'node:path';
import { errorCode } from './error-code.ts';
import { StoreFault } from './fault.ts';
import { makeFolder } from './make-folder.ts';

/** Makes a data folder where there is none; gives its full path. Faults with `cannot-start-database` where it cannot be. */
export async function makeDataFolder(path: string): Promise<string> {
  const dataDir = resolve(path);
  try {
    await makeFolder(dataDir);
    return dataDir;
  } catch (error) {
    throw new StoreFault(
      'cannot-start-database',
      `The data folder ${dataDir} cannot be made (${errorCode(error) ?? 'no reason given'}). ` +
        'Choose another one with SAFELIGHT_DATA.',
      { cause: error },
    );
  }
}
