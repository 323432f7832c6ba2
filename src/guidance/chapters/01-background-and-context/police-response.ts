import { section } from '../../sentences.ts';

const explained =
  'Told to people where police are involved; what police decide is recorded, never predicted.';

export const policeResponseSentences = section(
  { source: 'npcc-2016', section: 'Police action' },
  {
    'police-safeguarding-first': {
      says: 'Police treat sharing between young people first of all as a matter of safeguarding, and do not wish to make criminals of children.',
      known: 'read',
      seeds: ['S1-15', 'S2-5', 'S3-27', 'S3-29', 'S4-5', 'S4-6'],
      notEncoded: explained,
    },
    'police-discretion-reason': {
      says: 'One reason for that discretion is that a child who shares may be being exploited.',
      source: 'school-page-2020',
      section: 'What is it?',
      seeds: ['S4-6'],
      notEncoded: explained,
    },
    'police-label-harms': {
      says: 'A prosecution distresses a child, and the label that a conviction brings is unjust and lasting.',
      source: 'agency-note',
      section: 'Criminalisation',
      seeds: ['S2-6'],
      notEncoded: 'A reason for the words that the product uses and avoids.',
    },
    'police-must-record': {
      says: 'Once police are told, they have to record a crime, and they have discretion about what follows.',
      seeds: ['S1-16', 'S1-17', 'S3-30'],
      notEncoded: explained,
    },
    'police-outcome-codes': {
      says: 'Every recorded crime is given an outcome. Outcome 21, since January 2016: there is evidence, and going further is not in the public interest. It is not for where there was exploitation, grooming, malice, profit or extensive sharing.',
      seeds: ['S1-18', 'S1-19', 'S1-20', 'S3-33'],
      notEncoded: explained,
    },
    'police-three-groups': {
      says: 'Police tell aggravated, non-aggravated and repeated incidents apart, and take a child to court only exceptionally.',
      source: 'young-justice-2024',
      section: 'Whole note',
      notEncoded: explained,
    },
    'police-no-promise': {
      says: 'Nobody may promise that an incident will never show on an enhanced check, though police can record it so as to limit the effect.',
      source: 'college-guidance',
      section: 'The police response',
      seeds: ['S3-34', 'S3-35'],
      notEncoded: explained,
    },
  },
);
