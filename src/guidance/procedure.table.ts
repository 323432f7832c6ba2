import { scopeSentences } from './chapters/01-background-and-context/scope.ts';
import { deviceSentences } from './chapters/02-handling-incidents/devices-and-deletion.ts';
import { firstResponseSentences } from './chapters/02-handling-incidents/first-response.ts';
import { assessmentSentences } from './chapters/02-handling-incidents/further-assessment.ts';
import { meetingSentences } from './chapters/02-handling-incidents/initial-review-meeting.ts';
import { parentSentences } from './chapters/02-handling-incidents/parents.ts';
import { recordingSentences } from './chapters/02-handling-incidents/recording.ts';
import { referralSentences } from './chapters/02-handling-incidents/referral.ts';
import { removalSentences } from './chapters/02-handling-incidents/reporting-online.ts';
import { settingSentences } from './chapters/02-handling-incidents/responding-in-setting.ts';
import { youngPeopleSentences } from './chapters/02-handling-incidents/young-people.ts';
import { agencySentences } from './chapters/04-working-with-others/referrals.ts';
import { preventionSentences } from './chapters/05-education/prevention.ts';
import type { Decision } from './decisions.ts';
import type { DutyId } from './duties.ts';
import type { Sentence } from './sentences.ts';

/** One step on the map of the procedure. */
export interface StepShape {
  readonly id: string;
  readonly title: string;
  readonly whatHappens: string;
  readonly who: string;
  /** The duties that belong to the step. */
  readonly duties: readonly DutyId[];
  /** The decisions that lead here, or null where every case comes through. */
  readonly branch: readonly Decision[] | null;
  readonly cites: readonly [Sentence, ...Sentence[]];
}

