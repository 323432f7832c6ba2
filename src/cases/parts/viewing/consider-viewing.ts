import { z } from 'zod';
import { refuse } from '#kit';
import { done } from '#acts';
import { defineActAdding } from '../../act.ts';
import { nobodyMayLook } from './never.ts';
import { mayNotBePut } from './put-forward.ts';
import { openAgreement, type Viewing } from './state.ts';
import { grounds, triedFirst } from './words.ts';

const onlyIfPut = { field: 'answer', is: ['put'] } as const;

const fields = {
  askedBy: {
    kind: 'choice',
    label: 'Who asks whether it could be looked at?',
    options: {
      'thought-of-it': { label: 'I thought of it myself' },
      staff: { label: 'A member of staff' },
      family: { label: 'A parent or carer' },
      'young-person': { label: 'A young person' },
      agency: {
        label: 'The police or another agency',
        hint: 'If they need it looked at, they do that themselves',
      },
      'somebody-else': { label: 'Somebody else' },
      'not-known': { label: 'I do not know' },
    },
    missing: 'Say who asks, or that you do not know',
  },
  ground: {
    kind: 'choice',
    label: 'What ground is put forward?',
    options: grounds,
    missing: 'Say what ground is put forward, or that none counts',
  },
  answer: {
    kind: 'choice',
    label: 'What is your answer?',
    options: {
      no: {
        label: 'No. Nobody looks',
        hint: 'The usual answer. You need nobody’s agreement for it',
      },
      put: {
        label: 'I put it to a second senior person',
        hint: 'Until they agree, the answer is no',
      },
    },
    missing: 'Say what your answer is',
    onlyWhen: { field: 'ground', is: ['to-decide', 'to-report'] },
  },
  tried: {
    kind: 'choices',
    label: 'What was tried first?',
    options: triedFirst,
    missing: 'Say what was tried first, or that nothing was',
    onlyWhen: onlyIfPut,
  },
  notEnough: {
    kind: 'narrative',
    voice: 'staff',
    label: 'Why is being told not enough?',
    hint: 'Say what you need to decide or report, and cannot',
    missing: 'Say why being told is not enough',
    onlyWhen: onlyIfPut,
  },
  agencies: {
    kind: 'choice',
    label: 'Have the police or social care a part in this, and what do they say?',
    options: {
      none: { label: 'Neither has a part in it' },
      'advise-against': { label: 'They were asked, and advise against it' },
      'leave-it-to-us': { label: 'They were asked, and leave it to the school' },
      'not-asked': { label: 'They have a part in it, and were not asked' },
      'not-known': { label: 'I do not know' },
    },
    missing: 'Say whether they have a part in it, or that you do not know',
    onlyWhen: onlyIfPut,
  },
  discussedWith: {
    kind: 'person',
    from: 'senior-staff',
    label: 'With whom have you talked it over?',
    hint: 'The headteacher or another senior leader',
    missing: 'Choose with whom you have talked it over',
    onlyWhen: onlyIfPut,
  },
  discussedAt: {
    kind: 'when',
    past: true,
    label: 'When?',
    missing: 'Give the date and time you talked it over',
    onlyWhen: onlyIfPut,
  },
  second: {
    kind: 'person',
    from: 'senior-staff',
    label: 'Which senior person will answer it?',
    hint: 'It cannot be you. They can say no, and nobody needs to know why it was not yes',
    missing: 'Choose a senior person',
    onlyWhen: onlyIfPut,
  },
  reason: {
    kind: 'reason',
    label: 'Why is that your answer?',
    hint: 'If it is no, say what is done instead',
    missing: 'Say why that is your answer',
  },
} as const;

/** What is asked again replaces what nobody has answered yet. */
const putAside = (one: Viewing): Viewing =>
  one.second && !one.answer ? { ...one, setAside: true } : one;

/** Whether anybody may look: no, with the reason; or put to a second senior person (procedure.md 2.7). */
export const considerViewing = defineActAdding({
  name: 'consider-viewing',
  may: 'the leads',
  title: 'Answer whether anybody may look',
  done: 'It is recorded. Nobody looks, unless a second senior person agrees to it.',
  event: 'viewing-considered/1',
  recorded: 'Whether anybody may look was considered',
  // Whether anybody might look is about the imagery, and so about every child in the case.
  file: { of: 'case' },
  from: ['open'],
  advice: 'as-it-stands',
  asks: 'whoever you ask to answer it',
  fields,
  pages: [
    {
      title: 'Somebody asks whether it could be looked at',
      intro:
        'The answer is nearly always no. What people say is enough to refer, to support a child and to have it taken down.',
      before: (of) => nobodyMayLook(of)?.because ?? [],
      fields: ['askedBy', 'ground'],
    },
    { title: 'Your answer', fields: ['answer'] },
    {
      title: 'Before anybody else is asked',
      intro: 'You can go back and answer no at any time.',
      fields: ['tried', 'notEnough', 'agencies'],
    },
    {
      title: 'A second senior person',
      fields: ['discussedWith', 'discussedAt', 'second'],
    },
    { title: 'Your reasons', fields: ['reason'] },
  ],
  adds: z.strictObject({ viewing: z.string() }),
  decide: (input, deciding) => {
    if (openAgreement(deciding.state))
      return refuse(
        'agreement-open',
        'It has been agreed once already. First say what came of that.',
      );
    const put = input.answer === 'put';
    return (put ? mayNotBePut(input, deciding) : null) ?? { viewing: deciding.newId };
  },
  follow: (state, event) => {
    const { viewing: id, ground, second } = event.data;
    const one: Viewing = {
      ...done(event),
      id,
      by: event.actor,
      ground,
      second,
      setAside: false,
      answer: null,
      outcome: null,
    };
    return { ...state, viewings: [...state.viewings.map(putAside), one] };
  },
});
