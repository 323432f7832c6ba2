import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import { type CaseState, done } from '../../state.ts';
import { refuse } from '#kit';
import { dutiesIn, dutyTitle, isPerChild, isReferral, isShownByAct } from '../../duties/duties.ts';
import { isAgreedByTwo } from '../decision/standing.ts';

const duties = (state: CaseState): readonly Pick[] =>
  dutiesIn(state).map((id) => ({ value: id, label: dutyTitle(id) }));

/** Something the guidance asks for was done, or is not needed here, with the reason. */
export const answerDuty = defineAct({
  name: 'answer-duty',
  may: 'the leads and the head',
  title: 'Record something as done or not needed',
  done: 'It is recorded with its reason.',
  event: 'duty-answered/1',
  recorded: 'Step recorded as done or not needed',
  file: { of: 'named' },
  from: ['reported', 'open'],
  fields: {
    duty: { kind: 'about', from: duties, label: 'Which step?', missing: 'Choose the step' },
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
  refuse: (input, { state }) => {
    const duty = dutiesIn(state).find((id) => id === input.duty);
    if (!duty) return refuse('not-a-duty-here', 'The guidance does not ask for that in this case.');
    if (isPerChild(state, duty))
      return refuse('for-each-child', 'Record this for each child by itself.');
    if (isShownByAct(state, duty) && input.answer === 'done')
      return refuse(
        'record-it-itself',
        'Record it itself, with who, when and what was said: the step on the case leads there.',
      );
    if (!isReferral(duty)) return null;
    if (input.answer === 'done')
      return refuse(
        'record-the-referral',
        'Record the call or the referral itself: who, when, how.',
      );
    return isAgreedByTwo(state)
      ? null
      : refuse(
          'needs-second-person',
          'Not referring where the guidance asks for it is a decision. Decide, with your reasons and a second senior person, then record this.',
        );
  },
  follow: (state, event) => {
    const { duty, answer } = event.data;
    const answered = { ...done(event), answer };
    return { ...state, dutyAnswers: { ...state.dutyAnswers, [duty]: answered } };
  },
});
