import { any, is, notKnown, oneOf } from '../../conditions.ts';
import type { AssessmentQuestion } from '../../questions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';
import { noChildInvolved, outsideImagery } from '../01-background-and-context/scope.ts';

export const assessmentSentences = section(
  { source: 'ukcis-2024', section: 'Section 2: assessing the risk' },
  {
    'context-considered': {
      says: 'The wider context is always considered: vulnerability, imbalance of power, earlier incidents, how public it is, unwanted receipt, and what happened when deletion was asked for.',
      source: 'agency-note',
      section: 'Wider context',
      seeds: ['S2-21', 'S2-23', 'S2-41'],
    },
    'context-unknown-counts': {
      says: 'A part of the wider context that nobody knows is not taken to be harmless: advice is taken while it is found out.',
      source: 'safelight-2026',
      section: 'Not known',
    },
    'assess-ages': {
      says: 'Ask how old everyone is, and whether there is a significant difference in age.',
      seeds: ['S2-48'],
    },
    'assess-agencies': {
      says: 'Ask whether any agency is, or has been, involved with a child.',
      source: 'agency-note',
      section: 'Questions',
      seeds: ['S2-49'],
    },
    'assess-vulnerability': {
      says: 'Ask what makes a child more vulnerable: needs, care, plans, health, earlier exploitation, missing episodes, home.',
      source: 'agency-note',
      section: 'Questions',
      seeds: ['S2-21', 'S2-50', 'S0-14'],
    },
    'assess-reason': {
      says: 'Ask why it was made or shared, and whether that was willing, pressured or coerced.',
      seeds: ['S2-53', 'S2-56'],
    },
    'assess-how': {
      says: 'Ask how it was shared, through which services, and whether in private or in public.',
      seeds: ['S2-51', 'S2-53', 'S2-54'],
    },
    'assess-beyond': {
      says: 'Ask whether it went beyond the person it was meant for, and with whose knowledge and agreement.',
      known: 'second-hand',
      seeds: ['S0-15', 'S1-12'],
    },
    'assess-one-or-several': { says: 'Ask whether it went to one person or to several.' },
    'assess-understanding': {
      says: 'Ask whether the child understands agreement, and what may follow.',
      known: 'second-hand',
      seeds: ['S2-57'],
    },
    'assess-nature': {
      says: 'Ask what it is said to be, only as far as violence, acts unusual for the age, and sexual acts; never by looking.',
      source: 'agency-note',
      section: 'Questions',
      seeds: ['S2-58'],
    },
    'assess-impact': {
      says: 'Ask how each child is: feelings, friendships, attendance, learning, safety, and any bullying that has followed.',
      source: 'agency-note',
      section: 'Questions',
      seeds: ['S2-59', 'S4-4', 'S4-13', 'S0-12', 'S0-13'],
    },
    'assess-repeated': {
      says: 'Ask whether it has happened once or more, and whether any child was part of an earlier incident, in which role.',
      source: 'agency-note',
      section: 'Questions',
      seeds: ['S2-52'],
    },
    'assess-adult': {
      says: 'Ask whether an adult is or may be involved.',
      source: 'agency-note',
      section: 'Questions',
      seeds: ['S2-55'],
    },
    'assess-consequences': {
      says: 'Ask what the consequences could be for each child, in law and in the long term.',
      source: 'agency-note',
      section: 'Questions',
      seeds: ['S2-60', 'S2-61'],
    },
    'assess-telling-parents': {
      says: 'Ask whether telling parents would add to the risk for a child.',
      seeds: ['S3-40'],
    },
    'assess-wider': {
      says: 'Ask about the group, the place and other incidents around it.',
      source: 'agency-note',
      section: 'Wider context',
      seeds: ['S2-23'],
    },
    'assess-continuum': {
      says: 'Place any harmful behaviour on the continuum from what is expected, through inappropriate and problematic, to abusive and violent.',
      source: 'harmful-behaviour-continuum',
      section: 'The continuum',
      seeds: ['S2-46'],
    },
    'assess-tools': {
      says: 'Agencies use tools of their own, such as an exploitation toolkit and the local threshold document. Which was used, and what came of it, is recorded.',
      source: 'agency-note',
      section: 'Tools',
      seeds: ['S2-22', 'S2-46'],
      notEncoded: 'The tools are local documents; their name and result are recorded as an action.',
    },
    'assess-repeat-is-a-sign': {
      says: 'Police treat repeated incidents as a group of their own. Being pictured repeatedly may be a sign of exploitation, so each child is assessed afresh.',
      known: 'read',
      source: 'npcc-2016',
      section: 'Repeated incidents',
    },
    'assess-unwanted': {
      says: 'Receiving it unasked can be sexual harassment between children, which is never passed off as banter.',
      source: 'kcsie-2026',
      section: 'paragraphs 539 and 540',
    },
  },
);

const s = assessmentSentences;

