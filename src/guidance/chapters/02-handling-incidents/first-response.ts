import type { FirstResponse } from '../../questions.ts';
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
    'first-leave-where-it-came': {
      says: 'What was sent to the setting, brought to it or caught by its monitoring is left where it came: nobody opens it, forwards it or deletes it on their own.',
      source: 'safelight-2026',
      section: 'What comes to the setting',
    },
    'first-never-question': {
      says: 'Do not question the young people about it. That is for the safeguarding lead.',
      source: 'school-briefing-2017',
      section: 'Overview',
    },
    'first-never-tell-others': {
      says: 'Do not tell other staff, the young people themselves or their parents that it has been reported. The lead decides who is told, and when.',
      source: 'school-briefing-2017',
      section: 'Overview',
    },
    'first-never-tell-friends': {
      says: 'Nobody else is told either, such as a child’s friends. The published overview does not name them; the reason is the same.',
      source: 'safelight-2026',
      section: 'First response',
    },
    'first-never-blame': {
      says: 'Do not blame or shame anyone involved.',
      known: 'memory',
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

const s = firstResponseSentences;

/** What whoever is first told should do. */
export const reporterDo = [
  {
    id: 'DO1',
    says: 'Tell the safeguarding lead now.',
    because: 'A child may need help today.',
    cites: [s['first-report-at-once'], s['first-always-safeguarding']],
  },
  {
    id: 'DO2',
    says: 'If the lead is away, tell the deputy, or a senior leader.',
    because: 'Nobody’s absence may delay help.',
    cites: [s['first-lead-away']],
  },
  {
    id: 'DO3',
    says: 'If you have already seen it by accident, say so.',
    because: 'It is recorded so that you are protected and supported.',
    cites: [s['first-seen-by-accident']],
  },
  {
    id: 'DO4',
    says: 'Explain that you have to pass it on, to whom and why.',
    because: 'A promise of secrecy cannot be kept, and breaking it hurts.',
    cites: [s['first-no-secrecy']],
  },
  {
    id: 'DO5',
    says: 'Say that they were right to tell you, that it is taken seriously, and that there is help.',
    because: 'How the first person answers decides whether a child goes on talking.',
    cites: [s['first-reassure']],
  },
  {
    id: 'DO6',
    says: 'Write down what they told you, in their own words, with when, where and who was there.',
    because: 'Their words matter, and memory fades within hours.',
    cites: [s['first-own-words']],
  },
  {
    id: 'DO7',
    says: 'Report it here, even if you have already told somebody face to face.',
    because: 'What is not written down can be lost.',
    cites: [s['first-report-in-writing']],
  },
] as const satisfies readonly FirstResponse[];

/** What whoever is first told should not do. */
export const reporterDoNot = [
  {
    id: 'DN1',
    says: 'Do not look at it, copy it, print it, send it on, save it or download it. Do not ask a child to show or send it.',
    because: 'It is against the law, and it hurts the child again.',
    cites: [s['first-never-look']],
  },
  {
    id: 'DN2',
    says: 'Do not delete it, or ask anyone to.',
    because: 'Police may need it; the lead decides later.',
    cites: [s['first-never-delete']],
  },
  {
    id: 'DN8',
    says: 'Do not open an email, a message or an alert that may hold it. Leave it where it came.',
    because: 'Opening it shows it to you, and forwarding it makes another copy.',
    cites: [s['first-leave-where-it-came']],
  },
  {
    id: 'DN3',
    says: 'Do not question the young people about it.',
    because: 'That is for the safeguarding lead, and sometimes for the police.',
    cites: [s['first-never-question']],
  },
  {
    id: 'DN4',
    says: 'Do not tell other staff, the young people involved or their parents. We add: nor anybody else, such as their friends.',
    because: 'The lead decides who is told and when, so that nobody is put at risk.',
    cites: [s['first-never-tell-others'], s['first-never-tell-friends']],
  },
  {
    id: 'DN5',
    says: 'Do not blame or shame anyone.',
    because: 'Whoever caused harm is responsible for it; a child who feels blamed stops telling.',
    cites: [s['first-never-blame']],
  },
  {
    id: 'DN6',
    says: 'Do not suppose that somebody else will pass it on.',
    because: 'Everybody thinking so is how children are missed.',
    cites: [s['first-never-assume']],
  },
  {
    id: 'DN7',
    says: 'Do not print, forward, share or keep it for the record unless the police tell you to.',
    because: 'The record never needs the imagery.',
    cites: [s['first-no-copies-without-police']],
  },
] as const satisfies readonly FirstResponse[];
