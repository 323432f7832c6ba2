import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../../act.ts';

/** The lead has read what differs under a new edition of the guidance, and says whether anything follows. */
export const readNewAdvice = defineActAdding({
  name: 'read-new-advice',
  may: 'the leads',
  title: 'Mark the new advice as read',
  done: 'It is recorded that you have read it. What was told before stays in the record.',
  event: 'new-advice-read/1',
  recorded: 'Read what a new edition of the guidance says',
  file: { of: 'work' },
  from: ['reported', 'open'],
  offered: ({ unreadAdvice }) => unreadAdvice !== null,
  fields: {
    follows: {
      kind: 'choice',
      label: 'Does anything follow from it for this case?',
      options: {
        nothing: { label: 'No, what was decided and done stands' },
        something: {
          label: 'Yes, and it is being done',
          hint: 'What the new edition asks for is among the steps. If you decide otherwise than before, record a new decision',
        },
      },
      missing: 'Say whether anything follows from it',
    },
    reason: {
      kind: 'reason',
      label: 'What follows, or why does nothing follow?',
      hint: 'A sentence is enough, for whoever reads the case later',
      missing: 'Say what follows, or why nothing does',
    },
  },
  pages: [
    {
      title: 'What a new edition of the guidance says',
      intro: 'Read on the page of the case what differs, and why, before you mark it as read.',
      fields: ['follows', 'reason'],
    },
  ],
  adds: z.strictObject({ edition: z.string() }),
  decide: (_input, { state: { unreadAdvice } }) =>
    unreadAdvice
      ? { edition: unreadAdvice.now.edition }
      : refuse('nothing-to-read', 'Nothing new is waiting here: somebody has read it already.'),
  follow: (state, event) => {
    const isRead = state.unreadAdvice?.now.edition === event.data.edition;
    return isRead ? { ...state, unreadAdvice: null } : state;
  },
});
