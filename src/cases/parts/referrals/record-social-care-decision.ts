import { refuse } from '#kit';
import { noSuchChild } from '../../who/children.ts';
import { type Option } from '#acts';
import { defineAct } from '../../act.ts';
import { asPicks, withChanged } from './pick-referrals.ts';
import { agreeField, withAnswer } from './record-referral-response.ts';
import { aChild } from '../../questions.ts';

/** What social care can decide about a child, mildest first (procedure.md MA2, MA5a, MA8). */
export const socialCareDecisions = {
  'no-further-action': { label: 'They will do nothing further' },
  advice: { label: 'Advice to school or family, and nothing further' },
  'early-help': { label: 'Early help or family help' },
  assessment: {
    label: 'An assessment of what the child needs',
    hint: 'It can take up to 45 working days',
  },
  'section-47': { label: 'Enquiries into whether the child is being harmed' },
  'child-in-need': { label: 'A child in need plan' },
  'child-protection': { label: 'A child protection conference or plan' },
  protection: { label: 'Immediate protection' },
  'already-known': { label: 'The child has a social worker, who carries on' },
} as const satisfies Record<string, Option>;

/** What social care decided about one child; each child referred can have a different answer. */
export const recordSocialCareDecision = defineAct({
  name: 'record-social-care-decision',
  may: 'the leads and the head',
  title: 'Record what social care decided about a child',
  done: 'The decision is recorded for this child. Each child who was referred has their own.',
  event: 'social-care-decision-recorded/1',
  recorded: 'Social care decided about a child',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    referral: {
      kind: 'about',
      from: ({ referrals }) => asPicks(referrals.filter(({ to }) => to === 'social-care')),
      label: 'Which referral?',
      missing: 'Choose the referral',
    },
    child: aChild('About which child?'),
    at: {
      kind: 'when',
      past: true,
      label: 'When did they say so?',
      missing: 'Give the date and time',
    },
    decided: {
      kind: 'choice',
      label: 'What did they decide?',
      options: socialCareDecisions,
      missing: 'Say what they decided',
    },
    worker: {
      kind: 'text',
      label: 'Who is the child’s worker now, or who said so?',
      missing: 'Say who',
    },
    agree: agreeField,
    reason: {
      kind: 'reason',
      label: 'What will you do because of this, and why?',
      missing: 'Say what you will do and why',
    },
  },
  pages: [
    { title: 'Which child', fields: ['referral', 'child', 'at'] },
    { title: 'What they decided', fields: ['decided', 'worker', 'agree', 'reason'] },
  ],
  refuse: (input, { state }) => {
    const referral = state.referrals.find(({ id }) => id === input.referral);
    if (referral?.to !== 'social-care')
      return refuse('not-told-to-social-care', 'That is no referral to social care in this case.');
    return noSuchChild(state, input.child);
  },
  follow: (state, { data, sequence }) => {
    const { at, decided: outcome, child, agree } = data;
    return withChanged(state, data.referral, (one) => ({
      ...withAnswer(one, { at, sequence, outcome, agree: agree ?? null }),
      outcomes: [...one.outcomes, { at, sequence, outcome, child }],
    }));
  },
});
