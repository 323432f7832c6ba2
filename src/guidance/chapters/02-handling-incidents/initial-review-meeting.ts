import type { MeetingQuestion } from '../../questions.ts';
import { section } from '../../sentences.ts';
import { viewingSentences } from './viewing.ts';

export const meetingSentences = section(
  { source: 'ukcis-2024', section: '2.3 Initial review meeting' },
  {
    'meeting-held': {
      says: 'The lead, or a member of the safeguarding team, holds an initial review meeting with the staff concerned as soon as possible after the report.',
      known: 'read',
      seeds: ['S3-38'],
    },
    'meeting-same-day': {
      says: 'No guidance sets hours for it; here it is the same school day, and one school day at the latest.',
      source: 'safelight-2026',
      section: 'Times',
      seeds: ['S0-18'],
    },
    'meeting-immediate-risk': {
      says: 'The meeting asks whether any child is at immediate risk.',
      seeds: ['S2-51'],
    },
    'meeting-refer-now': {
      says: 'The meeting asks whether police or social care should be told now.',
      seeds: ['S0-32', 'S1-26'],
    },
    'meeting-viewing': {
      says: 'The meeting asks whether anything would have to be seen to keep a child safe. The usual answer is no.',
      seeds: ['S3-46'],
    },
    'meeting-information': {
      says: 'The meeting asks what more needs to be known, who will find out, and by when.',
      seeds: ['S0-31'],
    },
    'meeting-reach': {
      says: 'The meeting asks how widely, and through which services, it has been shared.',
      seeds: ['S0-15', 'S2-51', 'S2-54', 'S3-62'],
    },
    'meeting-removal': {
      says: 'The meeting asks whether anything must be taken off devices or services at once.',
      seeds: ['S3-63', 'S3-67'],
    },
    'meeting-children': {
      says: 'The meeting asks what about each of the children affects the risk.',
      seeds: ['S2-50'],
    },
    'meeting-others': {
      says: 'The meeting asks whether another school, college, setting or person must be told.',
    },
    'meeting-parents': {
      says: 'The meeting asks whether, and when, parents or carers are told. The usual answer is yes.',
      seeds: ['S0-34', 'S3-40'],
    },
  },
);

const s = meetingSentences;

/** The nine questions that the initial review meeting answers, in order. */
export const meetingQuestions = [
  {
    id: 'IR1',
    question: 'Is any child at immediate risk?',
    hint: 'Ask about each child, and about hurting themselves. If yes, stop and get help now.',
    answer: 'yes-no-not-known',
    facts: ['immediateRisk'],
    cites: [s['meeting-immediate-risk']],
  },
  {
    id: 'IR2',
    question: 'Should police or children’s social care be told now?',
    hint: 'The advice beside the facts says which grounds are recorded. You may always go further.',
    answer: 'who-is-told',
    facts: [
      'adultInvolved',
      'coercion',
      'capacityConcern',
      'violentOrAtypical',
      'sexualActs',
      'immediateRisk',
    ],
    cites: [s['meeting-refer-now']],
  },
  {
    id: 'IR3',
    question: 'Would anything have to be seen in order to keep a child safe?',
    hint: 'The answer is no. If somebody still thinks so, that is answered by itself, with reasons. Nobody looks unless a second senior person agrees.',
    answer: 'no-unless-recorded',
    facts: [],
    cites: [
      s['meeting-viewing'],
      viewingSentences['viewing-not-needed'],
      viewingSentences['viewing-grounds'],
      viewingSentences['viewing-by-two'],
      viewingSentences['viewing-not-for-schools'],
    ],
  },
  {
    id: 'IR4',
    question: 'What else do you need to know, who will find out, and by when?',
    hint: 'The open questions are listed for you.',
    answer: 'tasks',
    facts: ['enoughInformation'],
    cites: [s['meeting-information']],
  },
  {
    id: 'IR5',
    question: 'How widely has it been shared, and through which services?',
    hint: 'Name the services and, if you can, about how many people. Never write down a web address.',
    answer: 'reach',
    facts: ['sharing'],
    cites: [s['meeting-reach']],
  },
  {
    id: 'IR6',
    question: 'Must anything be taken off devices or services straight away?',
    hint: 'In extortion, or where police may be involved, nothing is deleted: reporting it for removal is different and can go ahead.',
    answer: 'tasks',
    facts: ['refusesDeletion'],
    cites: [s['meeting-removal']],
  },
  {
    id: 'IR7',
    question: 'What about each of these children affects the risk?',
    hint: 'Special educational needs, care, plans, health, earlier incidents, home, friendships.',
    answer: 'words',
    facts: ['vulnerability', 'powerImbalance', 'priorIncidents', 'capacityConcern'],
    cites: [s['meeting-children']],
  },
  {
    id: 'IR8',
    question: 'Must another school, college, setting or person be told?',
    hint: 'Lead speaks to lead. Each is told only what they need for their own children.',
    answer: 'people-and-settings',
    facts: [],
    cites: [s['meeting-others']],
  },
  {
    id: 'IR9',
    question: 'When will parents or carers be told?',
    hint: 'The answer is usually “now”. If police or social care are involved, agree it with them first.',
    answer: 'parents',
    facts: [],
    cites: [s['meeting-parents']],
  },
] as const satisfies readonly MeetingQuestion[];
