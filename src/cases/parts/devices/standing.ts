import type { Pick } from '#acts';
import type { CaseState } from '../../state.ts';
import { startsUpper } from '#say';
import { searchName } from './searches.ts';
import { type Device, devicesAre, type DeviceStanding, type SchoolSystem } from './state.ts';
import { deviceName, isPaper, systemName } from './words.ts';

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

/** How one of the school’s own systems stands. */
export type SystemStanding = 'asked' | 'not-isolated' | 'isolated' | 'stays' | 'open-again';

/** How a system stands: by the task that was given, or by what was recorded of it. */
export function systemStanding({ tasks }: CaseState, system: SchoolSystem): SystemStanding {
  const { release, reach, task } = system;
  if (release?.outcome === 'open-again') return 'open-again';
  if (task !== null) {
    const outcome = tasks.find(({ id }) => id === task)?.outcome ?? null;
    if (outcome !== 'done') return outcome === null ? 'asked' : 'not-isolated';
  } else if (reach === 'others' || reach === 'not-known') return 'not-isolated';
  return release ? 'stays' : 'isolated';
}

/** The systems that stand like this. */
export function systemsAre(
  state: CaseState,
  ...standings: readonly SystemStanding[]
): readonly SchoolSystem[] {
  return state.systems.filter((system) => standings.includes(systemStanding(state, system)));
}

/** The systems that stand like this, to choose from. */
export function systemPicks(...standings: readonly SystemStanding[]) {
  return (state: CaseState): readonly Pick[] =>
    systemsAre(state, ...standings).map((system) => ({
      value: system.id,
      label: startsUpper(systemName(system)),
    }));
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

/** What a device or system is called, by its id; null for another id. */
export function wordsForDevices(state: CaseState, id: string): string | null {
  const device = state.devices.find((one) => one.id === id);
  if (device) return startsUpper(deviceName(state, device));
  const system = state.systems.find((one) => one.id === id);
  if (system) return startsUpper(systemName(system));
  const search = state.searches.find((one) => one.id === id);
  return search ? startsUpper(searchName(state, search)) : null;
}
