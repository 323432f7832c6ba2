import type { EventType } from '../../record/events.ts';

/**
 * Whom an entry is about, as far as it can be known:
 *
 *   case      the case as a whole: it is in the file of every child
 *   child     the one child it names; children: one of those it names
 *   self      the person it names, who is the child; person: or an adult from outside; added: or a carer
 *   referral  the children of the referral it belongs to; removal: the child of the report
 *   device    the child whose device it is; search: the child who was searched
 *   reach     where it has gone: to this child, to a group or service, and never to anybody else
 *   named     nobody by an answer: left out where the words name other children and not this one
 *   entry     whomever the entry that it corrects is about
 *   others    other people or records, by its nature: left out
 *   work      how the work is shared out, and staff: left out, and nothing of a child’s file
 */
export type About =
  | 'case'
  | 'child'
  | 'children'
  | 'self'
  | 'person'
  | 'added'
  | 'referral'
  | 'removal'
  | 'device'
  | 'search'
  | 'reach'
  | 'named'
  | 'entry'
  | 'others'
  | 'work';

/** How an entry is read in one child’s file: whom it is about, and answers that are left out. */
export interface Reading {
  readonly about: About;
  /** Answers that are left out of every file: they name others, or are about staff. */
  readonly without?: readonly string[];
  /** Answers left out where more than one child is in the case: they may be about any of them. */
  readonly alone?: readonly string[];
}

const facts = [
  'youngestDepictedAge',
  'youngestInvolvedAge',
  'household',
  'capacityConcern',
  'vulnerability',
  'priorIncidents',
  'whyNotEarlier',
  'refusesDeletion',
];

