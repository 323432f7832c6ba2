import { refuse } from '#kit';
import { done } from '#acts';
import { type Deciding, defineAct } from '../../act.ts';
import { barredStaff } from '../../who/barred.ts';
import { picksToReview, type ToReview, toReview } from './standing.ts';

/** Somebody senior who had no part in it; where it was not agreed, the head or the chair of governors. */
function notToReview(reviewer: string, { agreed, concerned }: ToReview, deciding: Deciding) {
  const { state, directory } = deciding;
  const person = directory(reviewer);
  const roles: readonly string[] = person?.roles ?? [];
  if (barredStaff(state).includes(reviewer) || (!person?.senior && !roles.includes('chair')))
    return refuse(
      'reviewer-not-senior',
      'Choose a senior person, or the chair of governors, who may see this case.',
    );
  if (concerned.includes(reviewer))
    return refuse(
      'reviewer-had-a-part',
      'Whoever asked for it, agreed to it or looked does not review it. Choose somebody else.',
    );
  return agreed || roles.includes('head') || roles.includes('chair')
    ? null
    : refuse(
        'head-looks-into-it',
        'It was not agreed, so the head looks into how it came about; or, if it was the head, the chair of governors.',
      );
}

/** A senior person who had no part in it is asked to review how somebody came to look. */
export const askForViewingReview = defineAct({
  name: 'ask-for-viewing-review',
  may: 'the leads and the head',
  title: 'Ask a senior person to review how it came about',
  done: 'They have been asked. They can see this case until they have answered.',
  event: 'viewing-review-asked/1',
  recorded: 'A senior person was asked to review how somebody came to look',
  file: { of: 'work' },
  from: ['reported', 'open'],
  asks: 'whoever you ask',
  fields: {
    viewing: {
      kind: 'about',
      from: picksToReview,
      label: 'What is to be reviewed?',
      hint: 'How it came about, and nothing else',
      missing: 'Choose what is to be reviewed',
    },
    reviewer: {
      kind: 'person',
      from: 'senior-staff-and-chair',
      label: 'Who is asked?',
      hint: 'Somebody who did not ask for it, agree to it or look. If it was not agreed, the head',
      missing: 'Choose who is asked',
    },
    reason: { kind: 'reason', label: 'Why them?', missing: 'Say why them' },
  },
  pages: [{ title: 'Who reviews how it came about', fields: ['viewing', 'reviewer', 'reason'] }],
  refuse: (input, deciding) => {
    const held = toReview(deciding.state).find(({ id }) => id === input.viewing);
    return held
      ? notToReview(input.reviewer, held, deciding)
      : refuse('nothing-to-review', 'There is nothing here to review.');
  },
  follow: (state, event) => {
    const { viewing: of, reviewer } = event.data;
    const one = { ...done(event), by: event.actor, of, reviewer, given: null };
    return { ...state, viewingReviews: [...state.viewingReviews, one] };
  },
});
