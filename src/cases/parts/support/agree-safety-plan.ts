import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** What keeps a child safe, agreed with them, and who watches over wellbeing and attendance. */
export const agreeSafetyPlan = defineAct({
  name: 'agree-safety-plan',
  may: 'the leads',
  title: 'Agree a safety plan with a child',
  done: 'The safety plan is recorded. Whoever supports the child can read it.',
  event: 'safety-plan-agreed/1',
  recorded: 'Safety plan agreed',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('For which child?'),
    safer: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What makes them safer, in school, on the way and online?',
      hint: 'For example where bullying or embarrassment would come upon them, and who is near. Whoever supports the child reads this. No other child’s name',
      missing: 'Write what makes them safer',
    },
    signs: {
      kind: 'narrative',
      voice: 'staff',
      label: 'How would somebody notice that it is getting worse?',
      missing: 'Write what to notice, or “not known yet”',
    },
    turnTo: {
      kind: 'narrative',
      voice: 'staff',
      label: 'Whom can they turn to, by day and at night?',
      hint: 'For example a person in school, somebody at home, Childline on 0800 1111',
      missing: 'Write whom they can turn to',
    },
    watchedBy: {
      kind: 'person',
      from: 'staff',
      label: 'Who watches over their wellbeing and attendance?',
      missing: 'Choose who watches over them',
    },
    watched: {
      kind: 'choices',
      label: 'What is watched?',
      options: {
        wellbeing: { label: 'Wellbeing, each day' },
        attendance: { label: 'Attendance and lateness' },
        learning: { label: 'Learning, and leaving lessons' },
        online: { label: 'What the school’s filters and alerts show' },
        friends: { label: 'Friends, breaks and lunch' },
        journey: { label: 'The way to and from school' },
      },
      missing: 'Choose what is watched',
    },
    childsWords: {
      kind: 'narrative',
      voice: 'child',
      label: 'What does the child say would help, in their own words?',
      missing: 'Write what the child says',
      optional: true,
    },
    reason: { kind: 'reason', label: 'Why this plan?', missing: 'Say why this plan' },
  },
  pages: [
    { title: 'A safety plan', fields: ['child', 'safer', 'signs', 'turnTo'] },
    { title: 'Who watches over them', fields: ['watchedBy', 'watched', 'childsWords', 'reason'] },
  ],
  refuse: (input, { state }) =>
    barredStaff(state).includes(input.watchedBy)
      ? refuse('supporter-may-not-know', 'This member of staff may not know of this case.')
      : noSuchChild(state, input.child),
  follow: (state, event) => {
    const plan = { ...done(event), child: event.data.child };
    return { ...state, safetyPlans: [...state.safetyPlans, plan] };
  },
});
