import { z } from 'zod';
import { defineActAdding } from '../../act.ts';
import { aDevice, cannotBeSaid, withDevice } from './custody.ts';
import { earlierDevice, earlierPage, known, marks, owned } from './fields.ts';
import { leftKinds } from './words.ts';
import { byStaff, when } from '../../questions.ts';

/** Nothing is taken: the device or account stays where it is, and whoever has it was asked to keep it so. */
export const leaveDevice = defineActAdding({
  name: 'leave-device',
  may: 'the leads and the head',
  title: 'Record that a device or account stays with whoever has it',
  done: 'It is recorded that nothing was taken, and what they were asked.',
  event: 'device-left/1',
  recorded: 'A device or account was left with whoever has it',
  file: { of: 'device', without: ['earlier'] },
  from: ['reported', 'open'],
  fields: {
    earlier: earlierDevice,
    kind: {
      kind: 'choice',
      label: 'What is it?',
      hint: 'Do not ask to see it',
      options: leftKinds,
      missing: 'Say what it is, or that you do not know',
    },
    ...owned,
    marks: {
      ...marks,
      hint: 'For example its colour, or which service. Never the name of an account',
    },
    by: byStaff('Who spoke with whoever has it?'),
    at: when,
    asked: {
      kind: 'choices',
      label: 'What were they asked?',
      hint: 'In extortion, and wherever the police may need it, it is kept as it is',
      options: {
        'keep-it': { label: 'To keep it, its messages and its accounts as they are' },
        'not-delete': { label: 'Not to delete anything for now' },
        'not-use': { label: 'To switch it off, or not to use it' },
        'not-answer': { label: 'Not to answer whoever is behind it, and to block them' },
        'not-show': { label: 'Not to show it or pass anything on' },
        nothing: { label: 'Nothing: it is not needed' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say what they were asked, or that you do not know',
    },
    ...known,
    reason: {
      kind: 'reason',
      label: 'Why does it stay with them?',
      missing: 'Say why it stays with them',
    },
  },
  pages: [
    earlierPage,
    {
      title: 'A device or account that stays where it is',
      intro: 'Nobody at school looks at it, and nothing is copied or sent to school.',
      fields: ['kind', 'whose', 'marks'],
    },
    { title: 'What they were asked', fields: ['child', 'by', 'at', 'asked'] },
    { title: 'What they know, and why', fields: ['childTold', 'carersTold', 'reason'] },
  ],
  adds: z.strictObject({ device: z.string() }),
  decide: (input, deciding) =>
    cannotBeSaid(input, deciding) ?? { device: input.earlier ?? deciding.newId },
  follow: (state, event) =>
    withDevice(state, {
      ...aDevice(state, event, { what: 'left', words: null }),
      ...{ standing: 'left', taken: null, keeper: null, lockedAway: false },
      ...{ power: 'not-known', looked: null },
      askedToKeep: event.data.asked.includes('keep-it'),
    }),
});
