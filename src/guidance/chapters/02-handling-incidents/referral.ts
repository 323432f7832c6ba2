import { all, any, is, notKnown, oneOf } from '../../conditions.ts';
import type { ReferralCriterion } from '../../questions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import {
  noChildInvolved,
  somebodyPictured,
  scopeSentences,
} from '../01-background-and-context/scope.ts';

export const referralSentences = section(
  { source: 'ukcis-2024', section: '2.4 Children’s social care and police referral' },
  {
    'criterion-adult': {
      says: 'First criterion: refer at once if an adult is involved, and treat somebody who may be an adult posing as a child as one.',
      known: 'read',
      seeds: ['S1-26', 'S2-25', 'S2-55', 'S3-31'],
    },
    'criterion-coercion': {
      says: 'Second criterion: refer at once if there is reason to believe that a child was coerced, blackmailed or groomed.',
      seeds: ['S2-34', 'S2-56'],
    },
    'criterion-capacity': {
      says: 'Second criterion: refer at once if there is concern that a child could not agree, for example because of special educational needs.',
      seeds: ['S2-57'],
    },
    'criterion-violent': {
      says: 'Third criterion: refer at once if what is known suggests violence, or acts unusual for the child’s stage of development.',
      seeds: ['S2-58'],
    },
    'criterion-immediate-risk': {
      says: 'Fifth criterion: where a child is at immediate risk because of what was shared, for example of hurting themselves, get emergency help first and refer.',
      seeds: ['S2-51', 'S3-41'],
    },
    'refer-at-any-point': {
      says: 'At any point, a concern that a child has been or may be harmed means an immediate referral to social care, police or both.',
      source: 'college-guidance',
      section: 'Steps to take',
      seeds: ['S3-41'],
    },
    'not-known-is-not-no': {
      says: 'A trigger that is not known is never read as “no”: until it is known, advice is taken and the matter is not managed within the setting alone.',
      source: 'safelight-2026',
      section: 'Not known',
    },
    'advice-without-a-name': {
      says: 'Advice can be asked of social care’s front door or a safer schools officer without naming the child.',
    },
    'disability-alone': {
      says: 'A diagnosis by itself is not a concern about capacity; the specific reason is recorded.',
      source: 'safelight-2026',
      section: 'Capacity',
      notEncoded: 'It is told to the person who answers; no rule can judge a reason.',
    },
    'some-always-reported': {
      says: 'Some incidents are always reported to police; the others are assessed one by one by the safeguarding team.',
      source: 'college-guidance',
      section: 'The police response',
      seeds: ['S3-30', 'S3-31', 'S3-32'],
    },
  },
);

const s = referralSentences;

export const immediateRisk = rule({
  id: 'immediate-risk',
  title: 'A child is at immediate risk',
  when: is('immediateRisk', 'yes'),
  neverWhere: [],
  decision: 'emergency',
  basis: 'guidance',
  cites: [s['criterion-immediate-risk'], s['refer-at-any-point']],
});

export const adultInvolved = rule({
  id: 'adult-involved',
  title: 'An adult is involved',
  when: oneOf('adultInvolved', 'yes', 'suspected'),
  neverWhere: [noChildInvolved],
  decision: 'refer',
  basis: 'guidance',
  cites: [s['criterion-adult'], scopeSentences['scope-adults-sharing']],
});

export const coercion = rule({
  id: 'coercion',
  title: 'Coercion, blackmail or grooming',
  when: oneOf('coercion', 'yes', 'suspected'),
  neverWhere: [noChildInvolved],
  decision: 'refer',
  basis: 'guidance',
  cites: [s['criterion-coercion']],
});

export const capacity = rule({
  id: 'capacity',
  title: 'Concern about capacity to agree',
  when: is('capacityConcern', 'yes'),
  neverWhere: [noChildInvolved],
  decision: 'refer',
  basis: 'guidance',
  cites: [s['criterion-capacity']],
});

export const violentOrAtypical = rule({
  id: 'violent-or-atypical',
  title: 'Violence, or acts unusual for the age',
  when: is('violentOrAtypical', 'yes'),
  neverWhere: [noChildInvolved],
  decision: 'refer',
  basis: 'guidance',
  cites: [s['criterion-violent']],
});

export const triggerNotKnown = rule({
  id: 'trigger-not-known',
  title: 'A ground for referral is not known',
  when: any(
    all(notKnown('youngestDepictedAge'), somebodyPictured),
    notKnown('adultInvolved'),
    notKnown('coercion'),
    notKnown('capacityConcern'),
    notKnown('violentOrAtypical'),
    notKnown('immediateRisk'),
    notKnown('staffImplicated'),
    all(is('youngestDepictedAge', 'adult'), notKnown('childInvolved')),
  ),
  neverWhere: [noChildInvolved],
  decision: 'consult',
  basis: 'precaution',
  cites: [s['not-known-is-not-no'], s['advice-without-a-name'], s['some-always-reported']],
});

/** The five criteria for immediate referral: any one is enough. The fourth stands with children under 13. */
export const criteriaButFourth = {
  T1: {
    id: 'T1',
    says: 'An adult is involved, or is suspected to be.',
    facts: ['adultInvolved'],
    rules: ['adult-involved'],
    cites: [s['criterion-adult']],
  },
  T2: {
    id: 'T2',
    says: 'A child was coerced, blackmailed or groomed, or there is concern that a child could not agree.',
    facts: ['coercion', 'capacityConcern'],
    rules: ['coercion', 'capacity'],
    cites: [s['criterion-coercion'], s['criterion-capacity']],
  },
  T3: {
    id: 'T3',
    says: 'What is known suggests violence, or acts unusual for the child’s stage of development.',
    facts: ['violentOrAtypical'],
    rules: ['violent-or-atypical'],
    cites: [s['criterion-violent']],
  },
  T5: {
    id: 'T5',
    says: 'A child is at immediate risk because of what was shared.',
    facts: ['immediateRisk'],
    rules: ['immediate-risk'],
    cites: [s['criterion-immediate-risk']],
  },
} as const satisfies Readonly<Record<string, ReferralCriterion>>;
