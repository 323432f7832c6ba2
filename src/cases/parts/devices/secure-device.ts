import { z } from 'zod';
import { done } from '#acts';
import { type Deciding, defineActAdding } from '../../act.ts';
import { noSuchChild } from '../../who/children.ts';
import { byStaff, when, yesNoNotKnown } from '../../questions.ts';
import { mayNotHaveIt, notLeftBefore, withDevice } from './custody.ts';
import {
  carersTold,
  earlierDevice,
  earlierPage,
  ofAChild,
  whichChild,
  whoseIsIt,
  childTold,
  isLocked,
  inEnvelope,
  isOff,
  keeper,
  marks,
  whereKept,
} from './fields.ts';
import type { Confiscation, Device, Handing } from './state.ts';
import { deviceKinds, isPaper } from './words.ts';
import { notOnTheStaff } from '../../who/on-the-staff.ts';

interface Taken {
  readonly earlier: string | null;
  readonly child: string | null;
  readonly at: string;
  readonly by: string;
  readonly keeper: string;
}

function notTaken(taken: Taken, deciding: Deciding) {
  const { state } = deciding;
  return (
    (taken.child ? noSuchChild(state, taken.child) : null) ??
    notOnTheStaff(taken.by, deciding) ??
    notLeftBefore(taken.earlier, taken.at, state) ??
    mayNotHaveIt(taken.keeper, deciding)
  );
}

/** A device is kept safe without anybody looking: who took it in, how, and where it is (procedure.md 2.8). */
export const secureDevice = defineActAdding({
  name: 'secure-device',
  may: 'the leads and the head',
  title: 'Record that a device was taken in',
  done: 'It is recorded where the device is. Nobody looks at it, and nobody switches it on.',
  event: 'device-secured/1',
  recorded: 'A device was taken in',
  file: { of: 'device', without: ['earlier'] },
  from: ['reported', 'open'],
  fields: {
    earlier: earlierDevice,
    kind: {
      kind: 'choice',
      label: 'What is it?',
      options: deviceKinds,
      missing: 'Say what it is, or that you do not know',
    },
    whose: whoseIsIt,
    child: whichChild,
    marks,
    how: {
      kind: 'choice',
      label: 'How did it come to you?',
      options: {
        'handed-over': { label: 'The young person handed it over themselves' },
        'by-somebody-else': { label: 'Somebody else handed it over' },
        confiscated: { label: 'A member of staff confiscated it' },
        found: { label: 'It was found' },
        'school-own': { label: 'It is the school’s own, and was taken out of use' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say how it came to you, or that you do not know',
    },
    authorised: {
      ...yesNoNotKnown('May they confiscate things, by your school’s behaviour policy?'),
      hint: 'Where they may not, or nobody knows, somebody who may looks at how it was done',
      onlyWhen: { field: 'how', is: ['confiscated'] },
    },
    by: byStaff('Who took it in?'),
    at: when,
    looked: {
      kind: 'choice',
      label: 'Has anybody on the staff seen anything that is on it?',
      hint: 'Nobody asks what it was, and nobody looks now',
      options: {
        nobody: { label: 'Nobody has: everybody who had it says so' },
        somebody: {
          label: 'Somebody has',
          hint: 'You are asked next who, and what support they had',
        },
        'not-known': { label: 'I do not know', hint: 'You will be reminded to ask' },
      },
      missing: 'Say whether anybody has seen anything, or that you do not know',
    },
    power: isOff,
    sealed: inEnvelope,
    locked: isLocked,
    place: whereKept,
    keeper,
    childTold: { ...childTold, onlyWhen: ofAChild },
    carersTold: { ...carersTold, onlyWhen: ofAChild },
    reason: {
      kind: 'reason',
      label: 'Why was it taken in, and what was its owner told about getting it back?',
      missing: 'Say why it was taken in',
    },
  },
  pages: [
    earlierPage,
    {
      title: 'The device',
      intro:
        'Nobody opens it, unlocks it or asks for its code. A picture on paper is turned face down and looked at by nobody.',
      fields: ['kind', 'whose', 'marks'],
    },
    { title: 'How it came to you', fields: ['child', 'how', 'by', 'at'] },
    { title: 'Before it came to you', fields: ['authorised', 'looked'] },
    { title: 'Where it is now', fields: ['power', 'sealed', 'locked', 'place', 'keeper'] },
    { title: 'What its owner knows', fields: ['childTold', 'carersTold', 'reason'] },
  ],
  adds: z.strictObject({ device: z.string() }),
  decide: (input, deciding) =>
    notTaken(input, deciding) ?? { device: input.earlier ?? deciding.newId },
  follow: (state, event) => {
    const { data, sequence } = event;
    const { kind, whose, child, at, by, power, looked, place } = data;
    const earlier = state.devices.find(({ id }) => id === data.device);
    const link: Handing = { at, sequence, what: 'taken-in', by, words: place };
    const now: Device = {
      ...{ id: data.device, kind, whose, child, marks: data.marks, ...done(event) },
      ...{ standing: 'with-school', placed: done(event), taken: done(event), stays: null },
      ...{ keeper: data.keeper, lockedAway: data.locked === 'yes', power, looked },
      ...(isPaper(data) && { sealed: data.sealed === 'yes' }),
      askedToKeep: false,
      chain: [...(earlier?.chain ?? []), link],
    };
    const { authorised } = data;
    if (data.how !== 'confiscated' || authorised === 'yes') return withDevice(state, now);
    const taken: Confiscation = {
      ...{ ...done(event), device: now.id, by, review: null },
      authorised: authorised ?? 'not-known',
    };
    return withDevice({ ...state, confiscations: [...state.confiscations, taken] }, now);
  },
});
