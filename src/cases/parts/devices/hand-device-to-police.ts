import { addressIn } from '../removal/addresses.ts';
import { defineAct } from '../../act.ts';
import { byStaff, when, yesNoNotKnown } from '../../questions.ts';
import { beforeTheLast, noSuchDevice, withHanding } from './custody.ts';
import { devicePicks } from './standing.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** The police take a device: who, under what reference, and with what receipt (procedure.md 2.8). */
export const handDeviceToPolice = defineAct({
  name: 'hand-device-to-police',
  may: 'the leads and the head',
  title: 'Record handing a device to the police',
  done: 'It is recorded who has it. From now on the police decide what happens to it.',
  event: 'device-handed-to-police/1',
  recorded: 'A device was handed to the police',
  file: { of: 'device' },
  from: alsoAfterClosing,
  fields: {
    device: {
      kind: 'about',
      from: devicePicks('with-school', 'left'),
      label: 'Which device?',
      missing: 'Choose the device',
    },
    at: when,
    by: byStaff('Who handed it over, or was there?'),
    officer: {
      kind: 'text',
      label: 'Who took it? Give their name, number and force',
      missing: 'Say who took it',
    },
    reference: {
      kind: 'text',
      width: 'short',
      label: 'The crime or log reference',
      hint: 'Write “none yet” if they gave none',
      missing: 'Give the reference, or “none yet”',
    },
    receipt: yesNoNotKnown('Did they sign for it, or leave a receipt?'),
    childTold: {
      kind: 'choice',
      label: 'Does its owner know that the police have it?',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'Not yet' },
        'by-police': { label: 'The police tell them' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether they know, or that you do not know',
    },
    reason: {
      kind: 'reason',
      label: 'Why did they take it, and what did they say of getting it back?',
      missing: 'Say why they took it',
    },
  },
  pages: [
    { title: 'Handing it to the police', fields: ['device', 'at', 'by'] },
    { title: 'Who has it now', fields: ['officer', 'reference', 'receipt'] },
    { title: 'What its owner knows', fields: ['childTold', 'reason'] },
  ],
  refuse: (input, { state }) =>
    noSuchDevice(state, input.device, ['with-school', 'left']) ??
    beforeTheLast(state, input.device, input.at) ??
    addressIn(input.officer, input.reference),
  follow: (state, event) => {
    const { device, at, by, officer, reference } = event.data;
    return withHanding(state, event, {
      device,
      handing: { what: 'to-police', at, by, words: `${officer}, reference ${reference}` },
      now: { standing: 'with-police', keeper: null, lockedAway: false },
    });
  },
});
