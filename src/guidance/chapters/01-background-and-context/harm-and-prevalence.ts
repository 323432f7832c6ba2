import { section } from '../../sentences.ts';

const later =
  'For teaching, with its date, once somebody has read it: until then it stands on the page of sources only.';

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
    'figures-sent-2018': {
      says: 'Most do not send: a review of 39 studies with 110,380 young people found that 14.8 in a hundred had sent one and 27.4 had received one.',
      source: 'madigan-2018',
      section: 'Results',
      notEncoded: later,
    },
    'figures-sent-2022': {
      says: 'A later review of 28 studies with 48,024 young people found that 19.3 in a hundred had sent one and 34.8 had received one.',
      source: 'mori-2022',
      section: 'Results',
      notEncoded: later,
    },
    'figures-extortion': {
      says: 'Reports of financial extortion to NCMEC rose from 10,731 in 2022 to 26,718 in 2023.',
      source: 'ncmec-2023',
      section: 'Reports of 2022 and 2023',
      notEncoded: later,
    },
    'figures-extortion-boys': {
      says: 'In United Kingdom reports of extortion to the Internet Watch Foundation in 2023, 91 in a hundred of those harmed were male.',
      source: 'iwf-2023',
      section: 'Reports of extortion',
      notEncoded: later,
    },
    'figures-report-remove-2023': {
      says: 'Report Remove had 792 reports in 2023, of which 508 were acted on.',
      source: 'iwf-2023',
      section: 'Report Remove',
      notEncoded: later,
    },
    'figures-report-remove-2025': {
      says: 'Report Remove had 1,894 reports in 2025, of which 1,175 were acted on: it can help, and nobody can promise that it will.',
      source: 'iwf-2025',
      section: 'Report Remove',
      notEncoded: later,
    },
  },
);
