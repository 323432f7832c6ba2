import { section } from '../../sentences.ts';

const lessons = 'The record of lessons and training is a part of the product still to come.';

export const preventionSentences = section(
  { source: 'kcsie-2026', section: 'paragraphs 160 and 165' },
  {
    'education-after-incident': {
      says: 'After each incident, what is taught is looked at and answered within the term.',
      source: 'safelight-2026',
      section: 'Closing',
      seeds: ['S0-35', 'S4-19'],
    },
    'education-taught': {
      says: 'Sharing of images, images made by artificial intelligence, and where to turn are part of what is taught, in lessons, assemblies and conversations.',
      seeds: ['S0-24', 'S0-25', 'S0-35', 'S4-16', 'S4-17', 'S4-18'],
      notEncoded: lessons,
    },
    'education-no-fear': {
      says: 'Teaching is positive and does not frighten; pupils learn that they will not be in trouble for asking for help.',
      source: 'rshe-2025',
      section: 'Online safety',
      seeds: ['S0-26'],
      notEncoded: lessons,
    },
    'training-taken-up': {
      says: 'Those who work with children take up training on the subject, on abuse between children, on healthy relationships and on consent.',
      source: 'city-guide',
      section: 'What to do',
      seeds: ['S1-21', 'S1-22'],
      notEncoded: lessons,
    },
    'training-lead': {
      says: 'The lead is trained at least every two years and kept up to date at least yearly; all staff at least yearly.',
      notEncoded: lessons,
    },
    'education-campaigns': {
      says: 'Local campaigns and pages offer material for young people, parents and practitioners.',
      source: 'city-guide',
      section: 'Contacts',
      seeds: ['S0-39', 'S0-40', 'S1-41', 'S1-42', 'S1-43'],
      notEncoded: 'Each locality’s own resources, for a setting to add.',
    },
  },
);
