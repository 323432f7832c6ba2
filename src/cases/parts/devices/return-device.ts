import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { isCleared } from '../deletion/standing.ts';
import { beforeTheLast, noSuchDevice, withHanding } from './custody.ts';
import { devicePicks } from './standing.ts';
import { isPaper } from './words.ts';
import { alsoAfterClosing } from '../../duties/step.ts';
import { byStaff, when, whoAgreed } from '../../questions.ts';

/** A device goes back, once nobody else needs it: to whom, when, and who agreed (procedure.md 2.8). */
export const returnDevice = defineAct({
  name: 'return-device',
  may: 'the leads and the head',
  title: 'Record giving a device back',
  done: 'It is recorded who has it now. Nothing on it was looked at or deleted by staff.',
  event: 'device-returned/1',
  recorded: 'A device was given back',
  file: { of: 'device' },
  from: alsoAfterClosing,
  offered: isCleared,
  fields: {
    device: {
      kind: 'about',
      from: devicePicks('with-school'),
      label: 'Which device?',
      missing: 'Choose the device',
    },
    to: {
      kind: 'choice',
      label: 'To whom?',
      options: {
        'young-person': { label: 'The young person' },
        carer: { label: 'A parent or carer' },
        owner: { label: 'Somebody else who owns it' },
        school: {
          label: 'Back into use at school',
          hint: 'Only once IT has made it new, without looking',
        },
      },
      missing: 'Say to whom',
    },
    at: when,
    by: byStaff('Who gave it back?'),
    agreed: whoAgreed,
    deletion: {
      kind: 'choice',
      label: 'Do they know what was decided about deleting anything on it?',
      hint: 'The young person deletes, not staff, and nobody watches',
      options: {
        yes: { label: 'Yes' },
        'not-yet': { label: 'Not yet' },
        'nothing-to-delete': { label: 'There is nothing to delete' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether they know, or that you do not know',
    },
    reason: {
      kind: 'reason',
      label: 'Why is it right to give it back now, and to them?',
      missing: 'Say why it goes back now, and to them',
    },
  },
  pages: [
    { title: 'Giving it back', fields: ['device', 'to', 'at', 'by'] },
    { title: 'Who agreed', fields: ['agreed', 'deletion', 'reason'] },
  ],
  refuse: (input, { state }) => {
    const gone =
      noSuchDevice(state, input.device, ['with-school']) ??
      beforeTheLast(state, input.device, input.at);
    if (gone) return gone;
    if (state.devices.some((one) => one.id === input.device && isPaper(one)))
      return refuse(
        'paper-stays',
        'A picture on paper is given back to nobody, and nobody at school destroys it. Hand it to the police, who say what becomes of it.',
      );
    return isCleared(state)
      ? null
      : refuse(
          'may-be-needed',
          'The police or another agency may need it as it is. First record, under Deletion, that nobody else needs it.',
        );
  },
  follow: (state, event) => {
    const { device, at, by, agreed } = event.data;
    return withHanding(state, event, {
      device,
      handing: { what: 'returned', at, by, words: agreed },
      now: { standing: 'returned', keeper: null, lockedAway: false },
    });
  },
});
