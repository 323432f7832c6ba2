import { partsThatOpenCases } from '#cases';
import { refuse, type Refusal } from '#kit';
import { type RoleName, roleWords } from '#schools';
import type { Agreement } from './kept.ts';

/** Somebody of the staff with the parts they play. */
export interface Playing {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly RoleName[];
}

/** A part to be given or taken, before anybody has agreed. */
export type Wanted = Pick<Agreement, 'by' | 'whom' | 'role' | 'gives'>;

/** Parts that a school is never without. */
const needed: readonly RoleName[] = ['lead', 'head'];

/** True where two people are needed: for parts that open cases, or show who has read them. */
export function needsTwo(role: RoleName): boolean {
  return partsThatOpenCases.includes(role) || role === 'data-protection-officer';
}

/**
 * Who may answer: the chair of governors; where there is none beside whoever asks and whoever it is
 * about, the lead and deputies; then the head. It depends on the parts people play and on nothing else,
 * so that who is waited for says nothing of whether anybody is kept from a case.
 */
export function answerers(staff: readonly Playing[], { by, whom }: Wanted): readonly Playing[] {
  const others = staff.filter(({ id }) => id !== by && id !== whom);
  const playing = (...roles: readonly RoleName[]) =>
    others.filter((one) => one.roles.some((role) => roles.includes(role)));
  const groups = [playing('chair'), playing('lead', 'deputy'), playing('head')];
  return groups.find((group) => group.length > 0) ?? [];
}

/** Why a part cannot be given or taken, as things stand; null when it can. */
export function fault(staff: readonly Playing[], wanted: Wanted): Refusal | null {
  const { whom, role, gives } = wanted;
  const person = staff.find(({ id }) => id === whom);
  if (!person) return refuse('nobody', 'Choose who it is.');
  const has = person.roles.includes(role);
  if (gives && has) return refuse('has-it', `${person.name} plays this part already.`);
  if (!gives && !has) return refuse('has-it-not', `${person.name} does not play this part.`);
  const others = staff.some(({ id, roles }) => id !== whom && roles.includes(role));
  if (!gives && !others && needed.includes(role)) {
    const part = roleWords[role].toLowerCase();
    return refuse('needed', `Somebody else must be ${part} before ${person.name} is not.`);
  }
  if (!needsTwo(role) || answerers(staff, wanted).length > 0) return null;
  return refuse(
    'nobody-to-agree',
    'There is nobody else who could agree. A chair must be named first.',
  );
}

/** The parts somebody has after what was agreed, and since when they have those they were given. */
export function partsOf(
  person: Pick<Playing, 'id' | 'roles'>,
  agreements: readonly Agreement[],
): { readonly roles: readonly RoleName[]; readonly since: Partial<Record<RoleName, string>> } {
  const since = new Map<RoleName, string>();
  let roles = person.roles;
  for (const { whom, role, gives, answer, alone, asked } of agreements) {
    if (whom !== person.id || !(alone || answer?.agrees)) continue;
    roles = roles.filter((one) => one !== role);
    since.delete(role);
    if (!gives) continue;
    roles = [...roles, role];
    since.set(role, answer?.at ?? asked);
  }
  return { roles: roles.length > 0 ? roles : ['staff'], since: Object.fromEntries(since) };
}
