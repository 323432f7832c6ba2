import { ageUnder, all, any, is, notKnown, oneOf } from '../../conditions.ts';
import type { ReferralCriterion } from '../../questions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import { noChildInvolved, outsideImagery } from '../01-background-and-context/scope.ts';

export const under13Sentences = section(
  { source: 'agency-note', section: 'Children aged 12 or under' },
  {
    'criterion-under-13': {
      says: 'Fourth criterion: refer at once if sexual acts are involved and any child pictured is under 13.',
      source: 'ukcis-2024',
      section: '2.4 Children’s social care and police referral',
      seeds: ['S1-26'],
    },
    'under-13-not-known': {
      says: 'Where a child pictured is under 13 and nobody knows whether there were sexual acts, it is referred as if there were; where there were, and nobody knows the age, it is referred as if the child were.',
      source: 'safelight-2026',
      section: 'Children under 13',
    },
    'under-13-procedures': {
      says: 'Where a child is 12 or under, existing procedures for underage sexual activity, exploitation and harmful behaviour are considered even if the incident looks experimental.',
      seeds: ['S2-20', 'S2-22'],
    },
    'under-13-whoever': {
      says: 'It makes no difference whether the child under 13 was pictured, made it, asked somebody to send it, received it or passed it on: advice is taken.',
      source: 'safelight-2026',
      section: 'Children under 13',
    },
    'under-13-never-alone': {
      says: 'An incident with a child under 13 is never closed without advice from children’s social care.',
      source: 'safelight-2026',
      section: 'Children under 13',
    },
    'under-13-consent': {
      says: 'In law a child under 13 cannot consent to sexual activity.',
      known: 'memory',
      source: 'sexual-offences-2003',
      section: 'sections 5 to 8',
      notEncoded: 'The ground in law for the fourth criterion; it needs no rule of its own.',
    },
    'age-when-made': {
      says: 'What counts is the age when the imagery was made, not the age when it comes to light.',
      source: 'safelight-2026',
      section: 'Children under 13',
      notEncoded: 'It is how the age is asked for.',
    },
  },
);

const s = under13Sentences;

/** Sexual acts, or none ruled out, and a child pictured under 13; or such acts and nobody knows the age. */
export const sexualActsUnder13 = any(
  all(ageUnder('youngestDepictedAge', 13), oneOf('sexualActs', 'yes', 'not-known')),
  all(notKnown('youngestDepictedAge'), is('sexualActs', 'yes')),
);

export const under13SexualActs = rule({
  id: 'under-13-sexual-acts',
  title: 'Sexual acts, and a child who is or may be under 13',
  when: sexualActsUnder13,
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'refer',
  basis: 'part precaution',
  cites: [s['criterion-under-13'], s['under-13-not-known']],
});

export const under13 = rule({
  id: 'under-13',
  title: 'A child under 13 is involved',
  when: any(ageUnder('youngestDepictedAge', 13), ageUnder('youngestInvolvedAge', 13)),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'consult',
  basis: 'part precaution',
  cites: [s['under-13-procedures'], s['under-13-whoever'], s['under-13-never-alone']],
});

export const fourthCriterion = {
  id: 'T4',
  says: 'Sexual acts are involved, and a child pictured is under 13.',
  facts: ['youngestDepictedAge', 'sexualActs'],
  rules: ['under-13-sexual-acts'],
  cites: [s['criterion-under-13']],
} as const satisfies ReferralCriterion;
