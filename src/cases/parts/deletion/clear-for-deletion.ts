import { refuse } from '#kit';
import { done } from '#acts';
import { listOf } from '#say';
import { type Deciding, defineAct } from '../../act.ts';
import { devicesAre } from '../devices/state.ts';
import { toldAndMayNeedIt } from './standing.ts';
import { policeToAnswer } from '../../agencies/police.ts';

const who = {
  police: { label: 'The police' },
  'social-care': { label: 'Children’s social care' },
  lado: { label: 'The local authority designated officer (LADO)' },
  ceop: { label: 'CEOP' },
  'adult-services': { label: 'Adult social care' },
  'other-school': { label: 'Another school or college' },
  'nobody-involved': {
    label: 'Nobody: no agency has a part in this case',
    hint: 'Only where nobody has been told, and nobody is to be told',
  },
} as const;

interface Asked {
  readonly asked: readonly string[];
  readonly answer: string;
}

/** Agencies told of this case that were not asked whether they need the device. */
function notAsked({ asked }: Asked, { state }: Deciding): readonly string[] {
  return toldAndMayNeedIt(state).flatMap(({ to, name }) => (asked.includes(to) ? [] : [name]));
}

function notClear(input: Asked, deciding: Deciding) {
  const { state } = deciding;
  if (policeToAnswer(state))
    return refuse(
      'police-not-answered',
      'This may be a matter for the police. Nothing is deleted until they have been told and have answered.',
    );
  if (devicesAre(state, 'with-police').length > 0)
    return refuse(
      'police-have-it',
      'The police have a device, so it is needed. Record first that they gave it back, or what else they did with it.',
    );
  const left = notAsked(input, deciding);
  return left.length > 0
    ? refuse('ask-who-was-told', `Ask ${listOf(left)} too: they were told of this case.`)
    : null;
}

/** Deletion stays locked until it is recorded that no other agency needs the device (procedure.md 2.8). */
export const clearForDeletion = defineAct({
  name: 'clear-for-deletion',
  may: 'the leads',
  title: 'Record whether anybody else needs the device',
  done: 'The answer is recorded. Deletion can be decided only once nobody else needs the device.',
  event: 'cleared-for-deletion/1',
  recorded: 'Asked whether anybody else needs the device',
  file: { of: 'case' },
  from: ['reported', 'open'],
  fields: {
    asked: {
      kind: 'choices',
      label: 'Who was asked?',
      hint: 'Ask everybody who has been told of this case',
      options: who,
      missing: 'Say who was asked',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    answer: {
      kind: 'choice',
      label: 'What is the answer?',
      options: {
        'nobody-needs-it': { label: 'Nobody needs the device or what is on it' },
        'keep-it': { label: 'Somebody needs it', hint: 'It is kept as it is' },
        'no-answer-yet': {
          label: 'I do not know: somebody has not answered yet',
          hint: 'It is kept until they have',
        },
      },
      missing: 'Say what the answer is',
    },
    said: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'Who answered, and what did they say?',
      hint: 'Names and jobs. Write “nobody to ask” if no agency has a part in this',
      missing: 'Write who answered and what they said',
    },
    reason: {
      kind: 'reason',
      label: 'What follows from this, and why?',
      missing: 'Say what follows and why',
    },
  },
  pages: [
    {
      title: 'Before anything is deleted',
      intro:
        'Nobody deletes anything yet, and nobody asks a young person to. First make sure that no other agency needs it.',
      fields: ['asked', 'at', 'answer'],
    },
    { title: 'What they said', fields: ['said', 'reason'] },
  ],
  refuse: (input, deciding) => {
    const nobody = input.asked.includes('nobody-involved');
    if (nobody && input.asked.length > 1)
      return refuse('nobody-and-somebody', 'Choose “Nobody” on its own, or who was asked.');
    if (input.answer === 'nobody-needs-it') return notClear(input, deciding);
    return nobody
      ? refuse('nobody-was-asked', 'Nobody was asked, so nobody can need it or be late to answer.')
      : null;
  },
  follow: (state, event) => {
    const { asked, answer } = event.data;
    return { ...state, clearance: { ...done(event), asked, answer } };
  },
});
