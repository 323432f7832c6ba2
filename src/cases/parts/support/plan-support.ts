import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { done } from '../../state.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** Every child in a case is supported: pictured, sender, recipient, or passed it on (procedure.md 2.10). */
export const planSupport = defineAct({
  name: 'plan-support',
  may: 'the leads',
  title: 'Plan support for a child',
  done: 'The plan is recorded. You will be reminded when it is time to look at it again.',
  event: 'support-planned/1',
  recorded: 'Support planned',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('Which child?'),
    trustedAdult: {
      kind: 'person',
      from: 'staff',
      label: 'Who is their trusted adult in school?',
      hint: 'They will see this child’s plan under “Children I support”, and nothing of the case',
      missing: 'Choose their trusted adult',
    },
    wishes: {
      kind: 'narrative',
      voice: 'child',
      label: 'What does the child want to happen, in their own words?',
      hint: 'Leave blank if nobody has been able to ask yet',
      missing: 'Write what the child wants',
      optional: true,
    },
    plan: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What support has been agreed?',
      hint: 'Safety in school and online, wellbeing, attendance, who checks in and when. Their trusted adult reads this, so no other child’s name',
      missing: 'Write what support has been agreed',
    },
    risks: {
      kind: 'choices',
      label: 'What may come upon them in school, that this plan is to prevent?',
      options: {
        bullying: { label: 'Bullying, teasing or being left out' },
        embarrassment: { label: 'Embarrassment, being stared at or asked' },
        exploitation: { label: 'Being more easily exploited' },
        further: { label: 'That it is shown or passed on again' },
        none: { label: 'None of these' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say what may come upon them, or that you do not know',
      optional: true,
      later: true,
    },
    schoolSteps: {
      kind: 'choices',
      label: 'What does the school do about it?',
      options: {
        'staff-look-out': {
          label: 'Staff look out at breaks, at lunch, in changing rooms and on the way',
        },
        'treated-as-bullying': { label: 'What others say or do is dealt with as bullying' },
        'words-ready': { label: 'They have words ready for when somebody asks' },
        'way-out': { label: 'They can leave a lesson quietly, and know where to go' },
        'kept-apart': { label: 'They are kept apart from whoever hurt them' },
        nothing: { label: 'Nothing yet' },
      },
      missing: 'Say what the school does, or “nothing yet”',
      optional: true,
      later: true,
    },
    reviewOn: {
      kind: 'date',
      label: 'When will it be looked at again?',
      hint: 'Within two weeks, and again after half a term',
      missing: 'Give a review date',
    },
    reason: { kind: 'reason', label: 'Why this support?', missing: 'Say why this support' },
  },
  pages: [
    { title: 'Support for a child', fields: ['child', 'trustedAdult'] },
    { title: 'The plan', fields: ['wishes', 'plan', 'risks', 'schoolSteps', 'reviewOn', 'reason'] },
  ],
  refuse: (input, { state, now }) => {
    if (barredStaff(state).includes(input.trustedAdult))
      return refuse(
        'trusted-adult-may-not-know',
        'This member of staff may not know of this case. Choose another trusted adult.',
      );
    return noSuchChild(state, input.child) ?? reviewInThePast(input.reviewOn, now);
  },
  follow: (state, event) => {
    const { child, trustedAdult, reviewOn } = event.data;
    const plan = { ...done(event), child, trustedAdult, reviewOn };
    return { ...state, support: [...state.support, plan] };
  },
});
