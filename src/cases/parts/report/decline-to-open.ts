import { refuse, referenceIn } from '#kit';
import { defineAct } from '../../act.ts';
import { toDecideOn } from '../devices/standing.ts';
import { type CaseState, done } from '../../state.ts';
import { otherCaseRefusal } from '../links/other-case.ts';
import { stands } from '../../advice/what-stands.ts';
import { isMoreUrgent, isOutcome } from '../decision/outcomes.ts';

/** Why a report cannot be left without a case; null when it can. */
function mustBeOpened(state: CaseState) {
  if (stands(state, 'immediateRisk') !== 'no')
    return refuse(
      'danger-not-ruled-out',
      'Nobody has said that no child is in danger. Find out and record it first, or open a case.',
    );
  if (toDecideOn(state).length > 0)
    return refuse(
      'device-still-here',
      'School still holds a device. Give it back, hand it to the police, or open a case.',
    );
  if (state.exposures.some(({ how }) => how === 'on-purpose'))
    return refuse(
      'somebody-looked',
      'A member of staff looked on purpose. Open a case, so that the head can review how it came about.',
    );
  const advised = state.advice?.decision;
  return isOutcome(advised) && isMoreUrgent(advised, 'refer-social-care')
    ? refuse(
        'advice-is-to-refer',
        'On what is recorded the guidance asks for a referral. Open a case, and decide there.',
      )
    : null;
}

/** Deciding not to open a case is a decision too, with its reason and what happens instead. */
export const declineToOpen = defineAct({
  name: 'decline-to-open',
  may: 'the leads',
  title: 'Record why a case is not being opened',
  done: 'The reason is recorded. You can still open a case if anything changes.',
  event: 'case-not-opened/1',
  recorded: 'Decided not to open a case',
  file: { of: 'case' },
  from: ['reported'],
  beside: { title: 'The report', entry: 'first' },
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
    otherCase: {
      kind: 'text',
      label: 'What is the reference of the other case?',
      hint: 'It looks like SL-7KQ2-M4XD',
      missing: 'Give the reference of the other case',
      names: 'our-case',
      onlyWhen: { field: 'instead', is: ['already-a-case'] },
      later: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why is a case not being opened?',
      missing: 'Say why a case is not being opened',
    },
  },
  pages: [
    { title: 'Not opening a case', fields: ['instead'] },
    { title: 'The other case', fields: ['otherCase'] },
    { title: 'Why', fields: ['reason'] },
  ],
  refuse: (input, deciding) =>
    input.instead === 'already-a-case'
      ? otherCaseRefusal(input.otherCase ?? '', deciding)
      : mustBeOpened(deciding.state),
  follow: (state, event) => {
    const reference = event.data.otherCase ? referenceIn(event.data.otherCase) : null;
    const link = { ...done(event), with: 'our-case', setting: null, why: ['follows-on'] } as const;
    const links = reference ? [...state.links, { ...link, reference }] : state.links;
    return { ...state, status: 'not-opened', links };
  },
});
