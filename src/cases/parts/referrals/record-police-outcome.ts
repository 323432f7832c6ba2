import { refuse } from '#kit';
import type { School } from '#schools';
import { type Option } from '#acts';
import { defineAct } from '../../act.ts';
import { asPicks, withChanged } from './pick-referrals.ts';
import { withAnswer } from './record-referral-response.ts';

/** How police recorded the crime in the end, with what each means in plain words (procedure.md section 4). */
export const policeOutcomes = {
  '20': {
    label: 'Outcome 20: another agency takes it on',
    hint: 'Police have passed it to another body, such as social care or the school, which will act',
  },
  '21': {
    label: 'Outcome 21: looking into it further is not in the public interest',
    hint: 'There is evidence, and going further is not in the public interest. Not where there was exploitation, grooming, malice, profit or extensive sharing. It is recorded so as to avoid a long-term effect on a child; nobody can promise what an enhanced check shows',
  },
  '22': {
    label: 'Outcome 22: support or learning instead of a court',
    hint: 'An activity meant to help and to prevent it from happening again',
  },
  court: { label: 'A caution, a charge or a court' },
  'other-outcome': { label: 'Another outcome' },
  'not-said': { label: 'It is closed, and they have not said how' },
} as const satisfies Record<string, Option>;

/** Outcomes that police in a nation do not use (procedure.md, nation differences). */
function unusedIn(nation: School['nation']): readonly string[] {
  if (nation === 'scotland') return ['20', '21', '22'];
  return nation === 'northern-ireland' ? ['21'] : [];
}

/** How the police ended it, and that nobody promised what cannot be promised. */
export const recordPoliceOutcome = defineAct({
  name: 'record-police-outcome',
  may: 'the leads and the head',
  title: 'Record how the police ended it',
  done: 'The outcome is recorded. Whoever explains it to the child never promises that it cannot show on an enhanced check.',
  event: 'police-outcome-recorded/1',
  recorded: 'The police ended it',
  file: { of: 'referral', alone: ['reason'] },
  from: ['reported', 'open'],
  fields: {
    referral: {
      kind: 'about',
      from: ({ referrals }) => asPicks(referrals.filter(({ to }) => to === 'police')),
      label: 'Which referral?',
      missing: 'Choose the referral',
    },
    at: {
      kind: 'when',
      past: true,
      label: 'When did they say so?',
      missing: 'Give the date and time',
    },
    outcome: {
      kind: 'choice',
      label: 'How did it end?',
      options: policeOutcomes,
      missing: 'Say how it ended',
    },
    toldBy: {
      kind: 'text',
      label: 'Who from the police said so? Give their name or number and job',
      missing: 'Say who said so',
    },
    explained: {
      kind: 'choice',
      label: 'Who explains it to the child and their family?',
      hint: 'Nobody may promise that outcome 21 will never show on an enhanced check',
      options: {
        police: { label: 'The police have, or will' },
        school: { label: 'We have' },
        'not-yet': { label: 'Nobody yet' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say who explains it',
    },
    reason: {
      kind: 'reason',
      label: 'What does it mean for each child, and what will you do?',
      missing: 'Say what it means and what you will do',
    },
  },
  pages: [
    {
      title: 'How the police ended it',
      intro:
        'Every crime that is recorded is given an outcome, by a number. What police decide is written down here, never foretold.',
      fields: ['referral', 'at', 'outcome', 'toldBy'],
    },
    { title: 'What it means', fields: ['explained', 'reason'] },
  ],
  refuse: (input, { state, school }) => {
    const referral = state.referrals.find(({ id }) => id === input.referral);
    if (referral?.to !== 'police')
      return refuse('not-told-to-police', 'That is no referral to the police in this case.');
    return unusedIn(school.nation).includes(input.outcome)
      ? refuse(
          'outcome-not-used-here',
          'Police in your nation do not use this outcome. Choose “Another outcome” and say which below.',
        )
      : null;
  },
  follow: (state, { data, sequence }) => {
    const ended = { at: data.at, sequence, outcome: data.outcome };
    return withChanged(state, data.referral, (one) => ({
      ...withAnswer(one, { ...ended, agree: null }),
      outcomes: [...one.outcomes, { ...ended, child: null }],
    }));
  },
});
