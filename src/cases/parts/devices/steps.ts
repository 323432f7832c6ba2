import { dueAt, type School } from '#schools';
import { isToDo } from '../../duties/duties.ts';
import { policeHaveAnswered, policeToAnswer } from '../../agencies/police.ts';
import type { CaseState } from '../../state.ts';
import { byEndOf, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { isCleared } from '../deletion/standing.ts';
import { arrivalSteps } from './arrival-steps.ts';
import { confiscationSteps } from './confiscations.ts';
import { isLoose, toAskWhoSaw } from './standing.ts';
import { type Device, devicesAre } from './state.ts';
import { deviceName, isPaper } from './words.ts';

type Step = Omit<OwnStep, 'owner' | 'about'>;

const about = (device: Device, step: Step): readonly OwnStep[] => [
  { ...step, id: `${step.id}-${device.id}`, owner: theLead, about: { device: device.id } },
];

/** What school or police hold is somebody’s own, so it is owed to them whether the case is closed or not. */
const held = (device: Device, step: Step): readonly OwnStep[] =>
  about(device, { ...step, outlivesClosing: true });

/** What is next for a device that is safe at school: the police, whoever else may need it, or its owner. */
function afterwards(device: Device, state: CaseState, school: School): readonly OwnStep[] {
  const name = deviceName(state, device);
  if (isPaper(device) && !device.stays)
    return held(device, {
      id: 'police-device',
      title: `Hand ${name} to the police, or ask them what becomes of it`,
      note: 'It stays sealed and locked away. It goes back to nobody, and nobody at school destroys it.',
      act: 'hand-device-to-police',
      dueAt: null,
    });
  if (isCleared(state) && !isPaper(device))
    return held(device, {
      id: 'return-device',
      title: `Give back ${name}`,
      note: 'Nobody needs it any more. The young person deletes what was agreed, not staff.',
      act: 'return-device',
      dueAt: state.clearance
        ? dueAt({ kind: 'next-day' }, state.clearance.at, school.calendar)
        : null,
    });
  if (device.stays)
    return held(device, {
      id: 'review-device',
      title: `Look again at whether ${name} still has to stay here`,
      note: null,
      act: 'keep-device',
      dueAt: byEndOf(device.stays.until, school),
    });
  if (policeToAnswer(state))
    return held(device, {
      id: 'police-device',
      title: `Ask the police whether they want ${name}`,
      note: 'Until they have answered it stays as it is: off, locked away, and looked at by nobody.',
      act: 'hand-device-to-police',
      dueAt: null,
    });
  return state.clearance?.answer === 'keep-it'
    ? held(device, {
        id: 'keep-device',
        title: `Decide how long ${name} stays here`,
        note: 'Somebody needs it. Say who, and when you look at it again.',
        act: 'keep-device',
        dueAt: null,
      })
    : [];
}

function deviceStep(device: Device, state: CaseState, school: School): readonly OwnStep[] {
  const name = deviceName(state, device);
  if (isLoose(device))
    return about(device, {
      id: 'lock-away',
      duty: 'isolate-device',
      title: isPaper(device)
        ? `Seal ${name} in an envelope without looking, lock it away, and record where it is`
        : `Lock away ${name}, switched off, and record where it is`,
      note: isPaper(device)
        ? 'Nobody copies it, looks at it or throws it away.'
        : 'Nobody unlocks it or looks at it.',
      act: 'move-device',
      dueAt: dueAt({ kind: 'same-day' }, device.placed.at, school.calendar),
    });
  if (device.standing === 'with-school') return afterwards(device, state, school);
  if (device.standing !== 'with-police') return [];
  if (!state.referrals.some(({ to }) => to === 'police'))
    return [
      {
        id: `tell-police-${device.id}`,
        title: `Record telling the police, who have ${name}`,
        note: 'They took it, and the record says nothing yet of what they were told.',
        owner: theLead,
        act: 'refer-to-police',
        dueAt: dueAt({ kind: 'same-day' }, device.placed.at, school.calendar),
      },
    ];
  if (state.decision && policeHaveAnswered(state))
    return held(device, {
      id: 'device-back',
      title: `Ask the police whether they still need ${name}`,
      note: null,
      act: 'end-police-custody',
      dueAt: null,
    });
  return [];
}

/** To ask whether anybody needs what is held, where deletion does not ask that already. */
function clearingSteps(state: CaseState): readonly OwnStep[] {
  const held = devicesAre(state, 'with-school').some((one) => !one.stays && !isLoose(one));
  const answered = state.clearance?.answer === 'keep-it' || isCleared(state);
  const asked = answered || policeToAnswer(state) || isToDo(state, 'decide-on-deletion');
  if (!held || asked || !state.decision) return [];
  return [
    {
      id: 'who-needs-device',
      title: 'Ask whether anybody else needs the device',
      note: 'It goes back only once it is recorded that nobody does.',
      owner: theLead,
      act: 'clear-for-deletion',
      dueAt: null,
    },
  ];
}

const whoseIs = ({ kind, whose, child }: Device) => ({ kind, whose, ...(child ? { child } : {}) });

function leftSteps(state: CaseState): readonly OwnStep[] {
  if (!isToDo(state, 'preserve-evidence')) return [];
  return devicesAre(state, 'left')
    .filter(({ askedToKeep }) => !askedToKeep)
    .map((device) => ({
      id: `keep-as-it-is-${device.id}`,
      duty: 'preserve-evidence',
      title: `Ask that it is kept as it is: ${deviceName(state, device)}`,
      note: 'Nothing is deleted, and nobody at school looks at it.',
      owner: theLead,
      act: 'leave-device',
      about: { earlier: device.id, ...whoseIs(device) },
      dueAt: null,
    }));
}

/** What devices, and what came to the school itself, ask people to do. */
export const deviceSteps: StepsOf = (state, school) => {
  const whoSaw = isToDo(state, 'record-exposure') ? [] : toAskWhoSaw(state).slice(-1);
  return [
    ...arrivalSteps(state, school),
    ...state.devices.flatMap((device) => deviceStep(device, state, school)),
    ...whoSaw.map((device): OwnStep => ({
      id: `who-saw-${device.id}`,
      title: `Find out whether anybody on the staff saw what is on ${deviceName(state, device)}`,
      note: 'Ask who and when, and whether they are all right. Never what it was.',
      owner: theLead,
      act: 'record-exposure',
      dueAt: dueAt({ kind: 'same-day' }, device.placed.at, school.calendar),
    })),
    ...clearingSteps(state),
    ...leftSteps(state),
    ...confiscationSteps(state, school),
  ];
};
