import { type FactName, type FactValue, factNames, factsOfReferral, moreUrgent } from '#guidance';
import type { CaseState } from '../state.ts';
import type { FactAccount } from '../parts/assessment/state.ts';

/** A value as the record keeps it, as the guidance reads it: ages are numbers. */
export function factValueOf(value: string): FactValue {
  return (/^\d+$/.test(value) ? Number(value) : value) as FactValue;
}

/** The more urgent of two accounts of a fact; of two that concern alike, the second. */
function worse(fact: FactName, first: FactAccount, second: FactAccount): FactAccount {
  const [one, other] = [factValueOf(first.value), factValueOf(second.value)];
  return moreUrgent(fact, one as never, other as never) === other ? second : first;
}

const isKnown = ({ value }: FactAccount): boolean => value !== 'not-known';

/** In the order in which they were said, whenever they were written down; said at once, as recorded. */
const asSaid = (accounts: readonly FactAccount[]): readonly FactAccount[] =>
  accounts.toSorted((one, other) => Date.parse(one.saidAt) - Date.parse(other.saidAt));

/** The accounts of a fact that count: all, or the one that was settled on and whatever came after. */
function counted({ facts, settled }: CaseState, fact: FactName): readonly FactAccount[] {
  const holds = settled[fact];
  const accounts = facts[fact] ?? [];
  if (!holds) return accounts;
  return accounts.filter(
    ({ sequence, value }) =>
      sequence > holds.sequence || (sequence === holds.entry && value === holds.value),
  );
}

/**
 * True where the more urgent account of a fact stands until somebody says why not: a referral rests on it,
 * or the school’s own list speaks of it. Of anything else the last said counts.
 */
function worstStands(fact: FactName, accounts: readonly FactAccount[]): boolean {
  return factsOfReferral.includes(fact) || accounts.some(({ byList }) => byList);
}

/**
 * Which of some accounts of a fact counts: the more urgent where that stands, else what was said last. “I do not know” never stands in the place of an answer that alarms; recorded last,
 * beside one that only reassures, it opens the question again.
 */
function counting(fact: FactName, accounts: readonly FactAccount[]): FactAccount | null {
  const known = asSaid(accounts).filter(isKnown);
  const last = accounts.at(-1) ?? null;
  const standing = worstStands(fact, accounts)
    ? known.reduce<FactAccount | null>((one, next) => (one ? worse(fact, one, next) : next), null)
    : (known.at(-1) ?? null);
  if (!standing || !last || isKnown(last)) return standing ?? last;
  return worse(fact, standing, last);
}

/** Accounts by whom they are about: the case as a whole (null) or one child of it. */
function bySubject(accounts: readonly FactAccount[]): readonly (readonly FactAccount[])[] {
  return [...Map.groupBy(accounts, ({ child }) => child ?? null).values()];
}

/** True once each child has an answer of their own, so that not knowing it of the whole says no more. */
function isSaidOfEach({ people }: CaseState, accounts: readonly FactAccount[]): boolean {
  const children = people.filter(({ kind }) => kind === 'learner');
  return (
    children.length > 0 &&
    children.every(({ id }) => accounts.some((one) => one.child === id && isKnown(one)))
  );
}

/** The account of a fact that stands: the worst of those that count of each child; null where nobody said anything. */
export function accountOf(state: CaseState, fact: FactName): FactAccount | null {
  const accounts = counted(state, fact);
  const whole = isSaidOfEach(state, accounts);
  return bySubject(accounts)
    .flatMap((group) => counting(fact, group) ?? [])
    .filter((one) => isKnown(one) || one.child !== undefined || !whole)
    .reduce<FactAccount | null>((one, next) => (one ? worse(fact, one, next) : next), null);
}

/** What stands of a fact; `not-known` where nobody said anything. */
export function stands(state: CaseState, fact: FactName): string {
  return accountOf(state, fact)?.value ?? 'not-known';
}

/** True where what stands of a fact is that it is so, or may be. */
export function mayBe(state: CaseState, fact: FactName): boolean {
  return ['yes', 'suspected'].includes(stands(state, fact));
}

/** Accounts of a fact that count and say something else than what stands, in the order they were said. */
export function otherAccounts(state: CaseState, fact: FactName): readonly FactAccount[] {
  const standing = accountOf(state, fact);
  return asSaid(counted(state, fact)).filter(
    (one) => isKnown(one) && one.value !== standing?.value && one.child === standing?.child,
  );
}

/** True where somebody said less of it since, or it was recorded since: which holds is for the lead to say. */
export function isDisputed(state: CaseState, fact: FactName): boolean {
  const standing = accountOf(state, fact);
  if (!standing || !worstStands(fact, counted(state, fact))) return false;
  return otherAccounts(state, fact).some(
    ({ saidAt, sequence }) =>
      Date.parse(saidAt) > Date.parse(standing.saidAt) || sequence > standing.sequence,
  );
}

/** The facts of which later accounts say less than what stands. */
export function disputed(state: CaseState): readonly FactName[] {
  return factNames.filter((fact) => isDisputed(state, fact));
}

/** The facts whose accounts differ and of which the more urgent stands. */
export function differing(state: CaseState): readonly FactName[] {
  return factNames.filter(
    (fact) => worstStands(fact, counted(state, fact)) && otherAccounts(state, fact).length > 0,
  );
}
