import { noSuchChild } from '../../child-in-case.ts';
import { defineAct } from '../../define-act.ts';
import { done } from '../../state.ts';

/** Parents or carers of one child were told: when, how, by whom, what (procedure.md 2.11). */
export const informParents = defineAct({
  name: 'inform-parents',
  part: 'parents',
  title: 'Record that parents or carers were told',
  done: 'It is recorded that they were told.',
  event: 'parents-informed/1',
  recorded: 'Parents or carers told',
  from: ['reported', 'open'],
  fields: {
    child: {
      kind: 'person',
      from: 'children-in-case',
      label: 'Whose parents or carers?',
      missing: 'Choose the child',
    },
    who: { kind: 'text', label: 'Who was told?', missing: 'Say who was told' },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    how: {
      kind: 'choice',
      label: 'How?',
      options: {
        'in-person': { label: 'In person' },
        phone: { label: 'By phone' },
        video: { label: 'By video call' },
        letter: { label: 'By letter' },
        'by-agency': { label: 'By the police or social care' },
        'told-us': { label: 'They told us' },
      },
      missing: 'Say how they were told',
    },
    by: {
      kind: 'person',
      from: 'staff',
      label: 'Who from school told them, or heard it from them?',
      missing: 'Choose who from school',
    },
    said: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What were they told, and what did they say?',
      hint: 'Never another child’s name',
      missing: 'Write what they were told and what they said',
    },
    reason: {
      kind: 'reason',
      label: 'Why now, and what was agreed?',
      missing: 'Say why now and what was agreed',
    },
  },
  pages: [
    { title: 'Who was told', fields: ['child', 'who', 'at', 'how', 'by'] },
    { title: 'What was said', fields: ['said', 'reason'] },
  ],
  refuse: ({ child }, { state }) => noSuchChild(state, child),
  follow: (state, event) => {
    const item = { ...done(event), child: event.data.child, told: true, reviewOn: null };
    return { ...state, parents: [...state.parents, item] };
  },
});
