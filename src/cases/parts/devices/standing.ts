import type { Pick } from '#acts';
import type { CaseState } from '../../state.ts';
import { startsUpper } from '#say';
import { systemsAre } from '../systems/standing.ts';
import { type Device, devicesAre, type DeviceStanding } from './state.ts';
import { deviceName, isPaper } from './words.ts';

/** The devices that stand like this, to choose from. */
export function devicePicks(...standings: readonly DeviceStanding[]) {
  return (state: CaseState): readonly Pick[] =>
    devicesAre(state, ...standings).map((device) => ({
      value: device.id,
      label: startsUpper(deviceName(state, device)),
    }));
}

/** True while what school holds is not known to be locked away and off, or off the network; paper, to be sealed. */
export function isLoose(device: Device): boolean {
  const { standing, lockedAway, power, sealed } = device;
  const isStill = isPaper(device) ? sealed === true : power === 'off' || power === 'offline';
  return standing === 'with-school' && !(lockedAway && isStill);
}

/** Devices that school holds without anybody having decided that they stay. */
export function toDecideOn(state: CaseState): readonly Device[] {
  return devicesAre(state, 'with-school').filter(({ stays }) => !stays);
}

/** Devices on which somebody may have seen something, with nobody having recorded since who did. */
export function toAskWhoSaw({ devices, exposures }: CaseState): readonly Device[] {
  return devices.filter(
    ({ taken, looked }) =>
      taken !== null &&
      (looked === 'somebody' || looked === 'not-known') &&
      !exposures.some(({ sequence, how }) => sequence > taken.sequence && how !== 'not-known'),
  );
}

/** Where devices are, in one word for each kind of place (procedure.md V24). */
export type DevicePlace =
  'with-child' | 'confiscated' | 'with-police' | 'school-system-isolated' | 'none' | 'not-known';

/** Where the devices of a case are and whether a system is isolated; not known while nobody has said. */
export function devicePlaces(state: CaseState): readonly DevicePlace[] {
  const places: readonly (readonly [DevicePlace, boolean])[] = [
    ['confiscated', devicesAre(state, 'with-school').length > 0],
    ['with-police', devicesAre(state, 'with-police', 'kept-by-police').length > 0],
    ['with-child', devicesAre(state, 'left', 'returned').length > 0],
    ['school-system-isolated', systemsAre(state, 'isolated', 'stays').length > 0],
  ];
  const found = places.filter(([, is]) => is).map(([place]) => place);
  if (found.length > 0) return found;
  return state.dutyAnswers['isolate-device']?.answer === 'not-needed' ? ['none'] : ['not-known'];
}

/** What a device is called, by its id; null for another id. */
export function deviceNamed(state: CaseState, id: string): string | null {
  const device = state.devices.find((one) => one.id === id);
  return device ? startsUpper(deviceName(state, device)) : null;
}
