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
    'figures-reviews': {
      says: 'Most do not send. Two reviews of studies found that 14.8 in a hundred young people had sent one and 27.4 had received one (39 studies, 110,380 young people, 2018), and 19.3 and 34.8 in a hundred (28 studies, 48,024, 2022).',
      source: 'safelight-2026',
      section: 'Figures, second-hand: Madigan and others 2018; Mori and others 2022',
      notEncoded:
        'For teaching, with its date, once somebody has read the studies: “sext” can mean words there.',
    },
    'figures-extortion': {
      says: 'Reports of financial extortion to NCMEC rose from 10,731 in 2022 to 26,718 in 2023; in United Kingdom reports of it to the IWF in 2023, 91 in a hundred of those harmed were male.',
      source: 'safelight-2026',
      section: 'Figures, second-hand: NCMEC; Internet Watch Foundation',
      notEncoded: 'For teaching, with its dates, once somebody has read the reports.',
    },
    'figures-report-remove': {
      says: 'Report Remove had 792 reports in 2023, of which 508 were acted on, and 1,894 in 2025, of which 1,175 were: it can help, and nobody can promise that it will.',
      source: 'safelight-2026',
      section: 'Figures, second-hand: Internet Watch Foundation',
      notEncoded: 'For teaching, with its dates, once somebody has read the reports.',
    },
  },
);
