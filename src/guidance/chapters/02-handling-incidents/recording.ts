import type { ClosureRequirement } from '../../questions.ts';
import { section } from '../../sentences.ts';
import { viewingSentences } from './viewing.ts';

export const recordingSentences = section(
  { source: 'kcsie-2026', section: 'paragraph 74' },
  {
    'record-with-reasons': {
      says: 'Every concern, discussion and decision is written down with its reasons: what the concern is, what was done to follow it up, and what was decided and came of it.',
      seeds: ['S0-33', 'S3-65', 'S3-66'],
    },
    'record-not-acting': {
      says: 'A decision not to act, not to refer or not to tell is recorded with its reasons too.',
      source: 'recording-practice',
      section: 'Decisions',
      seeds: ['S3-66'],
    },
    'record-separate-files': {
      says: 'Each child has a child protection file of their own: confidential, secure, and open only to those who need it.',
      source: 'kcsie-2026',
      section: 'Annex C',
      notEncoded: 'How records are kept, not advice about a case.',
    },
    'record-kinds-of-evidence': {
      says: 'Fact, the child’s words, another’s account and professional opinion are kept apart.',
      source: 'recording-practice',
      section: 'Evidence',
      notEncoded: 'Asked wherever something is written down: whose words they are.',
    },
    'record-never-overwrite': {
      says: 'A later decision adds to the record and replaces nothing.',
      source: 'safelight-2026',
      section: 'The record',
      notEncoded: 'It holds by construction: a record can only be added to.',
    },
    'learning-noted': {
      says: 'Before an incident is closed, what the setting learned from it is noted.',
      source: 'safelight-2026',
      section: 'Closing',
    },
    'exposure-noted': {
      says: 'Whoever saw imagery, by accident or otherwise, has it noted who, how, when and on what authority, and is offered support. What it showed is not written down.',
      source: 'ukcis-2024',
      section: 'Section 2: viewing the imagery',
    },
    'record-resolve-not-known': {
      says: 'Whatever is not known is given to someone to find out within one working day, or accepted as unknown with a reason.',
      source: 'safelight-2026',
      section: 'Not known',
    },
    'record-close': {
      says: 'A case closes only when its decision, parents, each child’s support, removal, answers to referrals, what is not known, and learning have each been dealt with or explained.',
      source: 'safelight-2026',
      section: 'Closing',
      seeds: ['S0-20', 'S0-23', 'S2-7'],
    },
    'record-governors': {
      says: 'Governors see figures each term, never a child.',
      source: 'safelight-2026',
      section: 'Reporting',
    },
    'record-file-moves': {
      says: 'When a learner leaves, the child protection file goes to the new setting within five school days, separately and securely, with a receipt.',
      source: 'file-transfer-practice',
      section: 'Transfer',
    },
    'record-retention': {
      says: 'The last setting keeps the file until the learner would be 25, then reviews it; a hold suspends disposal.',
      source: 'file-transfer-practice',
      section: 'Retention',
    },
  },
);

const s = recordingSentences;

/** What has to be dealt with before a case closes, and what stands where it could not be. */
export const closureRequirements = [
  {
    id: 'decision-with-reasons',
    says: 'A decision is recorded, with its reasons.',
    orElse: 'There is no other way: a case is never closed without a decision.',
    cites: [s['record-close'], s['record-with-reasons'], s['record-not-acting']],
  },
  {
    id: 'parents',
    says: 'Parents or carers of each child have been told.',
    orElse: 'The reason why not, who took that decision, and when it will be looked at again.',
    cites: [s['record-close']],
  },
  {
    id: 'support-for-each-child',
    says: 'Every child concerned has support planned.',
    orElse: 'The reason why a child needs none, or has turned it down for now.',
    cites: [s['record-close']],
  },
  {
    id: 'removal-or-deletion',
    says: 'Removal and deletion have been dealt with.',
    orElse: 'The reason why neither applies, or why it could not be done.',
    cites: [s['record-close']],
  },
  {
    id: 'referral-answered',
    says: 'Every referral has been answered.',
    orElse: 'What was done to get an answer, and what is in place instead.',
    cites: [s['record-close']],
  },
  {
    id: 'looking-answered',
    says: 'If anybody asked to look, it has been answered; if anybody looked, that has been reviewed.',
    orElse: 'There is no other way: it is answered no, or said what came of it.',
    cites: [
      viewingSentences['viewing-exception'],
      viewingSentences['viewing-lapses'],
      viewingSentences['viewing-never-kept'],
      viewingSentences['viewing-reviewed'],
    ],
  },
  {
    id: 'nothing-left-open',
    says: 'Every open question has been answered.',
    orElse: 'The reason why it cannot be known, accepted by name.',
    cites: [s['record-close'], s['record-resolve-not-known']],
  },
  {
    id: 'learning',
    says: 'What was learned is noted.',
    orElse: 'That there was nothing new to learn, and why.',
    cites: [s['record-close'], s['learning-noted']],
  },
] as const satisfies readonly ClosureRequirement[];
