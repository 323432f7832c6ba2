import type { Role } from './actor.ts';
import { everyone, type Permission, policy, settingsRights } from './policy.table.ts';

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

/** A senior leader or the chair sees a case only while their second opinion on it is waited for. */
const toAgree: readonly Permission[] = [
  'give-second-opinion',
  'agree-to-lift-bar',
  'agree-to-take-back',
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
const ofNoCase: readonly Permission[] = [
  'worklist',
  'removals',
  'see-parts',
  'reading-log',
  ...settingsRights,
];

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
