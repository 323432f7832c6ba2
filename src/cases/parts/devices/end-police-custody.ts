import { defineAct } from '../../act.ts';
import { beforeTheLast, mayNotHaveIt, noSuchDevice, withHanding } from './custody.ts';
import { devicePicks } from './standing.ts';
import { alsoAfterClosing } from '../../duties/step.ts';
import { when, whoAgreed } from '../../questions.ts';

const toSchool = { field: 'outcome', is: ['to-school'] } as const;

/** What the police did with a device that they had: back to school, straight to its owner, or kept. */
export const endPoliceCustody = defineAct({
  name: 'end-police-custody',
  may: 'the leads and the head',
  title: 'Record what the police did with a device',
  done: 'It is recorded. If it is back at school, record next who else may need it.',
  event: 'police-custody-ended/1',
  recorded: 'The police no longer have a device to give back',
  file: { of: 'device' },
  from: alsoAfterClosing,
  fields: {
    device: {
      kind: 'about',
      from: devicePicks('with-police'),
      label: 'Which device?',
      missing: 'Choose the device',
    },
    at: when,
    outcome: {
      kind: 'choice',
      label: 'What did they do with it?',
      options: {
        'to-school': { label: 'They gave it back to school' },
        'to-owner': { label: 'They gave it back to its owner, or the owner’s family' },
        kept: { label: 'They keep it for good, or have destroyed it' },
      },
      missing: 'Say what they did with it',
    },
    keeper: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who has it at school?',
      missing: 'Choose who has it',
      onlyWhen: toSchool,
    },
    place: {
      kind: 'text',
      label: 'Where is it locked away, until it goes back?',
      missing: 'Say where it is',
      onlyWhen: toSchool,
    },
    said: { ...whoAgreed, label: 'Who from the police said so, and what did they say?' },
    reason: {
      kind: 'reason',
      label: 'What happens next, and why?',
      missing: 'Say what happens next and why',
    },
  },
  pages: [
    { title: 'What the police did with it', fields: ['device', 'at', 'outcome', 'said'] },
    { title: 'Back at school', fields: ['keeper', 'place'] },
    { title: 'What happens next', fields: ['reason'] },
  ],
  refuse: (input, deciding) => {
    const { state } = deciding;
    const gone =
      noSuchDevice(state, input.device, ['with-police']) ??
      beforeTheLast(state, input.device, input.at);
    return gone ?? (input.keeper ? mayNotHaveIt(input.keeper, deciding) : null);
  },
  follow: (state, event) => {
    const { device, at, outcome, keeper, place, said } = event.data;
    const nowhere = { keeper: null, lockedAway: false };
    const now = {
      'to-school': { standing: 'with-school', keeper, lockedAway: true, power: 'off' },
      'to-owner': { standing: 'returned', ...nowhere },
      kept: { standing: 'kept-by-police', ...nowhere },
    } as const;
    const what = { 'to-school': 'back', 'to-owner': 'returned', kept: 'kept' } as const;
    const handing = { what: what[outcome], at, by: keeper, words: place ?? said };
    return withHanding(state, event, { device, handing, now: now[outcome] });
  },
});
