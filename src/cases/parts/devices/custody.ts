import { refuse } from '#kit';
import { done, type Placed } from '#acts';
import { type Deciding } from '../../act.ts';
import type { CaseState } from '../../state.ts';
import { isOwner, ownerOf } from '../tasks/owner.ts';
import { type Device, devicesAre, type DeviceStanding, type Handing } from './state.ts';

/** Refuses what is about a device that does not stand like this; null when it does. */
export function noSuchDevice(
  state: CaseState,
  device: string,
  standings: readonly DeviceStanding[],
) {
  return devicesAre(state, ...standings).some(({ id }) => id === device)
    ? null
    : refuse(
        'no-such-device',
        'The record has no such device there now. Somebody may have recorded where it went.',
      );
}

/** Refuses a hand-over from before the last one in the chain; null where it came after. */
export function beforeTheLast(state: CaseState, device: string, at: string) {
  const last = state.devices.find(({ id }) => id === device)?.chain.at(-1);
  return last && at < last.at
    ? refuse(
        'before-the-last-hand-over',
        'The record has this device somewhere else at a later time. Give the time of this hand-over, after that one, or correct the earlier entry first.',
      )
    : null;
}

/** The case with one more hand-over of a device, and what is so of it afterwards. */
export function withHanding(
  state: CaseState,
  event: Placed,
  of: {
    readonly device: string;
    readonly handing: Pick<Handing, 'what' | 'by' | 'words' | 'at'>;
    readonly now: Partial<Device>;
  },
): CaseState {
  const link: Handing = { ...of.handing, sequence: event.sequence };
  const devices = state.devices.map((one) =>
    one.id === of.device
      ? { ...one, stays: null, ...of.now, placed: done(event), chain: [...one.chain, link] }
      : one,
  );
  return { ...state, devices };
}

/** Refuses to put a device into the hands of somebody who may not know of this case; null for anybody else. */
export function mayNotHaveIt(keeper: string, deciding: Deciding) {
  const found = ownerOf(keeper, deciding);
  return isOwner(found) ? null : found;
}

/** Refuses to go on about a device that was not left with somebody, or from before it was; null otherwise. */
export function notLeftBefore(earlier: string | null, at: string, state: CaseState) {
  return earlier
    ? (noSuchDevice(state, earlier, ['left']) ?? beforeTheLast(state, earlier, at))
    : null;
}

/** The case with this device as it is now, in the place of what was known of it before. */
export function withDevice(state: CaseState, device: Device): CaseState {
  return { ...state, devices: [...state.devices.filter(({ id }) => id !== device.id), device] };
}
