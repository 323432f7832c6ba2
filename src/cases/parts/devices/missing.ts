import type { MissingOf } from '../../duties/missing.ts';
import { startsUpper } from '#say';
import { confiscationName, confiscationsToReview } from './confiscations.ts';
import { foundAndNotRecorded } from './searches.ts';
import { systemsAre, toAskWhoSaw, toDecideOn } from './standing.ts';
import { deviceName, isPaper, systemName } from './words.ts';

/** Nothing is still held, isolated, found or perhaps seen without anybody having decided on it. */
export const devicesMissing: MissingOf = (state) => {
  const words = [
    ...toDecideOn(state).map((device) =>
      isPaper(device)
        ? `Hand ${deviceName(state, device)} to the police, or decide that it stays.`
        : `Give back ${deviceName(state, device)}, hand it to the police, or decide that it stays.`,
    ),
    ...systemsAre(state, 'isolated').map(
      (system) => `Open again ${systemName(system)}, or decide that it stays isolated.`,
    ),
    ...toAskWhoSaw(state).map(
      (device) => `Record whether anybody saw what is on ${deviceName(state, device)}.`,
    ),
    ...foundAndNotRecorded(state).map(
      () => 'Record where the device is that was found in a search.',
    ),
    ...confiscationsToReview(state).map(
      (one) => `Record what was made of ${confiscationName(state, one)}.`,
    ),
  ];
  return words.map((one) => ({ what: 'device', words: startsUpper(one) }));
};
