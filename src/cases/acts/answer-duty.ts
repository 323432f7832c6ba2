import { refuse } from '#kit';
import { dutiesIn } from '../duties.ts';
import { defineAct } from '../define-act.ts';

/** Something the guidance asks for was done, or is not needed here, with the reason. */
export const answerDuty = defineAct({
  name: 'answer-duty',
  group: 'record',
  title: 'Record something as done or not needed',
  done: 'It is recorded with its reason.',
  event: 'duty-answered/1',
  recorded: 'Step recorded as done or not needed',
  from: ['reported', 'open'],
  fields: {
    duty: { kind: 'about', of: 'duty', label: 'Which step?', missing: 'Choose the step' },
    answer: {
      kind: 'choice',
      label: 'What do you want to record?',
      options: {
        done: { label: 'It has been done' },
        'not-needed': { label: 'It is not needed in this case' },
      },
      missing: 'Say whether it was done or is not needed',
    },
    reason: {
      kind: 'reason',
      label: 'What was done, when and by whom; or why is it not needed?',
      missing: 'Say what was done, or why it is not needed',
    },
  },
  pages: [{ title: 'A step', fields: ['duty', 'answer', 'reason'] }],
  refuse: (input, { state }) =>
    dutiesIn(state).some((id) => id === input.duty)
      ? null
      : refuse('not-a-duty-here', 'The guidance does not ask for that in this case.'),
});
