import { londonParts, sayDate, sayTime, startsUpper } from '#say';
import type { Instant } from '#kit';
import type { NameOf, PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { isCleared } from '../deletion/standing.ts';
import { confiscationName } from './confiscations.ts';
import { devicePlaces, isLoose } from './standing.ts';
import type { Confiscation, Device, DeviceStanding, Handing } from './state.ts';
import { deviceName, isPaper, powers } from './words.ts';

type Lines = PanelItem['lines'];

const standings: Readonly<Record<DeviceStanding, Standing>> = {
  'with-school': { tone: 'waiting', words: 'At school' },
  left: { tone: 'quiet', words: 'Left where it is' },
  'with-police': { tone: 'quiet', words: 'With the police' },
  returned: { tone: 'done', words: 'Given back' },
  'kept-by-police': { tone: 'done', words: 'Kept by the police' },
};

function standingOf(device: Device): Standing {
  if (isLoose(device)) return { tone: 'urgent', words: 'Not safe yet' };
  if (device.standing === 'with-school' && device.stays)
    return { tone: 'quiet', words: 'Stays at school for now' };
  return device.standing === 'left' && device.askedToKeep
    ? { tone: 'done', words: 'Left, to be kept as it is' }
    : standings[device.standing];
}

const links: Readonly<Record<Handing['what'], string>> = {
  left: 'Left with whoever has it',
  'taken-in': 'Taken in',
  moved: 'Handed on or put away',
  'to-police': 'To the police',
  back: 'Back from the police',
  kept: 'Kept by the police',
  returned: 'Given back',
};

function moment(at: Instant): string {
  const { date, time } = londonParts(at);
  return `${sayTime(time)} on ${sayDate(date)}`;
}

/** The chain of custody in order: what happened, when, by whom, and where to. */
function chainOf({ chain }: Device, nameOf: NameOf): Lines {
  return chain.map(({ what, at, by, words }, place) => ({
    label: `${place + 1}. ${links[what]}`,
    text: [moment(at), by ? `by ${nameOf(by)}` : '', words ?? '']
      .filter((part) => part !== '')
      .join('; '),
  }));
}

function nowOf(device: Device, nameOf: NameOf): Lines {
  const { standing, keeper, power, stays, lockedAway, sealed } = device;
  if (standing !== 'with-school') return [];
  return [
    ...(keeper ? [{ label: 'With', text: nameOf(keeper) }] : []),
    { label: 'Locked away', text: lockedAway ? 'Yes' : 'Not, or not known' },
    sealed === undefined
      ? { label: 'Switched off', text: powers[power].label }
      : { label: 'In a sealed envelope', text: sealed ? 'Yes' : 'Not, or not known' },
    ...(stays ? [{ label: 'To be looked at again', text: sayDate(stays.until) }] : []),
  ];
}

function actsOf(device: Device, state: CaseState): PanelItem['acts'] {
  const about = { device: device.id };
  const police = { act: 'hand-device-to-police', about } as const;
  if (device.standing === 'left') return [police];
  if (device.standing === 'with-police') return [{ act: 'end-police-custody', about }];
  if (device.standing !== 'with-school') return [];
  return [
    { act: 'move-device', about },
    police,
    ...(isCleared(state) && !isPaper(device) ? [{ act: 'return-device', about } as const] : []),
    { act: 'keep-device', about },
  ];
}

/** Said where no device or system is recorded: that nobody knows of one, or that there is none. */
function nothingItem(state: CaseState): readonly PanelItem[] {
  const [place] = devicePlaces(state);
  if (place !== 'none' && place !== 'not-known') return [];
  if (state.systems.length > 0) return [];
  const words = place === 'none' ? 'None, as far as is known' : 'Not known yet';
  return [
    {
      title: 'Where are the devices and accounts?',
      standing: { tone: 'quiet', words },
      lines: [],
      acts: [],
    },
  ];
}

/** A confiscation by somebody who may not confiscate, or of whom nobody knows: for somebody who may to look at. */
function confiscationItem(one: Confiscation, state: CaseState, nameOf: NameOf): PanelItem {
  const waits = one.review === null;
  return {
    title: startsUpper(confiscationName(state, one)),
    standing: waits
      ? { tone: 'waiting', words: 'For the head to look at' }
      : { tone: 'done', words: 'Looked at' },
    lines: [
      { label: 'Taken by', text: nameOf(one.by) },
      {
        label: 'May they confiscate things?',
        text: one.authorised === 'no' ? 'No' : 'Not known',
      },
    ],
    acts: waits ? [{ act: 'review-confiscation', about: { device: one.device } }] : [],
  };
}

/** Every device with its chain of custody, and every confiscation to be looked at. */
export const devicesPanel: PanelOf = (state, nameOf) => [
  ...nothingItem(state),
  ...state.devices.map((device): PanelItem => ({
    title: startsUpper(deviceName(state, device)),
    standing: standingOf(device),
    lines: [...nowOf(device, nameOf), ...chainOf(device, nameOf)],
    acts: actsOf(device, state),
  })),
  ...state.confiscations.map((one) => confiscationItem(one, state, nameOf)),
];
