import { section } from '../../sentences.ts';

export const firstResponseSentences = section(
  { source: 'ukcis-overview-2024', section: 'What to do if you hear of an incident' },
  {
    'first-report-at-once': {
      says: 'Whoever first hears of it tells the safeguarding lead or their equivalent at once, by the setting’s child protection procedure.',
      seeds: ['S1-23', 'S3-37', 'S3-47', 'S4-20'],
    },
    'first-lead-away': {
      says: 'If the lead is away, go to the deputy, then to a senior leader. Nobody’s absence may delay action.',
      source: 'kcsie-2026',
      section: 'paragraph 59',
    },
    'first-seen-by-accident': {
      says: 'Anyone who has already seen it by accident tells the lead, so that it is recorded and they are supported.',
      source: 'school-briefing-2017',
      section: 'Overview',
    },
    'first-no-secrecy': {
      says: 'Say that it has to be passed on, to whom and why. Never promise to keep it secret.',
      source: 'kcsie-2026',
      section: 'paragraph 14',
    },
    'first-reassure': {
      says: 'Reassure: it is taken seriously, telling was right and no trouble to anyone, and there is help.',
      source: 'kcsie-2026',
      section: 'paragraph 15',
      seeds: ['S3-55', 'S4-9'],
    },
    'first-own-words': {
      says: 'Write the account down promptly in the child’s own words, with the time, the place and who was there.',
      source: 'recording-practice',
      section: 'The account',
    },
    'first-report-in-writing': {
      says: 'Every concern is also put in writing to the safeguarding team: here by a report inside the system, because e-mail is a weak channel for such matters.',
      source: 'college-guidance',
      section: 'Recording incidents',
      seeds: ['S3-64'],
    },
    'first-never-look': {
      says: 'Do not look at it, copy, print, pass on, keep or download it, and do not get a child to send or download it. It is against the law.',
      seeds: ['S2-47', 'S3-44', 'S3-47'],
    },
    'first-never-delete': {
      says: 'Do not delete it, and do not ask the child to.',
      source: 'school-briefing-2017',
      section: 'Overview',
    },
    'first-never-question': {
      says: 'Do not question the young people about it. That is for the safeguarding lead.',
      source: 'school-briefing-2017',
      section: 'Overview',
    },
    'first-never-tell-others': {
      says: 'Do not tell other staff, the young people’s friends or their parents. The lead decides who is told, and when.',
      source: 'school-briefing-2017',
      section: 'Overview',
    },
    'first-never-blame': {
      says: 'Do not blame or shame anyone involved.',
      seeds: ['S4-8'],
    },
    'first-never-assume': {
      says: 'Do not suppose that somebody else will act.',
      source: 'kcsie-2026',
      section: 'paragraph 60',
    },
    'first-no-copies-without-police': {
      says: 'Do not print, forward, distribute or save it unless the police advise it.',
      source: 'agency-note',
      section: 'Professional judgement',
      seeds: ['S2-47'],
    },
    'first-acknowledged': {
      says: 'The person who reported is told, the same day, that it has been read and who has it now.',
      source: 'safelight-2026',
      section: 'Times',
      seeds: ['S0-18'],
    },
    'first-always-safeguarding': {
      says: 'Every incident is handled as a safeguarding concern, whatever else it may be.',
      source: 'school-page-2016',
      section: 'Our response',
      seeds: ['S0-21'],
    },
  },
);
