import { acknowledgeReport } from './parts/report/acknowledge-report.ts';
import { addPerson } from './parts/people/add-person.ts';
import { agreeToLiftBar } from './parts/people/agree-to-lift-bar.ts';
import { answerDuty } from './parts/record/answer-duty.ts';
import { callEmergencyServices } from './parts/report/call-emergency-services.ts';
import { changeRoles } from './parts/people/change-roles.ts';
import { closeCase } from './parts/ending/close-case.ts';
import { correctEntry } from './parts/record/correct-entry.ts';
import { decideOutcome } from './parts/decision/decide.ts';
import { declineToOpen } from './parts/report/decline-to-open.ts';
import { giveSecondOpinion } from './parts/decision/give-second-opinion.ts';
import { holdInitialReviewMeeting } from './parts/meeting/hold-initial-review-meeting.ts';
import { informParents } from './parts/parents/inform-parents.ts';
import { noteAction } from './parts/record/note-action.ts';
import { planConversation } from './parts/conversations/plan-conversation.ts';
import { recordConversation } from './parts/conversations/record-conversation.ts';
import { openCase } from './parts/report/open-case.ts';
import { planSupport } from './parts/support/plan-support.ts';
import { proposeToLiftBar } from './parts/people/propose-to-lift-bar.ts';
import { recordConsultation } from './parts/decision/record-consultation.ts';
import { recordFacts } from './parts/assessment/record-facts.ts';
import { recordLearning } from './parts/ending/record-learning.ts';
import { recordReferralResponse } from './parts/referrals/record-referral-response.ts';
import { referToLado } from './parts/referrals/refer-to-lado.ts';
import { referToPolice } from './parts/referrals/refer-to-police.ts';
import { referToSocialCare } from './parts/referrals/refer-to-social-care.ts';
import { reopenCase } from './parts/ending/reopen-case.ts';
import { reportConcern } from './parts/report/report-concern.ts';
import { withholdFromParents } from './parts/parents/withhold-from-parents.ts';

/** Every act there is, by name. Policy, journeys and history are total over this map. */
export const acts = {
  'report-concern': reportConcern,
  'acknowledge-report': acknowledgeReport,
  'open-case': openCase,
  'decline-to-open': declineToOpen,
  'add-person': addPerson,
  'change-roles': changeRoles,
  'propose-to-lift-bar': proposeToLiftBar,
  'agree-to-lift-bar': agreeToLiftBar,
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
  'plan-conversation': planConversation,
  'record-conversation': recordConversation,
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