export const context = rule({
  id: 'context',
  title: 'Something in the wider context adds concern',
  when: any(
    is('vulnerability', 'yes'),
    is('powerImbalance', 'yes'),
    is('priorIncidents', 'two-or-more'),
    oneOf('sharing', 'widely', 'public'),
    is('unwantedReceipt', 'yes'),
    is('refusesDeletion', 'yes'),
  ),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'consult',
  basis: 'guidance',
  cites: [s['context-considered'], s['assess-repeat-is-a-sign'], s['assess-unwanted']],
});

export const contextNotKnown = rule({
  id: 'context-not-known',
  title: 'Part of the wider context is not known',
  when: any(
    notKnown('youngestInvolvedAge'),
    notKnown('vulnerability'),
    notKnown('powerImbalance'),
    notKnown('household'),
    notKnown('priorIncidents'),
    notKnown('unwantedReceipt'),
  ),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'consult',
  basis: 'precaution',
  cites: [s['context-unknown-counts'], s['context-considered']],
});

/** What the further assessment asks, and the facts that answer it. Where there are none, the record of each person does. */
export const assessmentQuestions = [
  {
    id: 'A1',
    question: 'How old is everyone, and is there a significant age gap?',
    hint: 'Ages when it was made. A gap of a year can matter between young children.',
    facts: ['youngestDepictedAge', 'youngestInvolvedAge', 'powerImbalance'],
    cites: [s['assess-ages']],
  },
  {
    id: 'A2',
    question: 'Is any agency involved with a child now, or was one before?',
    hint: 'Social worker, early help, police, youth justice, health.',
    facts: ['agencyAlready', 'vulnerability'],
    cites: [s['assess-agencies']],
  },
  {
    id: 'A3',
    question: 'What makes any child more vulnerable?',
    hint: 'Needs, care, plans, mental health, earlier exploitation, missing episodes, home.',
    facts: ['vulnerability', 'capacityConcern'],
    cites: [s['assess-vulnerability']],
  },
  {
    id: 'A4',
    question: 'What led to it being made or shared: was it willing, pressured or coerced?',
    hint: 'Listen; do not ask a child “why did you?”.',
    facts: ['motive', 'coercion', 'origin'],
    cites: [s['assess-reason']],
  },
  {
    id: 'A5',
    question: 'How was it shared, through which services, in private or in public?',
    hint: 'Name services, never addresses.',
    facts: ['sharing', 'medium'],
    cites: [s['assess-how']],
  },
  {
    id: 'A6',
    question: 'Did it go further than was meant, and did the child pictured know and agree?',
    hint: 'Agreeing to one person is not agreeing to everyone.',
    facts: ['sharing', 'sharedWithAgreement'],
    cites: [s['assess-beyond']],
  },
  {
    id: 'A7',
    question: 'Did it go to one person or to several?',
    hint: 'Also count anyone who was shown it on a screen.',
    facts: ['sharing', 'unwantedReceipt'],
    cites: [s['assess-one-or-several']],
  },
  {
    id: 'A8',
    question: 'Does each child understand agreement, and what may follow?',
    hint: 'A diagnosis alone does not answer this.',
    facts: ['capacityConcern'],
    cites: [s['assess-understanding']],
  },
  {
    id: 'A9',
    question: 'Is anything violent, unusual for the age, or sexual said to be shown?',
    hint: 'Yes, no or not known. Do not describe it.',
    facts: ['violentOrAtypical', 'sexualActs'],
    cites: [s['assess-nature']],
  },
  {
    id: 'A10',
    question: 'How is each child: feelings, friends, attendance, learning, safety?',
    hint: 'For every child, in every role.',
    facts: ['immediateRisk'],
    cites: [s['assess-impact']],
  },
  {
    id: 'A11',
    question: 'Has it happened before, and was any child part of an earlier incident?',
    hint: 'In which role. Ask an earlier school or college too.',
    facts: ['priorIncidents'],
    cites: [s['assess-repeated'], s['assess-repeat-is-a-sign']],
  },
  {
    id: 'A12',
    question: 'Is an adult involved, or might one be?',
    hint: 'Anyone of 18 or over, and anyone online whose age nobody has checked.',
    facts: ['adultInvolved', 'staffImplicated'],
    cites: [s['assess-adult']],
  },
  {
    id: 'A13',
    question: 'What could follow for each child, in law and in the long term?',
    hint: 'So that support can be planned; not so as to frighten anyone.',
    facts: [],
    cites: [s['assess-consequences']],
  },
  {
    id: 'A14',
    question: 'Would telling parents put any child at more risk?',
    hint: 'Ask for each child separately.',
    facts: [],
    cites: [s['assess-telling-parents']],
  },
  {
    id: 'A15',
    question: 'What is going on around it: the group, the place, other incidents?',
    hint: 'One incident may be part of something larger.',
    facts: ['powerImbalance', 'household', 'priorIncidents'],
    cites: [s['assess-wider']],
  },
  {
    id: 'A16',
    question: 'Where does any harmful behaviour sit on the continuum?',
    hint: 'Expected, inappropriate, problematic, abusive or violent.',
    facts: [],
    cites: [s['assess-continuum']],
  },
] as const satisfies readonly AssessmentQuestion[];
