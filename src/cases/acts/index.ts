import { acknowledgeReport } from './acknowledge-report.ts';
import { addPerson } from './add-person.ts';
import { answerDuty } from './answer-duty.ts';
import { callEmergencyServices } from './call-emergency-services.ts';
import { changeRoles } from './change-roles.ts';
import { closeCase } from './close-case.ts';
import { correctEntry } from './correct-entry.ts';
import { decideOutcome } from './decide.ts';
import { declineToOpen } from './decline-to-open.ts';
import { giveSecondOpinion } from './give-second-opinion.ts';
import { holdInitialReviewMeeting } from './hold-initial-review-meeting.ts';
import { informParents } from './inform-parents.ts';
import { noteAction } from './note-action.ts';
import { openCase } from './open-case.ts';
import { planSupport } from './plan-support.ts';
import { recordConsultation } from './record-consultation.ts';
import { recordFacts } from './record-facts.ts';
import { recordLearning } from './record-learning.ts';
import { recordReferralResponse } from './record-referral-response.ts';
import { referToLado } from './refer-to-lado.ts';
import { referToPolice } from './refer-to-police.ts';
import { referToSocialCare } from './refer-to-social-care.ts';
import { reopenCase } from './reopen-case.ts';
import { reportConcern } from './report-concern.ts';
import { withholdFromParents } from './withhold-from-parents.ts';

/** Every act there is, by name. Policy, journeys and history are total over this map. */
export const acts = {
  'report-concern': reportConcern,
  'acknowledge-report': acknowledgeReport,
  'open-case': openCase,
  'decline-to-open': declineToOpen,
  'add-person': addPerson,
  'change-roles': changeRoles,
  'record-facts': recordFacts,
  'hold-initial-review-meeting': holdInitialReviewMeeting,
  'call-emergency-services': callEmergencyServices,
  decide: decideOutcome,
  'give-second-opinion': giveSecondOpinion,
  'record-consultation': recordConsultation,
  'refer-to-police': referToPolice,
  'refer-to-social-care': referToSocialCare,
  'refer-to-lado': referToLado,
  'record-referral-response': recordReferralResponse,
  'inform-parents': informParents,
  'withhold-from-parents': withholdFromParents,
  'plan-support': planSupport,
  'answer-duty': answerDuty,
  'note-action': noteAction,
  'correct-entry': correctEntry,
  'record-learning': recordLearning,
  'close-case': closeCase,
  'reopen-case': reopenCase,
} as const;

export type Acts = typeof acts;
export type ActName = keyof Acts;
export const actNames = Object.keys(acts) as readonly ActName[];

/** True for a word that names an act. */
export function isActName(word: string): word is ActName {
  return Object.hasOwn(acts, word);
}
