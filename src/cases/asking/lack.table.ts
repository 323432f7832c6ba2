import type { ActName } from '../parts.ts';

/** What has to be in the record before an act can be done: in a sentence, and by which acts it gets there. */
export interface Lack {
  readonly says: string;
  readonly by: readonly ActName[];
  /** Answers that these acts begin with. */
  readonly fills?: Readonly<Record<string, string>>;
}

/** What an act lacks that is about anybody in the case. */
export const somebodyFirst: Lack = {
  says: 'Somebody has to be added to this case first.',
  by: ['add-person'],
};
const aReferral = (to: string, ...by: readonly ActName[]): Lack => ({
  says: `It has to be recorded first that ${to} told of this case.`,
  by,
});
const anyReferral = aReferral(
  'police, social care or another body were',
  'refer-to-social-care',
  'refer-to-police',
);
const aDevice: Lack = {
  says: 'It has to be recorded first which device or account there is, and who has it.',
  by: ['secure-device', 'leave-device'],
};
const aReport: Lack = {
  says: 'It has to be recorded first where it was reported to have it taken down.',
  by: ['report-for-removal'],
};
const aCarer: Lack = {
  says: 'A parent or carer has to be added to this case first.',
  by: ['add-person'],
  fills: { kind: 'carer' },
};
const asked: Lack = { says: 'Nobody is waiting for an answer to this at the moment.', by: [] };

/** What has to be there first, act by act, where it is no child and nobody in the case. */
export const lacks: Readonly<Partial<Record<ActName, Lack>>> = {
  'settle-account': {
    says: 'Nobody has given accounts that differ.',
    by: ['record-facts'],
  },
  'offer-support-to-staff': {
    says: 'It has to be recorded first who on the staff saw an image.',
    by: ['record-exposure'],
  },
  'finish-task': { says: 'There is no task here that waits to be done.', by: ['add-task'] },
  'hand-over': {
    says: 'Nothing here waits to be done, so nothing can be handed over.',
    by: ['add-task'],
  },
  'record-referral-response': anyReferral,
  'chase-referral': {
    says: 'Nobody who was told of this case still has to answer.',
    by: ['refer-to-social-care', 'refer-to-police'],
  },
  'send-written-referral': {
    says: 'There is no referral here that still has to go in writing.',
    by: ['refer-to-social-care', 'refer-to-police'],
  },
  escalate: anyReferral,
  'leave-child-out': {
    says: 'There is no child here who would have to be referred and is not.',
    by: ['refer-to-social-care'],
  },
  'record-social-care-decision': aReferral('children’s social care were', 'refer-to-social-care'),
  'record-police-outcome': aReferral('the police were', 'refer-to-police'),
  'set-contact-permissions': aCarer,
  'send-letter': aCarer,
  'review-not-telling': {
    says: 'It is not recorded here that anybody’s parents or carers are not told.',
    by: ['withhold-from-parents'],
  },
  'confirm-file-transfer': {
    says: 'It has to be recorded first that a child is leaving.',
    by: ['plan-file-transfer'],
  },
  'contain-spread': {
    says: 'It has to be recorded first where it has gone.',
    by: ['record-spread'],
  },
  'contact-other-setting': {
    says: 'It has to be recorded first which other school or setting has a part in this.',
    by: ['record-spread', 'add-person'],
  },
  'identify-person': {
    says: 'Nobody from outside the school is in this case.',
    by: ['add-person'],
    fills: { kind: 'other' },
  },
  'assess-shared-classes': {
    says: 'It takes two children who may meet. Add the other one to this case first.',
    by: ['add-person'],
    fills: { kind: 'learner' },
  },
  'end-shared-classes': {
    says: 'It has to be recorded first how two children are kept apart.',
    by: ['assess-shared-classes'],
  },
  'look-again-at-removal': aReport,
  'record-removal-outcome': aReport,
  'move-device': aDevice,
  'keep-device': aDevice,
  'hand-device-to-police': aDevice,
  'return-device': {
    says: 'The school has no device here that nobody else needs. Record who has it, and that nobody else needs it.',
    by: ['clear-for-deletion', 'secure-device'],
  },
  'end-police-custody': {
    says: 'It has to be recorded first that the police have a device.',
    by: ['hand-device-to-police', 'secure-device'],
  },
  'release-system': {
    says: 'It has to be recorded first which system or account was made unreachable.',
    by: ['isolate-system'],
  },
  'review-search': {
    says: 'There is no search here that somebody still has to look at.',
    by: ['record-search'],
  },
  'review-confiscation': {
    says: 'Nothing was taken in here that somebody still has to look at.',
    by: ['secure-device'],
  },
  'settle-name': somebodyFirst,
  'ask-for-viewing-review': { says: 'Nothing here waits to be reviewed.', by: [] },
  'review-viewing': asked,
  'answer-viewing': asked,
  'record-viewing': {
    says: 'Nothing has been agreed of which it could be said what came of it.',
    by: ['consider-viewing'],
  },
  'give-second-opinion': asked,
  'agree-to-take-back': asked,
  'agree-to-lift-bar': asked,
  'propose-to-lift-bar': { says: 'Nobody is kept from this case.', by: [] },
  'take-back-entry': { says: 'There is no entry here that can be taken back.', by: [] },
  'read-new-advice': {
    says: 'No new edition of the guidance says anything else of this case.',
    by: [],
  },
  'look-again-at-what-followed': { says: 'Nothing here has to be looked at again.', by: [] },
};
