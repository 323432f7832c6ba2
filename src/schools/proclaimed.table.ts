import type { PlainDate } from '#kit';
import type { School } from './school.ts';

type Nation = School['nation'];

/** A bank holiday proclaimed once: a day given, or a standing day moved to it. */
export interface Proclaimed {
  readonly day: PlainDate;
  readonly for: string;
  /** The standing day that it replaces, in that year only. */
  readonly insteadOf?: PlainDate;
  /** The nations that keep it; all four when left out. */
  readonly only?: readonly Nation[];
}

/**
 * Days proclaimed once, from the list of bank holidays on GOV.UK. Such days are announced a year or two
 * before, so whoever keeps this list looks again each year and moves `proclaimedKnownUntil` on.
 */
export const proclaimedDays: readonly Proclaimed[] = [
  { day: '2020-05-08', for: '75 years of VE Day', insteadOf: '2020-05-04' },
  { day: '2022-06-02', for: 'the Platinum Jubilee', insteadOf: '2022-05-30' },
  { day: '2022-06-03', for: 'the Platinum Jubilee' },
  { day: '2022-09-19', for: 'the funeral of Queen Elizabeth II' },
  { day: '2023-05-08', for: 'the coronation of King Charles III' },
  { day: '2026-06-15', for: 'the football World Cup', only: ['scotland'] },
];

/** The last year for which the list on GOV.UK was published when this list was last compared with it. */
export const proclaimedKnownUntil = 2028;
