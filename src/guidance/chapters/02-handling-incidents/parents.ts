import { section } from '../../sentences.ts';

export const parentSentences = section(
  { source: 'ukcis-2024', section: 'Section 2: informing parents and carers' },
  {
    'parents-informed-early': {
      says: 'Parents or carers are told early and involved, unless there is good reason to believe that it would put a child at risk.',
      known: 'read',
      seeds: ['S0-34', 'S3-40'],
    },
    'parents-agencies-lead': {
      says: 'Where police or social care are involved, they usually lead the decision whether and when parents are told.',
      known: 'read',
    },
    'parents-within-a-day': {
      says: 'No guidance sets hours; here parents are told, or the reason not to is recorded, within one working day, in holidays too.',
      source: 'safelight-2026',
      section: 'Times',
    },
    'parents-other-children': {
      says: 'No parent is told who another child is.',
      source: 'safelight-2026',
      section: 'Privacy',
    },
    'parents-understand': {
      says: 'Parents are helped to understand the wider pressures, and encouraged to talk to the setting or to others who know the family.',
      source: 'college-guidance',
      section: 'Talking to the learner',
      seeds: ['S1-32', 'S1-33', 'S3-53'],
      notEncoded: 'A manner of speaking, for whoever tells them and for the pages they read.',
    },
    'parents-can-tell-us': {
      says: 'Parents who learn of an incident are asked to tell the setting.',
      source: 'school-page-2020',
      section: 'Giving the right support',
      seeds: ['S4-14', 'S4-15'],
      notEncoded: 'No rule: a page where parents can tell the setting is what it asks for.',
    },
  },
);
