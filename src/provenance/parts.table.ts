import type { PartName } from '#cases';
import { type Sentence, type SentenceId, sentenceOf } from '#guidance';

/** The sentences that the pages of each part rest on: what its questions are asked for. */
export const partCitations: Readonly<Record<PartName, readonly [SentenceId, ...SentenceId[]]>> = {
  report: ['first-report-at-once', 'first-acknowledged', 'exposure-noted'],
  people: ['term-youth-produced', 'every-child-supported', 'staff-case-manager'],
  assessment: ['context-considered', 'not-known-is-not-no', 'setting-confident'],
  meeting: ['meeting-held', 'meeting-same-day'],
  viewing: ['viewing-not-needed', 'viewing-grounds', 'viewing-exception', 'viewing-by-two'],
  tasks: ['record-resolve-not-known'],
  decision: ['setting-head-consulted', 'setting-below-advice', 'advice-without-a-name'],
  routes: ['scope-all-adults', 'scope-other-material', 'mandatory-report', 'adult-wishes-lead'],
  referrals: [
    'referral-by-phone',
    'refer-acknowledged',
    'refer-disagreement',
    'refer-both-children',
  ],
  removal: ['removal-helped', 'removal-report-remove', 'removal-48-hours', 'removal-no-address'],
  devices: ['device-secured', 'device-search-power', 'printed-kept'],
  systems: ['device-school-system', 'arrived-isolated'],
  searches: ['device-search-power', 'law-searcher'],
  deletion: ['deletion-after-agencies', 'deletion-senior-decision', 'deletion-by-young-person'],
  parents: ['parents-informed-early', 'parents-agencies-lead', 'parents-within-a-day'],
  conversations: ['talk-by-team', 'talk-after-police', 'talk-law-protects'],
  support: ['every-child-supported', 'support-by-a-date', 'needs-adjusted'],
  spread: ['meeting-reach', 'deletion-recipients', 'other-setting-told'],
  links: ['assess-repeated', 'assess-repeat-is-a-sign'],
  leaving: ['record-file-moves', 'record-separate-files', 'record-retention'],
  record: ['record-with-reasons', 'record-never-overwrite', 'record-kinds-of-evidence'],
  ending: ['record-close', 'learning-noted', 'education-after-incident'],
};

/** The sentences that the pages of a part rest on. */
export function sentencesOfPart(part: PartName): readonly Sentence[] {
  return partCitations[part].map(sentenceOf);
}
