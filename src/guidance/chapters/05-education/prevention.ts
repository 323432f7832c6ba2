import { section } from '../../sentences.ts';

export const preventionSentences = section(
  { source: 'kcsie-2026', section: 'paragraphs 160 and 165' },
  {
    'education-after-incident': {
      says: 'After each incident, what is taught is looked at and answered within the term.',
      source: 'safelight-2026',
      section: 'Closing',
      seeds: ['S0-35', 'S4-19'],
    },
  },
);
