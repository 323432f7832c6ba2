import { section } from '../../sentences.ts';

export const artificialSentences = section(
  { source: 'ai-guide-2025', section: 'Responding in schools' },
  {
    'artificial-counts': {
      says: 'An image made or altered by artificial intelligence counts in full if it looks like a photograph of someone under 18, whoever made it.',
    },
    'artificial-no-discount': {
      says: 'That it is “not real” makes nothing less: the same process is followed, and a child who made it may not have known that it is an offence.',
      notEncoded: 'It holds by construction: no rule treats a made image more lightly.',
    },
  },
);
