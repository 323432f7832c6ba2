import { section } from '../../sentences.ts';

export const harmSentences = section(
  { source: 'school-page-2016', section: 'The risks' },
  {
    'harm-what-can-follow': {
      says: 'What can follow: embarrassment, bullying, distress, harm to wellbeing and learning, and being more easily exploited; more so the further it goes.',
      seeds: ['S0-12', 'S0-13', 'S0-14', 'S0-15', 'S1-12', 'S3-18', 'S4-4'],
      notEncoded: 'The assessment asks how each child is; no rule infers harm.',
    },
    'harm-speed': {
      says: 'Phones make it quick to make and share pictures, which is why settings need to know what to do.',
      seeds: ['S0-11', 'S1-11', 'S3-17'],
      notEncoded: 'Background for teaching and training.',
    },
    'harm-loss-of-control': {
      says: 'Once it is sent it may travel further; there are ways to have it taken down, and they are worth using.',
      source: 'school-page-2020',
      section: 'What is it?',
      seeds: ['S4-3'],
      notEncoded: 'Background for the pages that families read, never as a warning by itself.',
    },
    'figures-phones': {
      says: 'Figures of about 2016: nine in ten of those aged 16 to 24, and seven in ten of those aged 12 to 15, had a smartphone.',
      seeds: ['S0-10'],
      notEncoded: 'A dated figure: kept for the record of sources and shown nowhere as current.',
    },
    'figures-making': {
      says: 'A study of 2016 found that about one young person in eight had taken a semi-nude picture of themselves and about three in a hundred a nude one.',
      source: 'nspcc-2016',
      section: 'Findings',
      seeds: ['S1-9', 'S3-20'],
      notEncoded: 'A dated figure, to be checked in the study before it is quoted.',
    },
    'figures-sharing': {
      says: 'Of those, just over half had shared one, and about three in ten with somebody they did not know; the local documents disagree about three in ten of whom.',
      source: 'nspcc-2016',
      section: 'Findings',
      seeds: ['S1-10', 'S3-21'],
      notEncoded:
        'A dated figure with an unclear denominator, to be checked in the study before it is quoted.',
    },
  },
);
