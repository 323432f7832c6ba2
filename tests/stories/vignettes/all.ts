import { adults } from './adults.ts';
import { betweenTwo } from './between-two.ts';
import { elsewhere } from './elsewhere.ts';
import { passedOn } from './passed-on.ts';
import { pressure } from './pressure.ts';
import { underThirteen } from './under-thirteen.ts';
import { unclear } from './unclear.ts';
import type { Played } from './vignette.ts';

/** Every worked example of the guidance, as a case to be played. */
export const played: readonly Played[] = [
  ...betweenTwo,
  ...passedOn,
  ...underThirteen,
  ...adults,
  ...pressure,
  ...unclear,
  ...elsewhere,
];
