import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** A member of staff is asked to support a child. They see that child's support and nothing of the case. */
export const nameSupporter = defineAct({
  name: 'name-supporter',
  may: 'the leads',
  title: 'Ask a member of staff to support a child',
  done: 'It is recorded. Under “Children I support” they see this child’s support, and nothing of the case.',
  event: 'supporter-named/1',
  recorded: 'Supporter named',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('Which child?'),
    person: {
      kind: 'person',
      from: 'staff',
      label: 'Which member of staff?',
      missing: 'Choose the member of staff',
    },
    change: {
      kind: 'choice',
      label: 'What changes?',
      options: {
        begins: { label: 'They support this child from now on' },
        ends: { label: 'They no longer need to' },
      },
      missing: 'Say whether they begin or end',
    },
    toKnow: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What do they need to know to support this child?',
      hint: 'They will read exactly this. Only what they need, and no other child’s name',
      missing: 'Write what they need to know',
      onlyWhen: { field: 'change', is: ['begins'] },
    },
    reason: { kind: 'reason', label: 'Why?', missing: 'Say why' },
  },
  pages: [
    { title: 'Somebody to support a child', fields: ['child', 'person', 'change'] },
    { title: 'What they need to know', fields: ['toKnow', 'reason'] },
  ],
  refuse: (input, { state }) =>
    barredStaff(state).includes(input.person)
      ? refuse('supporter-may-not-know', 'This member of staff may not know of this case.')
      : noSuchChild(state, input.child),
  follow: (state, event) => {
    const { child, person, change } = event.data;
    const supporter = { ...done(event), child, person, asked: change === 'begins' };
    return { ...state, supporters: [...state.supporters, supporter] };
  },
});
