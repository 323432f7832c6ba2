import { z } from 'zod';
import { done } from '#acts';
import { defineActAdding } from '../../act.ts';
import { byStaff, when, yesNoNotKnown } from '../../questions.ts';
import { aDevice, cannotBeSaid, mayNotHaveIt, withDevice } from './custody.ts';
import {
  earlierDevice,
  earlierPage,
  inEnvelope,
  isLocked,
  isOff,
  keeper,
  known,
  marks,
  owned,
  whereKept,
} from './fields.ts';
import type { Confiscation, Device } from './state.ts';
import { deviceKinds, isPaper } from './words.ts';

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
    ...owned,
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
    ...known,
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
    cannotBeSaid(input, deciding) ??
    mayNotHaveIt(input.keeper, deciding) ?? { device: input.earlier ?? deciding.newId },
  follow: (state, event) => {
    const { data } = event;
    const { power, looked, place } = data;
    const now: Device = {
      ...aDevice(state, event, { what: 'taken-in', words: place }),
      ...{ standing: 'with-school', taken: done(event), keeper: data.keeper },
      ...{ lockedAway: data.locked === 'yes', power, looked, askedToKeep: false },
      ...(isPaper(data) && { sealed: data.sealed === 'yes' }),
    };
    const { authorised } = data;
    if (data.how !== 'confiscated' || authorised === 'yes') return withDevice(state, now);
    const taken: Confiscation = {
      ...{ ...done(event), device: now.id, by: data.by, review: null },
      authorised: authorised ?? 'not-known',
    };
    return withDevice({ ...state, confiscations: [...state.confiscations, taken] }, now);
  },
});
