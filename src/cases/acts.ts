import type { AnyAct } from './act.ts';
import type { ActName } from './parts.ts';
import { agreeToTakeBack } from './parts/record/agree-to-take-back.ts';
import { lookAgainAtWhatFollowed } from './parts/record/look-again-at-what-followed.ts';
import { takeBackEntry } from './parts/record/take-back-entry.ts';
import { acknowledgeReport } from './parts/report/acknowledge-report.ts';
import { addPerson } from './parts/people/add-person.ts';
import { agreeToLiftBar } from './parts/people/agree-to-lift-bar.ts';
import { addTask } from './parts/tasks/add-task.ts';
import { answerDuty } from './parts/record/answer-duty.ts';
import { answerInTeaching } from './parts/ending/answer-in-teaching.ts';
import { callEmergencyServices } from './parts/report/call-emergency-services.ts';
import { callMeeting } from './parts/meeting/call-meeting.ts';
import { changeRoles } from './parts/people/change-roles.ts';
import { chaseReferral } from './parts/referrals/chase-referral.ts';
import { clearForDeletion } from './parts/deletion/clear-for-deletion.ts';
import { closeCase } from './parts/ending/close-case.ts';
import { confirmDeletion } from './parts/deletion/confirm-deletion.ts';
import { correctEntry } from './parts/record/correct-entry.ts';
import { debriefStaff } from './parts/ending/debrief-staff.ts';
import { decideOnDeletion } from './parts/deletion/decide-on-deletion.ts';
import { decideOutcome } from './parts/decision/decide.ts';
import { readNewAdvice } from './parts/decision/read-new-advice.ts';
import { declineToOpen } from './parts/report/decline-to-open.ts';
import { escalate } from './parts/referrals/escalate.ts';
import { giveSecondOpinion } from './parts/decision/give-second-opinion.ts';
import { hearTheHead } from './parts/decision/hear-the-head.ts';
import { finishTask } from './parts/tasks/finish-task.ts';
import { followAdultRoute } from './parts/routes/follow-adult-route.ts';
import { followOtherPolicy } from './parts/routes/follow-other-policy.ts';
import { giveFirstAccount } from './parts/report/give-first-account.ts';
import { handOver } from './parts/tasks/hand-over.ts';
import { holdInitialReviewMeeting } from './parts/meeting/hold-initial-review-meeting.ts';
import { informParents } from './parts/parents/inform-parents.ts';
import { leaveChildOut } from './parts/referrals/leave-child-out.ts';
import { leaveParentsToAgency } from './parts/parents/leave-parents-to-agency.ts';
import { lookAgainAtRemoval } from './parts/removal/look-again-at-removal.ts';
import { noteAction } from './parts/record/note-action.ts';
import { planConversation } from './parts/conversations/plan-conversation.ts';
import { recordConversation } from './parts/conversations/record-conversation.ts';
import { noteParentCall } from './parts/parents/note-parent-call.ts';
import { offerSupportToStaff } from './parts/report/offer-support-to-staff.ts';
import { openCase } from './parts/report/open-case.ts';
import { reviewSupport } from './parts/support/review-support.ts';
import { agreeSafetyPlan } from './parts/support/agree-safety-plan.ts';
import { offerService } from './parts/support/offer-service.ts';
import { nameSupporter } from './parts/support/name-supporter.ts';
import { recordCheckIn } from './parts/support/record-check-in.ts';
import { endSharedClasses } from './parts/support/end-shared-classes.ts';
import { assessSharedClasses } from './parts/support/assess-shared-classes.ts';
import { recordSpread } from './parts/spread/record-spread.ts';
import { containSpread } from './parts/spread/contain-spread.ts';
import { contactOtherSetting } from './parts/spread/contact-other-setting.ts';
import { linkIncident } from './parts/links/link-incident.ts';
import { reassessRepeat } from './parts/links/reassess-repeat.ts';
import { planFileTransfer } from './parts/leaving/plan-file-transfer.ts';
import { confirmFileTransfer } from './parts/leaving/confirm-file-transfer.ts';
import { identifyPerson } from './parts/people/identify-person.ts';
import { settleName } from './parts/people/settle-name.ts';
import { planSupport } from './parts/support/plan-support.ts';
import { proposeToLiftBar } from './parts/people/propose-to-lift-bar.ts';
import { recordConsultation } from './parts/decision/record-consultation.ts';
import { recordExposure } from './parts/report/record-exposure.ts';
import { settleAccount } from './parts/assessment/settle-account.ts';
import { recordFacts } from './parts/assessment/record-facts.ts';
import { recordLearning } from './parts/ending/record-learning.ts';
import { recordPoliceOutcome } from './parts/referrals/record-police-outcome.ts';
import { recordRemovalOutcome } from './parts/removal/record-removal-outcome.ts';
import { recordReferralResponse } from './parts/referrals/record-referral-response.ts';
import { recordSocialCareDecision } from './parts/referrals/record-social-care-decision.ts';
import { referToAdultServices } from './parts/referrals/refer-to-adult-services.ts';
import { referToCeop } from './parts/referrals/refer-to-ceop.ts';
import { referToLado } from './parts/referrals/refer-to-lado.ts';
import { referToOtherBody } from './parts/referrals/refer-to-other-body.ts';
import { referToPolice } from './parts/referrals/refer-to-police.ts';
import { referToSocialCare } from './parts/referrals/refer-to-social-care.ts';
import { reopenCase } from './parts/ending/reopen-case.ts';
import { reportAsLawRequires } from './parts/routes/report-as-law-requires.ts';
import { secureDevice } from './parts/devices/secure-device.ts';
import { moveDevice } from './parts/devices/move-device.ts';
import { keepDevice } from './parts/devices/keep-device.ts';
import { leaveDevice } from './parts/devices/leave-device.ts';
import { handDeviceToPolice } from './parts/devices/hand-device-to-police.ts';
import { endPoliceCustody } from './parts/devices/end-police-custody.ts';
import { returnDevice } from './parts/devices/return-device.ts';
import { isolateSystem } from './parts/systems/isolate-system.ts';
import { releaseSystem } from './parts/systems/release-system.ts';
import { recordSearch } from './parts/searches/record-search.ts';
import { reviewConfiscation } from './parts/devices/review-confiscation.ts';
import { reviewSearch } from './parts/searches/review-search.ts';
import { giveExtortionAdvice } from './parts/devices/give-extortion-advice.ts';
import { reportForRemoval } from './parts/removal/report-for-removal.ts';
import { reportConcern } from './parts/report/report-concern.ts';
import { reviewNotTelling } from './parts/parents/review-not-telling.ts';
import { sendLetter } from './parts/parents/send-letter.ts';
import { sendWrittenReferral } from './parts/referrals/send-written-referral.ts';
import { setContactPermissions } from './parts/parents/set-contact-permissions.ts';
import { answerViewing } from './parts/viewing/answer-viewing.ts';
import { askForViewingReview } from './parts/viewing/ask-for-viewing-review.ts';
import { considerViewing } from './parts/viewing/consider-viewing.ts';
import { recordViewing } from './parts/viewing/record-viewing.ts';
import { reviewViewing } from './parts/viewing/review-viewing.ts';
import { withholdFromParents } from './parts/parents/withhold-from-parents.ts';

