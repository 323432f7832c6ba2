import assert from 'node:assert/strict';
import type { CaseState, ChildRole, factsNow } from '#cases';
import { carers, learners, staff } from '#examples';
import { nothingAlarming } from '../../src/cases/parts/testing.ts';
import type { School } from '#schools';
import { idOf, type Telling, type Who } from './telling.ts';

/** A whole case: what marks it, told step by step. Whatever it then still asks for is done, and it is closed. */
export interface Tale {
  /** A sentence. */
  readonly name: string;
  /** What the guidance advised in the end, and how it classed the incident. */
  readonly advised: string | null;
  readonly class?: string;
  /** Decided in the end, where that is not what was advised. */
  readonly decided?: string;
  readonly ends?: 'closed' | 'not-opened';
  readonly manager?: Who;
  readonly ways?: Partial<School>;
  readonly tell: (the: Telling) => Promise<void>;
}

type Facts = Readonly<Partial<Record<keyof ReturnType<typeof factsNow>, string>>>;

/** A student is added with their parts in it. */
export function child(the: Telling, name: keyof typeof learners, ...roles: readonly ChildRole[]) {
  const learner = learners[name].id;
  return the.does(the.manager, 'add-person', { kind: 'learner', learner, childRoles: roles });
}

/** A parent or carer of a student in the case is added. */
export function carer(
  the: Telling,
  name: keyof typeof carers,
  of: keyof typeof learners,
): Promise<void> {
  return the.does(the.manager, 'add-person', (state) => ({
    kind: 'carer',
    carer: carers[name].id,
    carerOf: [idOf(state, of)],
    learner: null,
    childRoles: null,
  }));
}

/** Somebody from outside is added, as far as they are known. */
export function outsider(the: Telling, knownAs: string, ...roles: readonly ChildRole[]) {
  const nobodyHere = { learner: null, childRoles: roles };
  return the.does(the.manager, 'add-person', { kind: 'other', knownAs, ...nobodyHere });
}

/** What is known: nothing that alarms, but for these. */
export function known(the: Telling, facts: Facts = {}, by = the.manager): Promise<void> {
  return the.does(by, 'record-facts', {
    saidBy: 'The students and their families',
    ...nothingAlarming,
    ...facts,
  });
}

/** More is heard of these facts. */
export function heard(the: Telling, saidBy: string, facts: Facts): Promise<void> {
  return the.does(the.manager, 'record-facts', { coercion: null, saidBy, ...facts });
}

/** The account of a fact with this value holds, and not the others. */
export function holds(the: Telling, fact: keyof CaseState['facts'], value: string): Promise<void> {
  const account = the.state.facts[fact]?.findLast((one) => one.value === value);
  return the.does(the.manager, 'settle-account', {
    account: `${fact}:${account?.sequence ?? 0}:${value}`,
    reason: 'I asked everybody again, and it is clear now.',
  });
}

/** Reported by a member of staff, read, opened, with these students in it. */
export async function opened(
  the: Telling,
  students: Readonly<Partial<Record<keyof typeof learners, readonly ChildRole[]>>>,
  by: Who = 'teacher',
): Promise<void> {
  await the.does(by, 'report-concern');
  await the.does(the.manager, 'acknowledge-report');
  await the.does(the.manager, 'open-case');
  for (const [name, roles] of Object.entries(students))
    await child(the, name as keyof typeof learners, ...roles);
}

/** Decides, and a second senior person answers where one is named. */
export async function decided(
  the: Telling,
  outcome: 'in-setting' | 'refer' | 'refer-social-care' | 'consult' | 'refer-lado' | 'other-policy',
  second: { readonly who: Who; readonly agrees: 'yes' | 'no' } | null = null,
): Promise<void> {
  const person = second ? staff[second.who].id : null;
  await the.does(the.manager, 'decide', { outcome, second: person });
  if (second) await the.does(second.who, 'give-second-opinion', { agrees: second.agrees });
}

/** The newest referral to this body. */
export function referralTo({ referrals }: CaseState, body: string): string {
  return referrals.findLast(({ to }) => to === body)?.id ?? 'none';
}

/** The guidance now advises this. */
export function advises({ state }: Telling, decision: string): void {
  assert.equal(state.advice?.decision, decision);
}
