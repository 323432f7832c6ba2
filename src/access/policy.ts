import { type ActName, acts } from '#cases';
import { type Audience, audiences, everyone, type Tie } from '#schools';
import type { Role } from './actor.ts';
import { type Right, rights, type ViewName, views } from './rights.table.ts';

/** What somebody is to a record, beyond their role. */
export interface Relation extends Readonly<Partial<Record<Tie, boolean>>> {
  /** Implicated in it or with a declared interest: it does not exist for them. */
  readonly barred: boolean;
  /** Named as the second senior person whose view is being waited for. */
  readonly askedForSecondOpinion: boolean;
  /** Manages this case beside the leads or in their place, as the head does in a staff matter. */
  readonly managing?: boolean;
  /** Is pictured in it, and so is not to manage what was done to them: their role grants them no act. */
  readonly aside?: boolean;
}

/** What anybody is to a record as long as nothing is said of it. */
export const noRelation: Relation = { barred: false, askedForSecondOpinion: false };

/** What can be done to a record: an act, or a way of looking. */
export type InACase = ActName | ViewName;

/** A senior leader or the chair sees a case only while their second opinion on it is waited for. */
const seeWhileAsked: readonly Role[] = ['senior-leader', 'chair'];

/** Roles that can come to manage a case, and may then do in it, and only in it, whatever the lead may. */
const managers: readonly Role[] = ['head', 'senior-leader', 'chair'];

/** Those to whom something is granted; null for what is no act and no view, so granted to nobody. */
function audienceOf(name: InACase): Audience | null {
  if (Object.hasOwn(views, name)) return audiences[views[name as ViewName]];
  return Object.hasOwn(acts, name) ? audiences[acts[name as ActName].may] : null;
}

/** What is left by their role to whoever is pictured: looking, giving away what is with them, saving a life. */
const isLeftToThem = (name: InACase): boolean =>
  Object.hasOwn(views, name) || acts[name as ActName].alsoAside === true;

/** Why something is denied, for the read log and tests; a person is only ever told "not found" or "not allowed". */
export type Denial = 'barred' | 'role' | 'not-asked';

/** Says why these roles may not do this to a record they stand in this relation to, or null if they may. */
export function denialOf(roles: readonly Role[], name: InACase, relation: Relation): Denial | null {
  const audience = audienceOf(name);
  const { barred, askedForSecondOpinion: isAsked } = relation;
  if (barred) return 'barred';
  if (!audience) return 'role';
  if (audience.asked === 'only' && !isAsked) return 'not-asked';
  const holds = (some: readonly Role[]) => roles.some((role) => some.includes(role));
  const isAside =
    relation.aside === true && !audience.roles.includes('staff') && !isLeftToThem(name);
  if (holds(audience.roles) && (!isAside || audience.asked === 'only')) return null;
  if (audience.also && relation[audience.also] === true && holds(everyone)) return null;
  if (audience.asked && isAsked && holds(seeWhileAsked)) return null;
  const asLead = relation.managing === true && holds(managers);
  return asLead && audience.roles.includes('lead') ? null : 'role';
}

/** True when these roles may do this to a record they stand in this relation to. */
export function mayIn(roles: readonly Role[], name: InACase, relation: Relation): boolean {
  return denialOf(roles, name, relation) === null;
}

/** True when these roles may do this at their school; what they are to any one case counts for nothing. */
export function mayHere(roles: readonly Role[], right: Right): boolean {
  if (!Object.hasOwn(rights, right)) return false;
  const { roles: granted }: Audience = audiences[rights[right]];
  return roles.some((role) => granted.includes(role));
}
