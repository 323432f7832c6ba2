import type { Instant, PlainDate } from '#kit';
import type { Done } from '#acts';

/** Where a device is, as the record has it. */
export type DeviceStanding = 'with-school' | 'left' | 'with-police' | 'returned' | 'kept-by-police';

/** Whether a device is off, or at least off the network. Not known is never read as off. */
export type Power = 'off' | 'offline' | 'no' | 'none' | 'not-known';

/** One hand-over in the chain of custody. `at` is when it happened, not when it was written down. */
export interface Handing extends Done {
  readonly what: 'left' | 'taken-in' | 'moved' | 'to-police' | 'back' | 'kept' | 'returned';
  /** The member of staff who did it, by id, where the record says who. */
  readonly by: string | null;
  /** What was said of it: where it was put, who took it, who agreed. */
  readonly words: string | null;
}

/** One phone, computer or other thing on which imagery may be. Never what is on it. */
export interface Device extends Done {
  readonly id: string;
  readonly kind: string;
  readonly whose: 'child' | 'somebody-else' | 'school' | 'not-known';
  readonly child: string | null;
  /** What tells it from another, as staff wrote it. */
  readonly marks: string | null;
  readonly standing: DeviceStanding;
  /** Since when it has been where it is: when that was recorded. */
  readonly placed: Done;
  /** When it was recorded that school took it in; null where it never did. */
  readonly taken: Done | null;
  readonly keeper: string | null;
  readonly lockedAway: boolean;
  readonly power: Power;
  /** For a picture on paper: whether it is in a sealed envelope; absent for anything else. */
  readonly sealed?: boolean;
  /** Whether anybody saw what is on it, asked when it was taken in; null while it never was. */
  readonly looked: 'nobody' | 'somebody' | 'not-known' | null;
  /** True where whoever has it was asked to keep it as it is. */
  readonly askedToKeep: boolean;
  /** Decided that it stays at school, until a day to look again. */
  readonly stays: (Done & { readonly until: PlainDate }) | null;
  readonly chain: readonly Handing[];
}

/** A system or account of the school’s own, made unreachable or to be made so. */
export interface SchoolSystem extends Done {
  readonly id: string;
  readonly kind: string;
  readonly which: string;
  /** The task by which somebody was asked to do it; null where it had been done already. */
  readonly task: string | null;
  /** Who can still reach it, where somebody said. */
  readonly reach: 'nobody' | 'only-it' | 'others' | 'not-known' | null;
  readonly by: string | null;
  readonly release:
    (Done & { readonly outcome: 'open-again' | 'stays'; readonly until: PlainDate | null }) | null;
}

/** One search of a young person or their things: how it was done, and what the head made of that. */
export interface Search extends Done {
  readonly id: string;
  readonly child: string;
  /** When it was done. */
  readonly on: Instant;
  readonly by: string;
  readonly authorised: 'yes' | 'no' | 'not-known';
  readonly overseen: 'before' | 'after' | 'no' | 'not-known';
  readonly present: 'adult' | 'nobody' | 'not-known';
  readonly told: 'yes' | 'no' | 'not-known';
  /** Absent from a record from before it was asked. */
  readonly sameSex?: 'yes' | 'no' | 'not-known';
  readonly carersTold: 'told' | 'to-be-told' | 'not-told' | 'not-known';
  readonly grounds: readonly string[];
  readonly searched: readonly string[];
  readonly found: readonly string[];
  readonly review: (Done & { readonly finding: string }) | null;
}

/**
 * One taking away of a device by somebody of whom it is not known that they may confiscate things; and
 * what was made of that by somebody who may. One device can be taken away again.
 */
export interface Confiscation extends Done {
  readonly device: string;
  readonly by: string;
  readonly authorised: 'no' | 'not-known';
  readonly review: (Done & { readonly finding: string }) | null;
}

/** What a young person was told who is being threatened for money or more pictures. */
export interface ExtortionAdvice extends Done {
  readonly child: string;
  readonly told: readonly string[];
}

/** What the record says of devices, of the school’s own systems, and of searches. */
export interface DevicesState {
  readonly devices: readonly Device[];
  readonly systems: readonly SchoolSystem[];
  readonly searches: readonly Search[];
  readonly confiscations: readonly Confiscation[];
  readonly extortionAdvice: readonly ExtortionAdvice[];
}

export const devicesStart: DevicesState = {
  devices: [],
  systems: [],
  searches: [],
  confiscations: [],
  extortionAdvice: [],
};

/** Devices that stand like this. */
export function devicesAre(
  { devices }: Pick<DevicesState, 'devices'>,
  ...standings: readonly DeviceStanding[]
): readonly Device[] {
  return devices.filter(({ standing }) => standings.includes(standing));
}
