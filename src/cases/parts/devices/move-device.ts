import { defineAct } from '../../act.ts';
import { beforeTheLast, mayNotHaveIt, noSuchDevice, withHanding } from './custody.ts';
import { isLocked, isOff, isSealed, keeper, whereKept } from './fields.ts';
import { devicePicks } from './standing.ts';
import { isPaper } from './words.ts';
import { alsoAfterClosing } from '../../duties/step.ts';
import { byStaff, when } from '../../questions.ts';

/** One hand-over in the chain of custody: from whom, to whom, where to, when and before whom. */
export const moveDevice = defineAct({
  name: 'move-device',
  may: 'the leads and the head',
  title: 'Record where a device is now and who has it',
  done: 'The hand-over is recorded.',
  event: 'device-moved/1',
  recorded: 'A device was handed on or put away',
  file: { of: 'device' },
  from: alsoAfterClosing,
  fields: {
    device: {
      kind: 'about',
      from: devicePicks('with-school'),
      label: 'Which device?',
      missing: 'Choose the device',
    },
    by: byStaff('Who had it until then?'),
    keeper: {
      ...keeper,
      label: 'Who has it now?',
      hint: 'The same person, if they only put it away',
    },
    at: when,
    place: whereKept,
    locked: isLocked,
    power: isOff,
    sealed: isSealed,
    witness: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who else was there and saw it?',
      missing: 'Choose who saw it',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why was it moved, or what was put right?',
      missing: 'Say why it was moved',
    },
  },
  pages: [
    { title: 'A hand-over', fields: ['device', 'by', 'at'] },
    { title: 'Where it is now', fields: ['keeper', 'place', 'locked', 'power', 'sealed'] },
    { title: 'Who saw it, and why', fields: ['witness', 'reason'] },
  ],
  refuse: (input, deciding) =>
    noSuchDevice(deciding.state, input.device, ['with-school']) ??
    beforeTheLast(deciding.state, input.device, input.at) ??
    mayNotHaveIt(input.keeper, deciding),
  follow: (state, event) => {
    const { device, at, by, keeper: with_, locked, power, place } = event.data;
    const found = state.devices.find(({ id }) => id === device);
    const sealed = found && isPaper(found) ? { sealed: event.data.sealed === 'yes' } : {};
    return withHanding(state, event, {
      device,
      handing: { what: 'moved', at, by, words: place },
      now: { keeper: with_, lockedAway: locked === 'yes', power, ...sealed },
    });
  },
});
