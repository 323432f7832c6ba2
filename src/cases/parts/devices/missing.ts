import { startsUpper } from '#say';
import type { MissingOf } from '../../duties/missing.ts';
import { confiscationName, confiscationsToReview } from './confiscations.ts';
import { toAskWhoSaw, toDecideOn } from './standing.ts';
import { deviceName, isPaper } from './words.ts';

/** No device is still held, perhaps looked at or wrongly taken without anybody having decided on it. */
export const devicesMissing: MissingOf = (state) => {
  const words = [
    ...toDecideOn(state).map((device) =>
      isPaper(device)
        ? `Hand ${deviceName(state, device)} to the police, or decide that it stays.`
        : `Give back ${deviceName(state, device)}, hand it to the police, or decide that it stays.`,
    ),
    ...toAskWhoSaw(state).map(
      (device) => `Record whether anybody saw what is on ${deviceName(state, device)}.`,
    ),
    ...confiscationsToReview(state).map(
      (one) => `Record what was made of ${confiscationName(state, one)}.`,
    ),
  ];
  return words.map((one) => ({ what: 'device', words: startsUpper(one) }));
};
