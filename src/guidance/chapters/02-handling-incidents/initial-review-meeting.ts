import { section } from '../../sentences.ts';

export const meetingSentences = section(
  { source: 'ukcis-2024', section: '2.3 Initial review meeting' },
  {
    'meeting-held': {
      says: 'The lead, or a member of the safeguarding team, holds an initial review meeting with the staff concerned as soon as possible after the report.',
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
