import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../../act.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** The second senior person agrees or not that a member of staff may see the case again. */
export const agreeToLiftBar = defineActAdding({
  name: 'agree-to-lift-bar',
  may: 'whoever is asked',
  title: 'Agree or disagree that a member of staff may see this case again',
  done: 'Your view is recorded.',
  event: 'bar-lifting-answered/1',
  recorded: 'Answered whether a member of staff may see the case again',
  file: { of: 'work' },
  from: alsoAfterClosing,
  offered: ({ lifting }) => lifting !== null,
  beside: { title: 'What is proposed', entry: { newest: 'propose-to-lift-bar' } },
  answers: 'propose-to-lift-bar',
  changesReaders: true,
  fields: {
    agrees: {
      kind: 'choice',
      label: 'Do you agree?',
      options: {
        yes: {
          label: 'I agree',
          hint: 'From now on they can see this case if their job lets them',
        },
        no: { label: 'I do not agree', hint: 'Nothing changes' },
      },
      missing: 'Say whether you agree',
    },
    reason: { kind: 'reason', label: 'Why?', missing: 'Say why' },
  },
  pages: [{ title: 'Agree or disagree', fields: ['agrees', 'reason'] }],
  adds: z.strictObject({ person: z.string() }),
  decide: (_input, { state, actor }) => {
    if (!state.lifting) return refuse('nothing-proposed', 'Nothing is waiting to be agreed.');
    return state.lifting.second === actor.id
      ? { person: state.lifting.person }
      : refuse('not-asked', 'Somebody else was asked to look at this.');
  },
  follow: (state, event) => {
    const { agrees, person } = event.data;
    const letBackIn = agrees === 'yes' ? [...state.letBackIn, person] : state.letBackIn;
    return { ...state, lifting: null, letBackIn };
  },
});