/** The procedure from the first report to closing, in order. From any step a case can go straight to emergency help or referral. */
export const procedureSteps = [
  {
    id: 'report',
    title: 'Somebody tells, and it is reported',
    whatHappens:
      'Whoever is told passes it on at once, without looking, questioning, deleting or telling others.',
    who: 'Any member of staff',
    duties: ['tell-the-lead'],
    branch: null,
    cites: [
      firstResponseSentences['first-report-at-once'],
      firstResponseSentences['first-never-look'],
      firstResponseSentences['first-always-safeguarding'],
    ],
  },
  {
    id: 'receive',
    title: 'The lead takes it on',
    whatHappens:
      'The lead reads the report, asks whether anyone is in danger, and tells the reporter that it has been read.',
    who: 'The safeguarding lead or deputy',
    duties: ['acknowledge-report', 'record-exposure', 'isolate-device', 'review-search'],
    branch: null,
    cites: [
      firstResponseSentences['first-acknowledged'],
      recordingSentences['exposure-noted'],
      deviceSentences['device-secured'],
    ],
  },
  {
    id: 'emergency',
    title: 'Emergency help',
    whatHappens: 'If a child is in danger, 999 comes before everything else.',
    who: 'Anyone',
    duties: ['call-emergency-services'],
    branch: ['emergency'],
    cites: [agencySentences['refer-999'], referralSentences['criterion-immediate-risk']],
  },
  {
    id: 'initial-review',
    title: 'Initial review meeting',
    whatHappens: 'The same day, the lead and the staff concerned answer nine questions.',
    who: 'The safeguarding lead, with the staff concerned',
    duties: ['hold-initial-review-meeting'],
    branch: null,
    cites: [meetingSentences['meeting-held'], meetingSentences['meeting-same-day']],
  },
  {
    id: 'assess',
    title: 'Assess what is known',
    whatHappens:
      'What people have said is recorded as facts. What is not known is given to somebody to find out.',
    who: 'The safeguarding lead',
    duties: ['resolve-not-known', 'contact-other-setting'],
    branch: null,
    cites: [
      assessmentSentences['context-considered'],
      recordingSentences['record-resolve-not-known'],
      referralSentences['not-known-is-not-no'],
    ],
  },
  {
    id: 'decide',
    title: 'Decide',
    whatHappens:
      'The advice shows which rules the facts engage. The lead decides and gives reasons; going below the advice takes a second senior person.',
    who: 'The safeguarding lead, with the head',
    duties: ['hear-the-head'],
    branch: null,
    cites: [
      settingSentences['setting-head-consulted'],
      settingSentences['setting-below-advice'],
      recordingSentences['record-with-reasons'],
    ],
  },
  {
    id: 'refer',
    title: 'Refer',
    whatHappens: 'Police, social care or the designated officer are telephoned, then written to.',
    who: 'The safeguarding lead; the head for an allegation against staff',
    duties: [
      'refer-by-phone',
      'contact-lado',
      'refer-in-writing',
      'refer-by-school-policy',
      'referral-answered',
      'chase-referral',
      'escalate-disagreement',
      'report-as-law-requires',
      'preserve-evidence',
      'tell-allocated-worker',
      'give-extortion-advice',
    ],
    branch: ['emergency', 'refer-lado', 'refer', 'refer-social-care'],
    cites: [
      agencySentences['referral-by-phone'],
      agencySentences['referral-in-writing'],
      agencySentences['refer-acknowledged'],
    ],
  },
  {
    id: 'consult',
    title: 'Take advice',
    whatHappens: 'Police or social care are asked, without naming the child if need be.',
    who: 'The safeguarding lead',
    duties: ['record-consultation-advice'],
    branch: ['consult'],
    cites: [agencySentences['consult-recorded'], referralSentences['advice-without-a-name']],
  },
  {
    id: 'manage-here',
    title: 'Manage it within the setting',
    whatHappens: 'Pastoral support and the behaviour policy, with every child supported.',
    who: 'The safeguarding lead, with the head',
    duties: [],
    branch: ['in-setting'],
    cites: [settingSentences['setting-no-criterion'], settingSentences['setting-confident']],
  },
  {
    id: 'another-route',
    title: 'Follow another route',
    whatHappens:
      'An adult’s case takes the adult route; a matter without imagery takes its own policy.',
    who: 'The safeguarding lead',
    duties: ['follow-adult-route', 'follow-other-policy'],
    branch: ['adult-route', 'other-policy'],
    cites: [scopeSentences['scope-all-adults'], scopeSentences['scope-other-material']],
  },
  {
    id: 'parents',
    title: 'Tell parents or carers',
    whatHappens:
      'Early, unless that puts a child at risk; with police or social care where involved.',
    who: 'The safeguarding lead',
    duties: ['inform-parents'],
    branch: null,
    cites: [parentSentences['parents-informed-early'], parentSentences['parents-agencies-lead']],
  },
  {
    id: 'support',
    title: 'Support every child',
    whatHappens:
      'Each child has a plan of their own: pictured, sender, receiver, and whoever passed it on.',
    who: 'The safeguarding team',
    duties: ['talk-with-young-person', 'support-every-child'],
    branch: null,
    cites: [
      youngPeopleSentences['every-child-supported'],
      youngPeopleSentences['talk-by-team'],
      youngPeopleSentences['talk-after-police'],
    ],
  },
  {
    id: 'remove',
    title: 'Have it taken down, and decide about deletion',
    whatHappens:
      'The young person is helped to report it. Deletion waits until no other agency needs the device.',
    who: 'The young person, with help; a senior person decides about deletion',
    duties: ['report-for-removal', 'decide-on-deletion', 'confirm-deletion'],
    branch: null,
    cites: [
      removalSentences['removal-helped'],
      removalSentences['removal-report-remove'],
      deviceSentences['deletion-after-agencies'],
    ],
  },
  {
    id: 'learn',
    title: 'Learn from it',
    whatHappens: 'What was learned is noted, and answered in what is taught this term.',
    who: 'The safeguarding lead; whoever leads on relationships education',
    duties: ['record-learning', 'answer-in-teaching', 'report-to-governors'],
    branch: null,
    cites: [recordingSentences['learning-noted'], preventionSentences['education-after-incident']],
  },
  {
    id: 'close',
    title: 'Close, and reopen if anything changes',
    whatHappens:
      'A case closes when everything has been dealt with or explained. A new fact asks for it to be reopened.',
    who: 'The safeguarding lead',
    duties: ['transfer-file', 'review-retention'],
    branch: null,
    cites: [recordingSentences['record-close'], settingSentences['setting-escalate-later']],
  },
] as const satisfies readonly StepShape[];

/** The id of a step of the procedure. */
export type StepId = (typeof procedureSteps)[number]['id'];
