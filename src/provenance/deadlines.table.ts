import type { Due, SentenceId } from '#guidance';

/** What each time that a duty can have rests on. */
export const deadlineCitations: Readonly<Record<Due, readonly [SentenceId, ...SentenceId[]]>> = {
  now: ['refer-999', 'first-report-at-once', 'extortion-refer'],
  'within-1-hour': ['referral-within-the-hour'],
  'same-day': ['first-acknowledged', 'consult-recorded', 'worker-told', 'duties-on-working-days'],
  'next-day': ['parents-within-a-day', 'record-resolve-not-known', 'duties-on-working-days'],
  'same-school-day': ['meeting-same-day'],
  '1-school-day': ['meeting-same-day'],
  '5-working-days': ['support-by-a-date', 'viewing-reviewed'],
  '5-days-of-term': ['record-file-moves'],
  '1-working-day': ['refer-acknowledged', 'staff-contact-lado'],
  'local-rule': ['referral-in-writing'],
  'local-steps': ['refer-disagreement'],
  'after-agency-advice': ['deletion-after-agencies', 'talk-after-police'],
  'date-set': ['deletion-by-young-person'],
  'before-closure': ['record-close'],
  'within-term': ['education-after-incident'],
  'end-of-term': ['record-governors'],
  'when-commenced': ['mandatory-report'],
  'at-age-25': ['record-retention'],
};

/** Times that run without being the due time of a duty, each with the sentence that sets it. */
export const otherDeadlines = [
  {
    id: 'taken-down',
    title: 'A service takes down what is reported within 48 hours; it is asked again after that',
    cites: ['removal-48-hours'],
  },
  {
    id: 'looking-lapses',
    title: 'Leave to look ends with the next working day',
    cites: ['viewing-lapses'],
  },
  {
    id: 'looking-reviewed',
    title: 'A look that nobody agreed to is reviewed by the head within one working day',
    cites: ['viewing-reviewed'],
  },
  {
    id: 'support-looked-at',
    title: 'Support is looked at again after two weeks and after half a term',
    cites: ['support-by-a-date'],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly cites: readonly [SentenceId, ...SentenceId[]];
}[];
