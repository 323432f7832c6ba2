import { section } from '../../sentences.ts';

export const youngPeopleSentences = section(
  { source: 'college-guidance', section: 'Talking to the learner' },
  {
    'talk-by-team': {
      says: 'Where possible a member of the safeguarding team holds the conversation with a young person, if one is right for them.',
      seeds: ['S3-39', 'S3-51'],
    },
    'talk-aims': {
      says: 'The conversation is to learn, without looking, what it contains and who else is involved; who has seen or shared it; and how to stop it going further.',
      seeds: ['S3-45', 'S3-60', 'S3-61', 'S3-62', 'S3-63'],
    },
    'talk-after-police': {
      says: 'Nobody interviews a young person where police may need the first account; it is agreed with them beforehand.',
      source: 'ukcis-2024',
      section: 'Section 2: talking to the young people',
    },
    'talk-manner': {
      says: 'Recognise the pressures, look for solutions, and leave out “why did you” questions, which stop people talking.',
      seeds: ['S3-52', 'S3-54', 'S0-19'],
    },
    'talk-pressures': {
      says: 'Help the young person to understand the pressures and what may have moved whoever passed it on.',
      seeds: ['S3-56', 'S4-7'],
    },
    'talk-law-protects': {
      says: 'Say that the law on these images is there to protect children, not to punish them.',
      source: 'kcsie-2026',
      section: 'Paragraph to be found',
    },
    'talk-not-in-trouble': {
      says: 'A child is not in trouble for asking for help when an image of them has been shared. This is not said of whoever passed one on.',
      source: 'rshe-2025',
      section: 'Online safety and awareness, secondary',
    },
    'talk-consent': {
      says: 'Talk about agreement and trust, and say that it is not all right to be made uncomfortable, pressured, or shown things.',
      seeds: ['S3-57', 'S3-58'],
    },
    'talk-come-back': {
      says: 'Say that they are not alone, that help is there, and whom they can come back to.',
      seeds: ['S3-55', 'S3-59', 'S1-30'],
    },
    'every-child-supported': {
      says: 'Every child is supported: pictured, sender, receiver, and whoever passed it on.',
      source: 'ukcis-2024',
      section: 'Section 2: talking to the young people',
      seeds: ['S0-20', 'S3-43'],
    },
    'support-by-a-date': {
      says: 'Each child’s support is planned within five working days, and looked at again after two weeks and half a term.',
      source: 'safelight-2026',
      section: 'Times',
    },
    'support-wellbeing': {
      says: 'An incident can affect wellbeing, learning and attendance, so each is asked about.',
      source: 'school-page-2020',
      section: 'Giving the right support',
      seeds: ['S2-59', 'S4-4', 'S4-13', 'S4-15'],
    },
    'support-solutions-together': {
      says: 'What to do next is worked out together with the young person.',
      source: 'school-page-2020',
      section: 'Giving the right support',
      seeds: ['S4-10'],
    },
  },
);
