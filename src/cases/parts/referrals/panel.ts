import { toldIn } from '../../agencies/agencies.ts';
import type { PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import { alreadyTold } from '../../agencies/police.ts';
import type { CaseState } from '../../state.ts';
import { startsUpper, sayDate } from '#say';
import { levels } from './escalate.ts';
import { policeOutcomes } from './record-police-outcome.ts';
import { recordReferralResponse } from './record-referral-response.ts';
import { socialCareDecisions } from './record-social-care-decision.ts';
import { awaitingEscalation, needsEscalating } from './standing.ts';
import type { Referral, ReferralAnswer } from './state.ts';
import { knownReference, toldBeforeWords } from './told-before.ts';

type Words = Readonly<Record<string, { readonly label: string }>>;

const outcomeWords: Words = { ...socialCareDecisions, ...policeOutcomes };
const answerWords: Words = {
  ...socialCareDecisions,
  ...recordReferralResponse.fields.outcome.options,
};
const levelWords: Words = levels;

/** An answer that is not shown as a decision or an outcome below. */
const isPlain = ({ outcome, agree }: ReferralAnswer): boolean =>
  agree === 'no' || outcome in recordReferralResponse.fields.outcome.options;

function standingOf(referral: Referral): Standing {
  if (needsEscalating(referral)) return { tone: 'urgent', words: 'Take it further up' };
  if (awaitingEscalation(referral)) return { tone: 'waiting', words: 'Taken further up' };
  if (referral.answer) return { tone: 'done', words: 'Answered' };
  return referral.to === 'ceop'
    ? { tone: 'done', words: 'Reported' }
    : { tone: 'waiting', words: 'Waiting for an answer' };
}

function linesOf(referral: Referral, state: CaseState): PanelItem['lines'] {
  const { people } = state;
  const reference = knownReference(state);
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '';
  const { written, chases, escalations, answers, outcomes } = referral;
  const lastUp = escalations.at(-1);
  return [
    { label: 'Referred', text: { at: referral.at } },
    ...(referral.children.length > 0
      ? [{ label: 'About', text: referral.children.map(nameOf).join(', ') }]
      : []),
    ...(reference && alreadyTold(state).some((agency) => agency === referral.to)
      ? [{ label: 'Reference given to others before', text: reference }]
      : []),
    ...(written ? [{ label: 'In writing', text: { at: written.at } }] : []),
    ...chases.map(({ at }) => ({ label: 'Asked again', text: { at } })),
    ...(lastUp
      ? [
          {
            label: 'Taken further up',
            text: `${levelWords[lastUp.level]?.label ?? lastUp.level}; an answer by ${sayDate(lastUp.expectBy)}`,
          },
        ]
      : []),
    ...answers.filter(isPlain).map(({ outcome, agree }) => ({
      label: 'Answer',
      text: `${answerWords[outcome]?.label ?? outcome}${agree === 'no' ? '. We do not agree' : ''}`,
    })),
    ...outcomes.map(({ outcome, child }) => ({
      label: child ? `Decided about ${nameOf(child)}` : 'How it ended',
      text: outcomeWords[outcome]?.label ?? outcome,
    })),
    ...(outcomes.some(({ outcome }) => outcome === '21')
      ? [
          {
            label: 'What nobody may promise',
            text: 'Outcome 21 may still be shown on an enhanced check. Police decide that when somebody asks for one.',
          },
        ]
      : []),
  ];
}

function actsOf(referral: Referral): PanelItem['acts'] {
  const about = { referral: referral.id };
  const { to, answer, written } = referral;
  return [
    ...(written ? [] : [{ act: 'send-written-referral', about } as const]),
    { act: 'record-referral-response', about },
    ...(answer ? [] : [{ act: 'chase-referral', about } as const]),
    { act: 'escalate', about },
    ...(to === 'social-care' ? [{ act: 'record-social-care-decision', about } as const] : []),
    ...(to === 'police' ? [{ act: 'record-police-outcome', about } as const] : []),
  ];
}

/** Whom somebody else told first, each that we have not told ourselves, with the reference they were given. */
function toldBeforeItems(state: CaseState): readonly PanelItem[] {
  const reference = knownReference(state);
  return alreadyTold(state)
    .filter((agency) => !state.referrals.some(({ to }) => to === agency))
    .map((agency) => ({
      title: toldBeforeWords[agency]?.label ?? '',
      standing: reference
        ? { tone: 'waiting', words: 'Tell them what is known here' }
        : { tone: 'waiting', words: 'Ask for their reference' },
      lines: [{ label: 'Their reference', text: reference ?? 'Not known yet' }],
      acts: [
        {
          act: agency === 'police' ? 'refer-to-police' : 'refer-to-social-care',
          about: reference ? { reference } : {},
        },
      ],
    }));
}

/** Each referral: to whom and when, in writing or not, every answer, and how it ended. */
export const referralsPanel: PanelOf = (state) => [
  ...toldBeforeItems(state),
  ...state.referrals.map((referral): PanelItem => ({
    title: startsUpper(toldIn(referral)),
    standing: standingOf(referral),
    lines: linesOf(referral, state),
    acts: actsOf(referral),
    pages: [{ text: 'The sheet for this referral', path: `/sheets/${referral.id}` }],
  })),
];
