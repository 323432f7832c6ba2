import type { MissingOf } from '../../duties/missing.ts';
import { systemsAre } from './standing.ts';
import { systemName } from './words.ts';

/** No system is still isolated without anybody having decided on it. */
export const systemsMissing: MissingOf = (state) =>
  systemsAre(state, 'isolated').map((system) => ({
    what: 'system',
    words: `Open again ${systemName(system)}, or decide that it stays isolated.`,
  }));
