import { refuse } from '#kit';
import { seniorOrChair } from '#schools';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import type { DirectoryPerson } from '../../who/person.ts';
import { done } from '../../state.ts';
import { supportersOf } from './state.ts';
import { howTheyAre } from './wellbeing.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** Those who may come to see a whole case, and so may write about any child in it. */
const mayWriteOfAnybody = ({ roles }: DirectoryPerson): boolean =>
  roles.some((role) => seniorOrChair.includes(role));

/** Whoever supports a child looked in on them: how they are, and whether the lead must know something. */
export const recordCheckIn = defineAct({
  name: 'record-check-in',
  may: 'the leads, and whoever supports a child',
  title: 'Record that you looked in on a child',
  done: 'It is recorded, and the safeguarding lead can see it.',
  event: 'child-checked-in-on/1',
  recorded: 'Looked in on a child',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('Which child?'),
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    wellbeing: howTheyAre('How are they, compared with before?'),
    what: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What did you see or hear?',
      hint: 'Do not ask about what happened, and do not describe any imagery',
      missing: 'Write what you saw or heard',
    },
    childsWords: {
      kind: 'narrative',
      voice: 'child',
      label: 'Anything they said, in their own words',
      missing: 'Write what they said',
      optional: true,
    },
    tellTheLead: {
      kind: 'choice',
      label: 'Does the safeguarding lead need to hear of this today?',
      options: {
        yes: {
          label: 'Yes',
          hint: 'Go and tell them in person as well. In danger, call 999 first',
        },
        no: { label: 'No' },
        'not-known': { label: 'I do not know', hint: 'Then the lead will look today' },
      },
      missing: 'Say whether the lead needs to hear of it today',
    },
    reason: {
      kind: 'reason',
      label: 'What did you do, and why?',
      missing: 'Say what you did and why',
    },
  },
  pages: [
    {
      title: 'How they are',
      fields: ['child', 'at', 'wellbeing', 'what', 'childsWords', 'tellTheLead', 'reason'],
    },
  ],
  refuse: (input, { state, actor }) => {
    const nobody = noSuchChild(state, input.child);
    if (nobody) return nobody;
    return mayWriteOfAnybody(actor) || supportersOf(state, input.child).includes(actor.id)
      ? null
      : refuse('not-theirs-to-support', 'Somebody else supports this child.');
  },
  follow: (state, event) => {
    const { child, tellTheLead } = event.data;
    const checkIn = { ...done(event), child, tellTheLead: tellTheLead !== 'no' };
    return { ...state, checkIns: [...state.checkIns, checkIn] };
  },
});
