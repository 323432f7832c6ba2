import { ageUnder, all, any, classIs, is, not, notKnown, oneOf } from '../../conditions.ts';
import { type ClassStepShape, rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import { threatened } from '../03-particular-groups/extortion.ts';
import { noChildInvolved, outsideImagery, scopeSentences } from './scope.ts';

export const typologySentences = section(
  { source: 'wolak-finkelhor-2011', section: 'Typology; adopted in UKCIS 1.6(a)' },
  {
    'class-needs-judgement': {
      says: 'An incident is either experimental or aggravated. Which of them is a matter of informed judgement, so the class offered here is a suggestion for the lead.',
      source: 'agency-note',
      section: 'Wider safeguarding context',
      seeds: ['S2-9'],
      notEncoded: 'The classification below offers a class; confirming it is the lead’s.',
    },
    'class-aggravated': {
      says: 'Aggravated: criminal or abusive elements beyond making, sending or keeping the imagery.',
      seeds: ['S2-24'],
    },
    'class-adult-involved': {
      says: 'Adult involved: someone of 18 or over builds a relationship with a child, or pressures them, so as to obtain imagery or offend in another way. The adult need not have asked anybody for it.',
      seeds: ['S2-25', 'S2-29', 'S2-30', 'S2-31'],
    },
    'class-intent-to-harm': {
      says: 'Intent to harm, between young people: imagery, often made willingly, between people of like age, is used to hurt or distress, out of a break-up or a quarrel, or through threats, deception, blackmail or abuse. It may be a young person from the age of ten who exploits another.',
      seeds: ['S2-26', 'S2-27', 'S2-32', 'S2-33', 'S2-34', 'S2-35', 'S2-36'],
    },
    'class-reckless-misuse': {
      says: 'Reckless misuse, between young people: made, sent or shown without the knowledge or agreement of the person pictured, thoughtlessly rather than to hurt.',
      seeds: ['S2-28', 'S2-37', 'S2-39'],
    },
    'class-reckless-is-harm': {
      says: 'A thoughtless act may be less blameworthy than a malicious one; the harm to the child pictured is not less.',
      source: 'agency-note',
      section: 'Reckless misuse',
      seeds: ['S2-38'],
      notEncoded: 'Both subtypes lead to the same decision, so nothing is discounted.',
    },
    'class-experimental': {
      says: 'Experimental needs all three: nothing criminal beyond making or sending, no sign of malice, and the willing part of everyone pictured.',
      seeds: ['S2-10', 'S2-11', 'S2-12'],
    },
    'class-romantic': {
      says: 'Romantic: within an ongoing relationship, for each other, and not meant to go beyond the two.',
      seeds: ['S2-13', 'S2-14'],
    },
    'class-attention': {
      says: 'Sexual attention seeking: sent between young people who are not known to be partners, or to many, or posted, so as to be noticed.',
      seeds: ['S2-15', 'S2-16'],
    },
    'class-other': {
      says: 'Other: nothing aggravating and neither of the two above: a picture for oneself that was never sent, or a child of 12 or under, of whom the reason is not put so.',
      seeds: ['S2-17', 'S2-18', 'S2-19'],
    },
    'class-aggravated-consult': {
      says: 'Aggravated incidents are likely to need discussing with specialist children’s services, with police, or with both.',
      source: 'agency-note',
      section: 'Aggravated incidents',
      seeds: ['S2-40'],
    },
    'class-not-yet': {
      says: 'Where what decides the class is not known, or somebody stood to gain by it, no class is offered and advice is taken first.',
      source: 'safelight-2026',
      section: 'Classification',
    },
    'class-never-decides': {
      says: 'The class by itself never sets the decision to refer: the five criteria do.',
      source: 'ukcis-2024',
      section: '2.4 Children’s social care and police referral',
      notEncoded:
        'It holds by construction: the two rules that read the class lead to taking advice and no further.',
    },
  },
);

const s = typologySentences;

const adultInvolved = oneOf('adultInvolved', 'yes', 'suspected');

/** The classification, in order: the first step that holds gives the class. The last always holds. */
export const classSteps = [
  {
    id: 'adult-case',
    class: 'adult-case',
    subtype: null,
    when: noChildInvolved,
    cites: [scopeSentences['scope-all-adults']],
  },
  {
    id: 'adult-involved',
    class: 'aggravated',
    subtype: 'adult-involved',
    when: adultInvolved,
    cites: [s['class-adult-involved'], s['class-aggravated']],
  },
  {
    id: 'out-of-scope',
    class: 'out-of-scope',
    subtype: null,
    when: outsideImagery,
    cites: [scopeSentences['scope-other-material']],
  },
  {
    id: 'intent-to-harm',
    class: 'aggravated',
    subtype: 'intent-to-harm',
    when: any(
      oneOf('coercion', 'yes', 'suspected'),
      is('motive', 'malice'),
      all(is('motive', 'money'), is('sharedWithAgreement', 'no')),
      threatened,
    ),
    cites: [s['class-intent-to-harm'], s['class-aggravated']],
  },
  {
    id: 'reckless-misuse',
    class: 'aggravated',
    subtype: 'reckless-misuse',
    when: any(
      oneOf('origin', 'other-without-knowledge', 'generated', 'passed-off'),
      is('sharedWithAgreement', 'no'),
    ),
    cites: [s['class-reckless-misuse'], s['class-aggravated']],
  },
  {
    id: 'unclassified',
    class: 'unclassified',
    subtype: null,
    when: any(
      notKnown('adultInvolved'),
      notKnown('coercion'),
      notKnown('origin'),
      notKnown('sharing'),
      notKnown('sharedWithAgreement'),
      oneOf('motive', 'not-known', 'money'),
    ),
    cites: [s['class-not-yet']],
  },
  {
    id: 'romantic',
    class: 'experimental',
    subtype: 'romantic',
    when: all(is('motive', 'relationship'), oneOf('sharing', 'not-shared', 'intended-only')),
    cites: [s['class-romantic'], s['class-experimental']],
  },
  {
    id: 'attention-seeking',
    class: 'experimental',
    subtype: 'attention-seeking',
    when: all(oneOf('motive', 'attention', 'status'), not(ageUnder('youngestDepictedAge', 13))),
    cites: [s['class-attention'], s['class-experimental']],
  },
  {
    id: 'other',
    class: 'experimental',
    subtype: 'other',
    when: all(),
    cites: [s['class-other'], s['class-experimental']],
  },
] as const satisfies readonly ClassStepShape[];

/** Where a class is offered but may still change, because what it rests on is suspected or not known. */
export const provisional = any(
  oneOf('adultInvolved', 'suspected', 'not-known'),
  oneOf('coercion', 'suspected', 'not-known'),
  notKnown('motive'),
);

export const aggravated = rule({
  id: 'aggravated',
  title: 'The incident is aggravated',
  when: classIs('aggravated'),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'consult',
  basis: 'guidance',
  cites: [s['class-aggravated-consult'], s['class-aggravated']],
});

export const unclassified = rule({
  id: 'unclassified',
  title: 'The incident cannot yet be classified',
  when: classIs('unclassified'),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'consult',
  basis: 'precaution',
  cites: [s['class-not-yet']],
});
