import { refuse } from '#kit';
import { defineAct } from '../../define-act.ts';
import { isMoreUrgent, isOutcome } from '../../outcomes.ts';

/** Deciding not to open a case is a decision too, with its reason and what happens instead. */
export const declineToOpen = defineAct({
  name: 'decline-to-open',
  part: 'report',
  title: 'Record why a case is not being opened',
  done: 'The reason is recorded. You can still open a case if anything changes.',
  event: 'case-not-opened/1',
  recorded: 'Decided not to open a case',
  from: ['reported'],
  fields: {
    instead: {
      kind: 'choice',
      label: 'What happens instead?',
      options: {
        'already-a-case': { label: 'It is already part of another case' },
        'behaviour-policy': {
          label: 'It is dealt with under the behaviour or online safety policy',
        },
        'other-safeguarding': {
          label: 'It is a different safeguarding concern, recorded elsewhere',
        },
        mistaken: { label: 'It turned out that nothing had happened' },
      },
      missing: 'Say what happens instead',
    },
    reason: {
      kind: 'reason',
      label: 'Why is a case not being opened?',
      missing: 'Say why a case is not being opened',
    },
  },
  pages: [{ title: 'Not opening a case', fields: ['instead', 'reason'] }],
  refuse: ({ instead }, { state }) => {
    if (instead === 'already-a-case') return null;
    if (state.facts.immediateRisk?.at(-1)?.value !== 'no')
      return refuse(
        'danger-not-ruled-out',
        'Nobody has said that no child is in danger. Find out and record it first, or open a case.',
      );
    const advised = state.advice?.decision;
    return isOutcome(advised) && isMoreUrgent(advised, 'refer-social-care')
      ? refuse(
          'advice-is-to-refer',
          'On what is recorded the guidance asks for a referral. Open a case, and decide there.',
        )
      : null;
  },
  follow: (state) => ({ ...state, status: 'not-opened' }),
});
