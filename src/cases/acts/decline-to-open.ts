import { defineAct } from '../define-act.ts';

/** Deciding not to open a case is a decision too, with its reason and what happens instead. */
export const declineToOpen = defineAct({
  name: 'decline-to-open',
  group: 'triage',
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
});