/** How each entry is read. A new kind of entry says here whose file it belongs to. */
export const readings: Readonly<Record<EventType, Reading>> = {
  'advice-given/1': { about: 'case' },
  // Another report may be about anybody: where it names this child somebody reads it and decides.
  'report-taken-in/1': { about: 'others' },
  'list-consulted/1': { about: 'others' },
  'concern-reported/1': {
    about: 'case',
    without: ['who', 'whichStaff', 'closeStaff', 'seen', 'attest', 'whoSaw'],
  },
  'report-acknowledged/1': { about: 'work' },
  'case-opened/1': { about: 'case' },
  'case-not-opened/1': { about: 'case' },
  'first-account-given/1': { about: 'named', without: ['present', 'seen'] },
  'exposure-recorded/1': { about: 'work' },
  'staff-support-offered/1': { about: 'work' },
  'emergency-services-called/1': { about: 'case' },
  'person-added/1': { about: 'added', without: ['kind', 'staffMember', 'staffRoles', 'setting'] },
  'roles-changed/1': { about: 'person' },
  // What others are called besides their names is theirs, and how it was decided is the work of the school.
  'name-settled/1': { about: 'work' },
  'person-identified/1': { about: 'person', without: ['setting'] },
  'bar-lifting-proposed/1': { about: 'work' },
  'bar-lifting-answered/1': { about: 'work' },
  'facts-recorded/1': { about: 'case', alone: facts },
  // The account is chosen by who gave it, who may be another child.
  'account-settled/1': { about: 'case', without: ['account'], alone: ['reason'] },
  'meeting-called/1': { about: 'work' },
  'initial-review-meeting-held/1': { about: 'case', alone: ['children'] },
  'task-given/1': { about: 'work' },
  'task-finished/1': { about: 'work' },
  'handed-over/1': { about: 'work' },
  'decision-made/1': { about: 'case' },
  'new-advice-read/1': { about: 'work' },
  'second-opinion-given/1': { about: 'case' },
  'advice-taken/1': { about: 'case' },
  'head-heard/1': { about: 'case' },
  'adult-route-followed/1': { about: 'self' },
  'other-policy-followed/1': { about: 'case' },
  'reported-as-law-requires/1': { about: 'case' },
  'referred-to-police/1': { about: 'referral' },
  'referred-to-social-care/1': { about: 'referral' },
  'referred-to-lado/1': { about: 'referral' },
  'referred-to-adult-services/1': { about: 'referral' },
  'referred-to-ceop/1': { about: 'referral' },
  'referred-to-other-body/1': { about: 'referral' },
  'child-left-out/1': { about: 'child' },
  'written-referral-sent/1': { about: 'referral' },
  'referral-answered/1': { about: 'referral' },
  'referral-chased/1': { about: 'referral' },
  'referral-escalated/1': { about: 'referral' },
  'social-care-decision-recorded/1': { about: 'child' },
  'police-outcome-recorded/1': { about: 'referral', alone: ['reason'] },
  'parents-informed/1': { about: 'child' },
  'parents-not-informed/1': { about: 'child' },
  'not-telling-reviewed/1': { about: 'child' },
  'parents-left-to-agency/1': { about: 'child' },
  'contact-permissions-set/1': { about: 'child' },
  'parent-call-noted/1': { about: 'child' },
  'letter-sent/1': { about: 'child' },
  'conversation-planned/1': { about: 'child' },
  'conversation-recorded/1': { about: 'child' },
  'support-planned/1': { about: 'child' },
  'support-reviewed/1': { about: 'child' },
  'safety-plan-agreed/1': { about: 'child' },
  'service-offered/1': { about: 'child' },
  'supporter-named/1': { about: 'child' },
  'child-checked-in-on/1': { about: 'child' },
  // Which of the children was harmed is not recorded here, nor whose words these are.
  'shared-classes-assessed/1': { about: 'children', without: ['agreedWith', 'childsView'] },
  'shared-classes-ended/1': { about: 'children', without: ['childsView'] },
  'spread-recorded/1': { about: 'reach' },
  'spread-contained/1': { about: 'reach' },
  'other-setting-contacted/1': {
    about: 'named',
    without: ['about', 'theyDo', 'theirReference'],
  },
  'incident-linked/1': { about: 'others' },
  'repeat-reassessed/1': { about: 'child' },
  'file-transfer-planned/1': { about: 'child' },
  'file-transfer-confirmed/1': { about: 'child' },
  'reported-for-removal/1': { about: 'child' },
  'removal-looked-at-again/1': { about: 'removal' },
  'removal-ended/1': { about: 'removal' },
  // Whether anybody might look is about the imagery, and so about every child in the case.
  'viewing-considered/1': { about: 'case' },
  'viewing-answered/1': { about: 'case' },
  'viewing-recorded/1': { about: 'case' },
  'viewing-review-asked/1': { about: 'work' },
  'viewing-reviewed/1': { about: 'case', without: ['staffConcern', 'learned'] },
  'device-secured/1': { about: 'device', without: ['earlier'] },
  'device-left/1': { about: 'device', without: ['earlier'] },
  'device-moved/1': { about: 'device' },
  'device-kept/1': { about: 'device' },
  'device-handed-to-police/1': { about: 'device' },
  'police-custody-ended/1': { about: 'device' },
  'device-returned/1': { about: 'device' },
  'search-recorded/1': { about: 'child' },
  'search-reviewed/1': { about: 'search' },
  'confiscation-reviewed/1': { about: 'device' },
  'extortion-advice-given/1': { about: 'child' },
  // An account may be named for the child it belongs to.
  'system-isolated/1': { about: 'named', without: ['earlier'] },
  'system-released/1': { about: 'named', without: ['system'] },
  'cleared-for-deletion/1': { about: 'case' },
  'deletion-decided/1': { about: 'child' },
  'deletion-answered/1': { about: 'child' },
  'duty-answered/1': { about: 'named' },
  'action-noted/1': { about: 'named' },
  'entry-corrected/1': { about: 'entry', without: ['entry'] },
  // What is read of it stands with the entry that it takes back.
  'entry-taken-back/1': { about: 'work' },
  'taking-back-answered/1': { about: 'work' },
  'what-followed-looked-at/1': { about: 'work' },
  'learning-recorded/1': { about: 'work' },
  'answered-in-teaching/1': { about: 'work' },
  'staff-debriefed/1': { about: 'work' },
  'case-closed/1': { about: 'case', alone: ['outcome'] },
  'case-reopened/1': { about: 'case' },
};
