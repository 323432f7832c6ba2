import type { ActName } from '#cases';
import type { Role } from './actor.ts';

/** Ways of looking, beside the acts: the policy covers both. */
export const views = [
  'own-reports',
  'own-tasks',
  'worklist',
  'removals',
  'case',
  'chronology',
  'advice',
  'child-file',
] as const;
export type ViewName = (typeof views)[number];

/** What may be changed about the school itself: no case is part of it. */
export const settingsRights = [
  'change-calendar',
  'change-words',
  'change-ways',
  'name-people',
  'see-sending',
] as const;
export type SettingsRight = (typeof settingsRights)[number];
export type Permission = ActName | ViewName | SettingsRight;

/** What somebody is to a record, beyond their role. */
export interface Relation {
  /** Implicated in it or with a declared interest: it does not exist for them. */
  readonly barred: boolean;
  /** Named as the second senior person whose view is being waited for. */
  readonly askedForSecondOpinion: boolean;
  /** Manages this case beside the leads or in their place, as the head does in a staff matter. */
  readonly managing?: boolean;
  /** Made the report, and so may say what they themselves saw, heard and did. */
  readonly reported?: boolean;
  /** Has a task in it that is not finished: they see that task and nothing else. */
  readonly hasTask?: boolean;
  /** Supports a child in it: they see that child’s support and nothing else. */
  readonly supports?: boolean;
}

const everyone: readonly Role[] = [
  'staff',
  'lead',
  'deputy',
  'pastoral',
  'head',
  'senior-leader',
  'chair',
  'safeguarding-governor',
  'it-lead',
  'data-protection-officer',
  'prevention-lead',
];
const leads: readonly Role[] = ['lead', 'deputy'];
const leadsAndHead: readonly Role[] = [...leads, 'head'];

/** Who may do what. Whatever is not here is denied; a bar beats every grant. */
const policy: Readonly<Record<Permission, readonly Role[]>> = {
  'own-reports': everyone,
  'own-tasks': everyone,
  worklist: leadsAndHead,
  removals: leadsAndHead,
  case: leadsAndHead,
  chronology: leadsAndHead,
  advice: leadsAndHead,
  'child-file': leadsAndHead,
  'change-calendar': leadsAndHead,
  'change-words': leadsAndHead,
  'change-ways': ['lead', 'head'],
  'name-people': ['head'],
  'see-sending': [...leadsAndHead, 'it-lead'],
  'report-concern': everyone,
  'acknowledge-report': leads,
  'open-case': leads,
  'decline-to-open': leads,
  'give-first-account': leads,
  'record-exposure': leads,
  'offer-support-to-staff': leadsAndHead,
  'add-person': leads,
  'change-roles': leads,
  'propose-to-lift-bar': leads,
  'agree-to-lift-bar': ['head', 'senior-leader', 'lead', 'deputy', 'chair'],
  'record-facts': leads,
  'call-meeting': leads,
  'hold-initial-review-meeting': leads,
  'consider-viewing': leads,
  'answer-viewing': ['head', 'senior-leader', 'lead', 'deputy', 'chair'],
  'record-viewing': leads,
  'ask-for-viewing-review': leadsAndHead,
  'review-viewing': ['head', 'senior-leader', 'lead', 'deputy', 'chair'],
  'add-task': leads,
  'finish-task': leads,
  'hand-over': leads,
  'call-emergency-services': leadsAndHead,
  decide: leads,
  'give-second-opinion': ['head', 'senior-leader', 'lead', 'deputy', 'chair'],
  'record-consultation': leads,
  'hear-the-head': leads,
  'follow-adult-route': leads,
  'follow-other-policy': leads,
  'report-as-law-requires': leadsAndHead,
  'refer-to-police': leadsAndHead,
  'refer-to-social-care': leadsAndHead,
  'refer-to-lado': leadsAndHead,
  'refer-to-adult-services': leadsAndHead,
  'refer-to-ceop': leadsAndHead,
  'refer-to-other-body': leadsAndHead,
  'leave-child-out': leads,
  'send-written-referral': leadsAndHead,
  'record-referral-response': leadsAndHead,
  'chase-referral': leadsAndHead,
  escalate: leadsAndHead,
  'record-social-care-decision': leadsAndHead,
  'record-police-outcome': leadsAndHead,
  'inform-parents': leads,
  'withhold-from-parents': leads,
  'plan-conversation': leads,
  'record-conversation': leads,
  'review-not-telling': leads,
  'leave-parents-to-agency': leads,
  'set-contact-permissions': leads,
  'note-parent-call': leads,
  'send-letter': leads,
  'plan-support': leads,
  'review-support': leads,
  'agree-safety-plan': leads,
  'offer-service': leads,
  'name-supporter': leads,
  'record-check-in': leads,
  'record-spread': leads,
  'contain-spread': leads,
  'contact-other-setting': leads,
  'link-incident': leads,
  'reassess-repeat': leads,
  'plan-file-transfer': leads,
  'confirm-file-transfer': leads,
  'identify-person': leads,
  'assess-shared-classes': leads,
  'report-for-removal': leads,
  'look-again-at-removal': leads,
  'record-removal-outcome': leads,
  'secure-device': leadsAndHead,
  'move-device': leadsAndHead,
  'keep-device': leadsAndHead,
  'leave-device': leadsAndHead,
  'hand-device-to-police': leadsAndHead,
  'end-police-custody': leadsAndHead,
  'return-device': leadsAndHead,
  'isolate-system': leadsAndHead,
  'release-system': leadsAndHead,
  'record-search': leadsAndHead,
  'review-search': leadsAndHead,
  'give-extortion-advice': leadsAndHead,
  'clear-for-deletion': leads,
  'decide-on-deletion': leadsAndHead,
  'confirm-deletion': leads,
  'answer-duty': leadsAndHead,
  'note-action': leadsAndHead,
  'correct-entry': leads,
  'record-learning': leads,
  'answer-in-teaching': leads,
  'debrief-staff': leadsAndHead,
  'close-case': leads,
  'reopen-case': leads,
};

