import { dueAt, type School } from '#schools';
import type { CaseState } from '../../state.ts';
import { type OwnStep, theLead } from '../../duties/step.ts';
import { type arrived, arrivalsIn, isArrivalUnknown } from '../report/arrivals.ts';
import type { Arrival } from '../report/state.ts';
import { systemStanding } from '../systems/standing.ts';

type Arrived = (typeof arrived)[number];

interface Way extends Pick<OwnStep, 'duty' | 'title' | 'act' | 'about'> {
  readonly note: string;
  /** True once the record says where it is, or that it was isolated. */
  readonly seenTo: (state: CaseState) => boolean;
}

/** True where one of the school’s own systems holds it. */
export const isOnASystem = ({ how }: Pick<Arrival, 'how'>): boolean =>
  how === 'sent-by-email' || how === 'caught-by-monitoring';

const systemOf =
  (...kinds: readonly string[]) =>
  (state: CaseState): boolean =>
    state.systems.some(
      (system) => kinds.includes(system.kind) && systemStanding(state, system) !== 'open-again',
    );

const isolates = { duty: 'isolate-device', act: 'isolate-system' } as const;
const untouched = 'Nobody opens, forwards or deletes it.';

/** What is to be done first with what came to the school, by how it came. */
const ways: Readonly<Record<Arrived, Way>> = {
  'sent-by-email': {
    ...isolates,
    title: 'Have the mailbox isolated to which it was sent',
    note: `${untouched} IT read what to do, and nothing of the case.`,
    about: { kind: 'email' },
    seenTo: systemOf('email', 'account', 'not-known'),
  },
  'caught-by-monitoring': {
    ...isolates,
    title:
      'Have the capture isolated in the monitoring software, and any alert that went out by email',
    note: `${untouched} Nobody opens the capture again to check.`,
    about: { kind: 'monitoring' },
    seenTo: systemOf('monitoring', 'not-known'),
  },
  'sent-by-message': {
    title: 'Record where the message is, and that it is kept as it is',
    note: `${untouched} Whoever sent it may be asking for help: speak with them, and ask for nothing to be sent again.`,
    act: 'leave-device',
    about: { kind: 'phone', whose: 'somebody-else' },
    seenTo: ({ devices, systems }) => devices.length + systems.length > 0,
  },
  shown: {
    title: 'Record what was agreed about the phone or other device on which it was shown',
    note: 'They keep it as it is, or hand it over themselves. Nobody looks again, and nobody asks for it to be sent.',
    act: 'leave-device',
    about: { whose: 'somebody-else' },
    seenTo: ({ devices }) => devices.length > 0,
  },
  'on-paper': {
    title: 'Put the paper in a sealed envelope without looking, and record where it is',
    note: 'Keep it. Nobody copies it, tears it up or throws it away. Then it goes to the police.',
    act: 'secure-device',
    about: { kind: 'printed' },
    seenTo: ({ devices }) => devices.some(({ kind }) => kind === 'printed'),
  },
};

const toSeeTo = (state: CaseState): readonly Arrival[] =>
  arrivalsIn(state).filter(({ how }) => !ways[how as Arrived].seenTo(state));

/** What came to the school on a system of its own that nobody has isolated. */
export function toIsolate(state: CaseState): readonly Arrival[] {
  return toSeeTo(state).filter(isOnASystem);
}

/** What else there is to do, by what somebody did with it before they knew better. */
function besides({ handled }: Arrival): string {
  return [
    ...(handled.includes('passed-on')
      ? ['It was passed on or copied: find out to whom, and have each copy isolated.']
      : []),
    ...(handled.includes('deleted')
      ? ['It was deleted: ask that it is not lost for good, without looking.']
      : []),
  ].join(' ');
}

/** To leave what came to the school as it is, shut off from everybody; or to find out whether anything did. */
export function arrivalSteps(state: CaseState, { calendar }: School): readonly OwnStep[] {
  const steps = toSeeTo(state).map((arrival): OwnStep => {
    const { seenTo: _, note, ...way } = ways[arrival.how as Arrived];
    return {
      ...way,
      id: `arrived-${arrival.how}`,
      note: `${note} ${besides(arrival)}`.trim(),
      owner: theLead,
      dueAt: dueAt({ kind: 'same-day' }, arrival.at, calendar),
    };
  });
  const newest = state.arrivals.at(-1);
  if (!newest || !isArrivalUnknown(state)) return steps;
  const ask: OwnStep = {
    id: 'arrived-not-known',
    title: 'Find out whether it has come to the school itself, and how',
    note: 'By email, by message, on a screen, on paper, or caught by monitoring. Ask; nobody looks.',
    owner: theLead,
    act: 'record-exposure',
    dueAt: dueAt({ kind: 'same-day' }, newest.at, calendar),
  };
  return [...steps, ask];
}
