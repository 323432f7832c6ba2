import { section } from '../../sentences.ts';

export const adultSentences = section(
  { source: 'sexual-offences-2003', section: 'section 66B' },
  {
    'adult-wishes-lead': {
      says: 'An adult who is pictured is told of their rights, of support and of the police, and their own wishes lead unless they lack capacity, are under duress, or others are at risk.',
      source: 'safelight-2026',
      section: 'Adults',
      seeds: ['S2-42'],
    },
  },
);