/** A senior leader or the chair sees a case only while their second opinion on it is waited for. */
const toAgree: readonly Permission[] = [
  'give-second-opinion',
  'agree-to-lift-bar',
  'answer-viewing',
  'review-viewing',
];
const whileAsked: readonly Permission[] = ['case', 'chronology', 'advice', ...toAgree];
const seeWhileAsked: readonly Role[] = ['senior-leader', 'chair'];

/** What whoever made a report may add of their own, though the case is closed to them. */
const ofTheirReport: readonly Permission[] = [
  'give-first-account',
  'call-emergency-services',
  'report-as-law-requires',
];

/** What somebody may add to a case by what they are to it, whatever their role. */
function isTheirs(permission: Permission, { reported, hasTask, supports }: Relation): boolean {
  if (reported === true && ofTheirReport.includes(permission)) return true;
  if (supports === true && permission === 'record-check-in') return true;
  return hasTask === true && permission === 'finish-task';
}

/** Roles that can come to manage a case, and may then do in it, and only in it, whatever the lead may. */
const managers: readonly Role[] = ['head', 'senior-leader', 'chair'];

/** What is not about one case, so that managing one grants none of it. */
const ofNoCase: readonly Permission[] = ['worklist', 'removals', ...settingsRights];

/** Who is granted something. A name that is no act and no view is granted to nobody. */
function granted(permission: Permission): readonly Role[] {
  return Object.hasOwn(policy, permission) ? policy[permission] : [];
}

/** Why something is denied, for the read log and tests; a person is only ever told "not found" or "not allowed". */
export type Denial = 'barred' | 'role' | 'not-asked';

/** Says why these roles may not do this to a record they stand in this relation to, or null if they may. */
export function denialOf(
  roles: readonly Role[],
  permission: Permission,
  relation: Relation,
): Denial | null {
  if (relation.barred) return 'barred';
  if (toAgree.includes(permission) && !relation.askedForSecondOpinion) return 'not-asked';
  const holds = (some: readonly Role[]) => roles.some((role) => some.includes(role));
  if (holds(granted(permission))) return null;
  if (holds(everyone) && isTheirs(permission, relation)) return null;
  if (relation.askedForSecondOpinion && holds(seeWhileAsked) && whileAsked.includes(permission))
    return null;
  const asLead = relation.managing === true && !ofNoCase.includes(permission) && holds(managers);
  return asLead && granted(permission).includes('lead') ? null : 'role';
}

/** True when these roles may do this to a record they stand in this relation to. */
export function allows(
  roles: readonly Role[],
  permission: Permission,
  relation: Relation,
): boolean {
  return denialOf(roles, permission, relation) === null;
}
