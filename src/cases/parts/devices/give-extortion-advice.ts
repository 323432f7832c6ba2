import { noSuchChild } from '../../who/children.ts';
import { done } from '#acts';
import { defineAct } from '../../act.ts';
import { aChild, byStaff, when, yesNoNotKnown } from '../../questions.ts';
import { notOnTheStaff } from '../../who/on-the-staff.ts';

/** A young person who is threatened hears what to do: not pay, not answer, block, keep everything (procedure.md 2.9). */
export const giveExtortionAdvice = defineAct({
  name: 'give-extortion-advice',
  may: 'the leads and the head',
  title: 'Record what a young person who is threatened was told',
  done: 'It is recorded what they were told.',
  event: 'extortion-advice-given/1',
  recorded: 'A young person who is threatened was told what to do',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: aChild('Who was told?'),
    at: when,
    by: byStaff('Who told them?'),
    told: {
      kind: 'choices',
      label: 'What were they told?',
      options: {
        'do-not-pay': { label: 'Not to pay, and not to send anything more' },
        'stop-answering': { label: 'Not to answer any more' },
        block: { label: 'To block whoever it is, once everything is kept' },
        'keep-everything': {
          label: 'To keep the messages, names and accounts, and delete nothing',
        },
        'not-to-blame': { label: 'That they are not to blame, and that it happens to many' },
        'come-back': { label: 'Whom to come to, at any hour, if it gets worse' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say what they were told, or that you do not know',
    },
    paid: {
      ...yesNoNotKnown('Have they paid, or sent anything more?'),
      hint: 'They are not to blame. The police need to know',
    },
    safe: {
      ...yesNoNotKnown('Are they safe, and is somebody with them?'),
      hint: 'Being threatened like this can be more than somebody can bear. If they may be in danger, call 999',
    },
    reason: {
      kind: 'reason',
      label: 'How did they take it, and what will happen next?',
      missing: 'Say how they took it and what happens next',
    },
  },
  pages: [
    { title: 'What they were told', fields: ['child', 'at', 'by', 'told'] },
    { title: 'How they are', fields: ['paid', 'safe', 'reason'] },
  ],
  refuse: (input, deciding) =>
    noSuchChild(deciding.state, input.child) ?? notOnTheStaff(input.by, deciding),
  follow: (state, event) => {
    const { child, told } = event.data;
    return {
      ...state,
      extortionAdvice: [...state.extortionAdvice, { ...done(event), child, told }],
    };
  },
});
