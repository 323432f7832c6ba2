import type { PlainDate } from '#kit';
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

/** What the record says of devices: where each is, how it was taken, and what was advised. */
export interface DevicesState {
  readonly devices: readonly Device[];
  readonly confiscations: readonly Confiscation[];
  readonly extortionAdvice: readonly ExtortionAdvice[];
}

export const devicesStart: DevicesState = {
  devices: [],
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
