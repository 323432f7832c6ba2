import type { AboutField, ChoiceField, PersonField, TextField } from '#acts';
import type { Page } from '../../act.ts';
import { aChild, carersKnow, yesNoNotKnown } from '../../questions.ts';
import { devicePicks } from './standing.ts';
import { owners, powers } from './words.ts';

/** What tells one device from another, and never what is on it. */
export const marks = {
  kind: 'text',
  label: 'What tells it from another, from the outside?',
  hint: 'For example its colour, its case or the school’s own number. Never what is on it',
  missing: 'Say what tells it from another',
  optional: true,
} as const satisfies TextField;

/** Whether a device is off, or off the network; not known is an answer. */
export const isOff = {
  kind: 'choice',
  label: 'Is it switched off, or off every network?',
  hint: 'Switch it off with its button. Do not unlock it to do so',
  options: powers,
  missing: 'Say whether it is switched off, or that you do not know',
} as const satisfies ChoiceField;

/** Whether a picture on paper is in a sealed envelope. */
export const inEnvelope = {
  kind: 'choice',
  label: 'Is it in a sealed envelope?',
  hint: 'Turn it face down and put it in without looking. On the outside write the date, the time and your name, and nothing of what it is. Do not copy, photograph, tear or throw it away',
  options: {
    yes: { label: 'Yes' },
    no: { label: 'Not yet' },
    'not-known': { label: 'I do not know' },
  },
  missing: 'Say whether it is in a sealed envelope, or that you do not know',
  onlyWhen: { field: 'kind', is: ['printed'] },
  later: true,
} as const satisfies ChoiceField;

/** Whether a device is locked away. */
export const isLocked = {
  kind: 'choice',
  label: 'Is it locked away?',
  options: {
    yes: { label: 'Yes' },
    no: { label: 'Not yet' },
    'not-known': { label: 'I do not know' },
  },
  missing: 'Say whether it is locked away, or that you do not know',
} as const satisfies ChoiceField;

/** Where a device is kept. */
export const whereKept = {
  kind: 'text',
  label: 'Where is it?',
  hint: 'The place, and who has the key. Write “not known” if nobody can say',
  missing: 'Say where it is',
} as const satisfies TextField;

/** Who answers for a device now. */
export const keeper = {
  kind: 'person',
  from: 'staff-who-may-know',
  label: 'Who answers for it there?',
  missing: 'Choose who answers for it',
} as const satisfies PersonField;

/** What its owner was told, and whether they agree. */
export const childTold = {
  kind: 'choice',
  label: 'What does the young person know of this?',
  options: {
    agrees: { label: 'They were told why, and agree' },
    told: { label: 'They were told why, and do not agree' },
    'not-yet': { label: 'They have not been told yet' },
    'not-known': { label: 'I do not know' },
  },
  missing: 'Say what the young person knows, or that you do not know',
} as const satisfies ChoiceField;

/** Whether the parents or carers of its owner know. */
export const carersTold = carersKnow('Do their parents or carers know where it is?');

/** Whether a device is in a sealed bag. */
export const isSealed = yesNoNotKnown('Is it sealed, so that opening it would show?');

/** Asked only of what belongs to a young person of the case. */
const ofAChild = { field: 'whose', is: ['child'] } as const;

/** Whose a device or account is. */
const whoseIsIt = {
  kind: 'choice',
  label: 'Whose is it?',
  options: owners,
  missing: 'Say whose it is, or that you do not know',
} as const satisfies ChoiceField;

/** Whose a device or account is, and which young person’s. */
export const owned = {
  whose: whoseIsIt,
  child: { ...aChild('Which young person’s?'), onlyWhen: ofAChild },
} as const;

/** What its owner and those at home know, asked of what is a young person’s. */
export const known = {
  childTold: { ...childTold, onlyWhen: ofAChild },
  carersTold: { ...carersTold, onlyWhen: ofAChild },
} as const;

/** One that was left with somebody, where this is about the same. */
export const earlierDevice = {
  kind: 'about',
  from: devicePicks('left'),
  label: 'Is it one that was left with somebody before?',
  hint: 'Leave this empty if it is another one',
  missing: 'Choose which one',
  optional: true,
} as const satisfies AboutField;

/** Asks which one it is, where any was left with somebody. */
export const earlierPage: Page<{ readonly earlier: typeof earlierDevice }> = {
  title: 'One that was left with somebody',
  fields: ['earlier'],
};
