import { z } from 'zod';
import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineActAdding } from '../../act.ts';
import type { CaseState } from '../../state.ts';
import { alsoAfterClosing } from '../../duties/step.ts';
import { sayDate } from '#say';
import { lookedAtAgain, namesOf } from './pairs.ts';

const toEnd = (state: CaseState): readonly Pick[] =>
  lookedAtAgain(state).map(({ sequence, children, reviewOn }) => ({
    value: String(sequence),
    label: namesOf(state, children),
    hint: `To be looked at again on ${sayDate(reviewOn)}`,
  }));

/** Nobody need look again at where some children meet: said, with the reason, so that it never just stops. */
export const endSharedClasses = defineActAdding({
  name: 'end-shared-classes',
  may: 'the leads',
  title: 'End looking again at where the children meet',
  done: 'It is recorded, with your reason. You will not be reminded of it any more.',
  event: 'shared-classes-ended/1',
  recorded: 'Ended looking again at where the children meet',
  file: { of: 'children', without: ['childsView'] },
  from: alsoAfterClosing,
  offered: (state) => lookedAtAgain(state).length > 0,
  fields: {
    look: { kind: 'about', from: toEnd, label: 'Of which children?', missing: 'Choose which' },
    childsView: {
      kind: 'narrative',
      voice: 'child',
      label: 'What does the child who was harmed say about it, in their own words?',
      missing: 'Write what they say',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why is it no longer needed?',
      missing: 'Say why it is no longer needed',
    },
  },
  pages: [{ title: 'No longer needed', fields: ['look', 'childsView', 'reason'] }],
  adds: z.strictObject({ children: z.array(z.string()) }),
  decide: (input, { state }) => {
    const found = lookedAtAgain(state).find(({ sequence }) => String(sequence) === input.look);
    return found
      ? { children: [...found.children] }
      : refuse('nothing-to-end', 'There is nothing like that to end. It may have ended already.');
  },
  follow: (state, { data }) => ({
    ...state,
    sharedClasses: state.sharedClasses.map((one) =>
      String(one.sequence) === data.look ? { ...one, reviewOn: null } : one,
    ),
  }),
});
