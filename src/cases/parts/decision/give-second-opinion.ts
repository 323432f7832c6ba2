import { refuse } from '#kit';
import { defineAct } from '../../act.ts';

/** The second senior person named in a decision agrees or disagrees, on the record. */
export const giveSecondOpinion = defineAct({
  name: 'give-second-opinion',
  may: 'whoever is asked',
  title: 'Agree or disagree with the decision',
  done: 'Your view is recorded, and the safeguarding lead sees it in the case.',
  event: 'second-opinion-given/1',
  recorded: 'Second opinion given',
  file: { of: 'case' },
  from: ['open'],
  offered: ({ decision }) => decision?.second?.agrees === null,
  beside: { title: 'The decision', entry: { newest: 'decide' } },
  advice: 'as-it-stands',
  answers: 'decide',
  fields: {
    agrees: {
      kind: 'choice',
      label: 'Do you agree with this decision?',
      options: {
        yes: { label: 'I agree' },
        no: { label: 'I do not agree', hint: 'The lead must then decide again' },
      },
      missing: 'Say whether you agree',
    },
    reason: { kind: 'reason', label: 'Why?', missing: 'Say why' },
  },
  pages: [{ title: 'Agree or disagree with the decision', fields: ['agrees', 'reason'] }],
  refuse: (_input, { state, actor }) => {
    if (state.decision?.second?.agrees !== null)
      return refuse('nothing-waiting', 'No decision is waiting for a second opinion.');
    return state.decision.second.person === actor.id
      ? null
      : refuse('not-asked', 'Somebody else was asked to look at this decision.');
  },
  follow: (state, event) => {
    if (!state.decision?.second) return state;
    const second = { ...state.decision.second, agrees: event.data.agrees === 'yes' };
    return { ...state, decision: { ...state.decision, second } };
  },
});
