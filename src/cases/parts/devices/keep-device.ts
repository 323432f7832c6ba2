import { done } from '#acts';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { noSuchDevice } from './custody.ts';
import { carersTold, childTold } from './fields.ts';
import { devicePicks } from './standing.ts';
import { alsoAfterClosing } from '../../duties/step.ts';
import { whoAgreed } from '../../questions.ts';

/** Decided that a device stays at school for now, with a day to look again. */
export const keepDevice = defineAct({
  name: 'keep-device',
  may: 'the leads and the head',
  title: 'Decide that a device stays at school for now',
  done: 'It is recorded that it stays, and when you look at that again.',
  event: 'device-kept/1',
  recorded: 'Decided that a device stays at school',
  file: { of: 'device' },
  from: alsoAfterClosing,
  fields: {
    device: {
      kind: 'about',
      from: devicePicks('with-school'),
      label: 'Which device?',
      missing: 'Choose the device',
    },
    agreed: whoAgreed,
    until: {
      kind: 'date',
      label: 'When will you look at this again?',
      missing: 'Give the date to look again',
    },
    childTold: { ...childTold, label: 'What does its owner know of this?' },
    carersTold,
    reason: {
      kind: 'reason',
      label: 'Why does it stay, and who may need it?',
      hint: 'A device is not kept longer than somebody needs it',
      missing: 'Say why it stays',
    },
  },
  pages: [
    { title: 'It stays for now', fields: ['device', 'agreed', 'until'] },
    { title: 'What its owner knows', fields: ['childTold', 'carersTold', 'reason'] },
  ],
  refuse: (input, { state, now }) =>
    noSuchDevice(state, input.device, ['with-school']) ?? reviewInThePast(input.until, now),
  follow: (state, event) => {
    const stays = { ...done(event), until: event.data.until };
    return {
      ...state,
      devices: state.devices.map((one) => (one.id === event.data.device ? { ...one, stays } : one)),
    };
  },
});
