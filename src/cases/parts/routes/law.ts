import type { Advice, ruleOf } from '#guidance';
import type { School } from '#schools';

/**
 * Rules that point to an offence against a child, as far as anybody can tell from what is recorded. The
 * duty's own exemptions, such as for some agreed sharing between peers, are for a person to judge.
 */
const pointToAnOffence = [
  'staff-implicated',
  'adult-involved',
  'coercion',
  'violent-or-atypical',
  'under-13-sexual-acts',
] as const satisfies readonly Parameters<typeof ruleOf>[0][];

/**
 * True when a school in England has switched on the duty in law to report child sexual abuse, and
 * something recorded points to an offence (procedure.md 7.1; its commencement must be checked).
 */
export function lawAsksForReport(advice: Advice, { nation, ways }: School): boolean {
  if (nation !== 'england' || !ways.mandatoryReporting) return false;
  return advice.engaged.some(({ rule }) => pointToAnOffence.some((one) => one === rule));
}

/** The longest a report may be put off where making it would endanger a child, in days. */
export const longestDelay = 7;
