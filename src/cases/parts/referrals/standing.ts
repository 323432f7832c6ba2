import { toldIn } from '../../agencies/agencies.ts';
import { childrenOf } from '../../who/children.ts';
import type { ChildRole, PersonInCase } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';
import type { Agency, Referral } from './state.ts';

/** Bodies that expect a telephone referral to be followed in writing. */
const wantWriting: readonly Agency[] = ['social-care', 'lado', 'adult-services'];

/** Referrals that were made by voice and still have to follow in writing. */
export function stillToWrite({ referrals }: CaseState): readonly Referral[] {
  return referrals.filter(({ to, written }) => !written && wantWriting.includes(to));
}

/** Referrals nobody has answered. A report to CEOP is taken on or not, and not answered to a school. */
export function unanswered({ referrals }: CaseState): readonly Referral[] {
  return referrals.filter(({ answer, to }) => answer === null && to !== 'ceop');
}

/** When somebody last asked after a referral, or took it further up; otherwise when it was made. */
export function lastAskedAt({ at, chases, escalations }: Referral): string {
  return [at, ...chases.map((one) => one.at), ...escalations.map((one) => one.at)].reduce((a, b) =>
    a > b ? a : b,
  );
}

/**
 * The entry that calls for taking a referral further up: the newest answer, where we do not agree with
 * it; or the newest time somebody asked in vain. Null when nothing does.
 */
function callsForMore({ answer, chases }: Referral): number | null {
  if (answer) return answer.agree === 'no' ? answer.sequence : null;
  return chases.at(-1)?.sequence ?? null;
}

/** True when a referral has to be taken further up, and has not been since it had to. */
export function needsEscalating(referral: Referral): boolean {
  const since = callsForMore(referral);
  return since !== null && !referral.escalations.some(({ sequence }) => sequence > since);
}

/** True when a referral was taken further up over an answer, and nobody has answered that. */
export function awaitingEscalation({ answer, escalations }: Referral): boolean {
  const newest = escalations.at(-1);
  return answer !== null && newest !== undefined && newest.sequence > answer.sequence;
}

/** True when a referral was ever late, disagreed with, or taken further up. */
export function wasContested({ chases, escalations, answers }: Referral): boolean {
  return chases.length + escalations.length > 0 || answers.some(({ agree }) => agree === 'no');
}

/** The newest entry since which some referral calls for more; 0 when none ever did. */
export function contestedSince({ referrals }: CaseState): number {
  return Math.max(0, ...referrals.map((one) => callsForMore(one) ?? 0));
}

/** Parts in which a child neither was harmed nor harmed, as far as is known. */
const bystanding: readonly ChildRole[] = ['received-it', 'saw-it', 'told-us'];

/**
 * The children whom no referral to social care covers, although there is one: both the child harmed and
 * the child who harmed are referred (procedure.md MA7). One left out with reasons is not among them.
 */
export function notReferred(state: CaseState): readonly PersonInCase[] {
  const made = state.referrals.filter(({ to }) => to === 'social-care');
  if (made.length === 0) return [];
  const covered = new Set([
    ...made.flatMap(({ children }) => children),
    ...state.leftOut.map(({ child }) => child),
  ]);
  return childrenOf(state)
    .filter(({ id }) => !covered.has(id))
    .filter(({ roles }) => !roles.every((role) => bystanding.some((one) => one === role)));
}

/** What a referral is called, by its id; null for another id. */
export function referralNamed({ referrals }: CaseState, id: string): string | null {
  const referral = referrals.find((one) => one.id === id);
  return referral ? `The referral to ${toldIn(referral)}` : null;
}
