import { section } from '../../sentences.ts';

const wording = 'A matter of words, for the wording advice.';

export const languageSentences = section(
  { source: 'victim-blaming-2022', section: 'Summary' },
  {
    'language-no-blame': {
      says: 'Responsibility lies with whoever caused harm. No child is ever responsible for foreseeing or preventing abuse.',
      seeds: ['S4-8'],
      notEncoded: wording,
    },
    'language-events-not-character': {
      says: 'Describe what happened, not what somebody is like; no shame, no labels.',
      notEncoded: wording,
    },
    'language-many-reasons': {
      says: 'Young people share for many reasons, and being supported in the right way matters more than which.',
      source: 'school-page-2020',
      section: 'Giving the right support',
      seeds: ['S4-7', 'S4-9'],
      notEncoded: wording,
    },
    'language-exploitation': {
      says: 'A child who shared may be being exploited, so that is asked before anything is concluded.',
      source: 'school-page-2020',
      section: 'What is it?',
      seeds: ['S4-6'],
      notEncoded: 'Asked as the question about coercion, blackmail or grooming.',
    },
  },
);