/** Every act there is, by name. Policy, journeys and history are total over this map. */
export const acts = {
  'report-concern': reportConcern,
  'acknowledge-report': acknowledgeReport,
  'open-case': openCase,
  'decline-to-open': declineToOpen,
  'give-first-account': giveFirstAccount,
  'record-exposure': recordExposure,
  'offer-support-to-staff': offerSupportToStaff,
  'add-person': addPerson,
  'change-roles': changeRoles,
  'propose-to-lift-bar': proposeToLiftBar,
  'agree-to-lift-bar': agreeToLiftBar,
  'record-facts': recordFacts,
  'settle-account': settleAccount,
  'call-meeting': callMeeting,
  'hold-initial-review-meeting': holdInitialReviewMeeting,
  'consider-viewing': considerViewing,
  'answer-viewing': answerViewing,
  'record-viewing': recordViewing,
  'ask-for-viewing-review': askForViewingReview,
  'review-viewing': reviewViewing,
  'add-task': addTask,
  'finish-task': finishTask,
  'hand-over': handOver,
  'call-emergency-services': callEmergencyServices,
  decide: decideOutcome,
  'read-new-advice': readNewAdvice,
  'give-second-opinion': giveSecondOpinion,
  'record-consultation': recordConsultation,
  'hear-the-head': hearTheHead,
  'follow-adult-route': followAdultRoute,
  'follow-other-policy': followOtherPolicy,
  'report-as-law-requires': reportAsLawRequires,
  'refer-to-police': referToPolice,
  'refer-to-social-care': referToSocialCare,
  'refer-to-lado': referToLado,
  'refer-to-adult-services': referToAdultServices,
  'refer-to-ceop': referToCeop,
  'refer-to-other-body': referToOtherBody,
  'leave-child-out': leaveChildOut,
  'send-written-referral': sendWrittenReferral,
  'record-referral-response': recordReferralResponse,
  'chase-referral': chaseReferral,
  escalate,
  'record-social-care-decision': recordSocialCareDecision,
  'record-police-outcome': recordPoliceOutcome,
  'inform-parents': informParents,
  'withhold-from-parents': withholdFromParents,
  'plan-conversation': planConversation,
  'record-conversation': recordConversation,
  'review-not-telling': reviewNotTelling,
  'leave-parents-to-agency': leaveParentsToAgency,
  'set-contact-permissions': setContactPermissions,
  'note-parent-call': noteParentCall,
  'send-letter': sendLetter,
  'plan-support': planSupport,
  'review-support': reviewSupport,
  'agree-safety-plan': agreeSafetyPlan,
  'offer-service': offerService,
  'name-supporter': nameSupporter,
  'record-check-in': recordCheckIn,
  'assess-shared-classes': assessSharedClasses,
  'end-shared-classes': endSharedClasses,
  'record-spread': recordSpread,
  'contain-spread': containSpread,
  'contact-other-setting': contactOtherSetting,
  'link-incident': linkIncident,
  'reassess-repeat': reassessRepeat,
  'plan-file-transfer': planFileTransfer,
  'confirm-file-transfer': confirmFileTransfer,
  'identify-person': identifyPerson,
  'settle-name': settleName,
  'report-for-removal': reportForRemoval,
  'look-again-at-removal': lookAgainAtRemoval,
  'record-removal-outcome': recordRemovalOutcome,
  'secure-device': secureDevice,
  'move-device': moveDevice,
  'keep-device': keepDevice,
  'leave-device': leaveDevice,
  'hand-device-to-police': handDeviceToPolice,
  'end-police-custody': endPoliceCustody,
  'return-device': returnDevice,
  'review-confiscation': reviewConfiscation,
  'give-extortion-advice': giveExtortionAdvice,
  'isolate-system': isolateSystem,
  'release-system': releaseSystem,
  'record-search': recordSearch,
  'review-search': reviewSearch,
  'clear-for-deletion': clearForDeletion,
  'decide-on-deletion': decideOnDeletion,
  'confirm-deletion': confirmDeletion,
  'answer-duty': answerDuty,
  'note-action': noteAction,
  'correct-entry': correctEntry,
  'take-back-entry': takeBackEntry,
  'agree-to-take-back': agreeToTakeBack,
  'look-again-at-what-followed': lookAgainAtWhatFollowed,
  'record-learning': recordLearning,
  'answer-in-teaching': answerInTeaching,
  'debrief-staff': debriefStaff,
  'close-case': closeCase,
  'reopen-case': reopenCase,
} as const satisfies { readonly [N in ActName]: { readonly name: N } };

export type Acts = typeof acts;
export const actNames = Object.keys(acts) as readonly ActName[];

/** An act, without the exact types of its answers. */
export function actNamed(name: ActName): AnyAct {
  return acts[name];
}

function theOne(is: (act: AnyAct) => boolean, what: string): ActName {
  const [name, another] = actNames.filter((one) => is(acts[one]));
  if (!name || another) throw new Error(`not one act ${what}`);
  return name;
}

/** The act that begins a case, done to none that is there. */
export const beginning = theOne(({ begins }) => begins === true, 'begins a case');

/** The act that takes an entry back; whoever corrects one takes it back and says it anew. */
export const takingBack = theOne(({ takesBack }) => takesBack === true, 'takes an entry back');
