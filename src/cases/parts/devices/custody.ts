import { refuse } from '#kit';
import { done, type Placed } from '#acts';
import { type Deciding } from '../../act.ts';
import { noSuchChild } from '../../who/children.ts';
import { notOnTheStaff } from '../../who/on-the-staff.ts';
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

/**
 * Refuses what cannot be said of a device or account: whose child is not of the case, who did it is not on
 * the staff, or which was not left with somebody before, or only later. Null where all of it can be.
 */
export function cannotBeSaid(
  said: Pick<Said, 'child' | 'by' | 'at'> & { readonly earlier: string | null },
  deciding: Deciding,
) {
  const { state } = deciding;
  const { child, by, at, earlier } = said;
  return (
    (child ? noSuchChild(state, child) : null) ??
    notOnTheStaff(by, deciding) ??
    (earlier ? (noSuchDevice(state, earlier, ['left']) ?? beforeTheLast(state, earlier, at)) : null)
  );
}

type Said = Pick<Device, 'kind' | 'whose' | 'child' | 'marks'> & {
  readonly at: string;
  readonly by: string;
};

/** What is so of a device or account whatever became of it, with one more link in its chain. */
export function aDevice(
  state: CaseState,
  event: Placed & { readonly data: Said & { readonly device: string } },
  link: Pick<Handing, 'what' | 'words'>,
) {
  const { device: id, kind, whose, child, marks, at, by } = event.data;
  const before = state.devices.find((one) => one.id === id)?.chain ?? [];
  const chain = [...before, { at, by, sequence: event.sequence, ...link }];
  return { id, kind, whose, child, marks, ...done(event), placed: done(event), stays: null, chain };
}

/** The case with this device as it is now, in the place of what was known of it before. */
export function withDevice(state: CaseState, device: Device): CaseState {
  return { ...state, devices: [...state.devices.filter(({ id }) => id !== device.id), device] };
}
