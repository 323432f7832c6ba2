import type { FactName } from '#guidance';
import { refuse } from '#kit';
import { withAccount } from '../../record/accounts.ts';
import { barredStaff } from '../../who/barred.ts';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { factField } from '../../record/fact-field.ts';
import { mayBeForPolice } from '../../agencies/police.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { type CaseState, done } from '../../state.ts';
import { reassurances } from './reassurances.ts';
import { mustWait, openPlan } from './state.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

const ifTalked = { onlyWhen: { field: 'outcome', is: ['talked', 'came-to-us'] } } as const;

/** Facts that a young person may give without anybody having asked about the imagery itself. */
const told = [
  'immediateRisk',
  'adultInvolved',
  'coercion',
  'sharing',
] as const satisfies readonly FactName[];

/** True while nobody may begin a conversation: the police or social care have not agreed to one. */
function isHeld(state: CaseState, child: string): boolean {
  const plan = openPlan(state, child);
  return plan ? mustWait(plan) : mayBeForPolice(state);
}

/** What a young person said, or that they did not want to talk (procedure.md 2.10). */
export const recordConversation = defineAct({
  name: 'record-conversation',
  may: 'the leads',
  title: 'Record a conversation with a young person',
  done: 'The conversation is recorded. Anything they said about the facts is in the assessment.',
  event: 'conversation-recorded/1',
  recorded: 'Conversation with a young person',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('With whom?', 'Choose the young person'),
    outcome: {
      kind: 'choice',
      label: 'What came of it?',
      options: {
        talked: { label: 'We talked' },
        'came-to-us': {
          label: 'They came to us and talked, without being asked',
          hint: 'Nobody is ever turned away, whoever has still to be asked',
        },
        'not-yet': {
          label: 'They did not want to talk, or not yet',
          hint: 'That is theirs to decide',
        },
        'not-held': { label: 'It did not take place' },
      },
      missing: 'Say what came of it',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    by: { kind: 'person', from: 'staff', label: 'Who from school?', missing: 'Choose who it was' },
    contains: {
      kind: 'choice',
      label: 'As they tell it, what does it show?',
      hint: 'Choose one and write no more. Nobody looks, and nobody asks for more than this',
      options: {
        nude: { label: 'A nude' },
        'semi-nude': { label: 'A semi-nude' },
        other: { label: 'Something else' },
        'not-known': { label: 'I do not know, or they did not say' },
      },
      missing: 'Choose one, or “I do not know”',
      ...ifTalked,
    },
    ...(Object.fromEntries(
      told.map((name) => [name, { ...factField(name), ...ifTalked }]),
    ) as Record<(typeof told)[number], ReturnType<typeof factField> & typeof ifTalked>),
    seenBy: {
      kind: 'narrative',
      voice: 'staff',
      label: 'As far as they know, who has seen it, has it, or passed it on?',
      hint: 'Names, groups and services',
      missing: 'Write who has seen it or has it, or that they do not know',
      ...ifTalked,
    },
    stopSpread: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What would stop it going further?',
      missing: 'Write what would stop it, or “not known”',
      ...ifTalked,
    },
    wishes: {
      kind: 'narrative',
      voice: 'child',
      label: 'What do they want to happen, in their own words?',
      missing: 'Write what they want, or that they do not know yet',
      ...ifTalked,
    },
    ownWords: {
      kind: 'narrative',
      voice: 'child',
      label: 'Anything else they said, in their own words',
      hint: 'Just as it was said',
      missing: 'Write what they said',
      optional: true,
      ...ifTalked,
    },
    reassured: {
      kind: 'choices',
      label: 'What were they told?',
      options: reassurances,
      missing: 'Choose what they were told, or “nothing yet”',
    },
    agreed: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What was agreed as the next step?',
      hint: 'For someone who did not want to talk: how the door stays open',
      missing: 'Write what was agreed, or what happens next',
    },
    nextContact: {
      kind: 'date',
      label: 'When will somebody be in touch with them again?',
      missing: 'Give a date',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'Is there anything a reader needs to understand why it went this way?',
      hint: 'For example who chose the place, or why it did not take place',
      missing: 'Say why it went this way',
    },
  },
  pages: [
    { title: 'A conversation', fields: ['child', 'outcome', 'at', 'by'] },
    {
      title: 'What they said about it',
      intro: 'Go only by what they said. Leave out what did not come up.',
      fields: ['contains', ...told],
      onlyIf: ({ outcome }) => outcome !== 'not-yet' && outcome !== 'not-held',
    },
    {
      title: 'How far it has gone',
      fields: ['seenBy', 'stopSpread'],
      onlyIf: ({ outcome }) => outcome !== 'not-yet' && outcome !== 'not-held',
    },
    {
      title: 'What they want',
      fields: ['wishes', 'ownWords'],
      onlyIf: ({ outcome }) => outcome !== 'not-yet' && outcome !== 'not-held',
    },
    { title: 'What happens next', fields: ['reassured', 'agreed', 'nextContact', 'reason'] },
  ],
  refuse: (input, { state, now }) => {
    if (barredStaff(state).includes(input.by))
      return refuse('leader-may-not-know', 'This member of staff may not know of this case.');
    if (input.outcome === 'talked' && isHeld(state, input.child))
      return refuse(
        'not-before-they-agree',
        'The police or social care may need the first account, and have not agreed to a conversation. Ask them and record what they say in a plan. If the young person came and talked without being asked, choose that instead.',
      );
    return (
      noSuchChild(state, input.child) ??
      (input.nextContact ? reviewInThePast(input.nextContact, now) : null)
    );
  },
  follow: (state, event) => {
    const { child, outcome, nextContact, at } = event.data;
    const conversation = { ...done(event), child, outcome, nextContact };
    const after = { ...state, conversations: [...state.conversations, conversation] };
    const values = told.flatMap((name): [FactName, string][] => {
      const value = event.data[name];
      return value === null ? [] : [[name, value]];
    });
    const saidBy = state.people.find(({ id }) => id === child)?.name ?? '';
    return values.length > 0 ? withAccount(after, event, { saidBy, saidAt: at, values }) : after;
  },
});
