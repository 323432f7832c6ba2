import type { Decision } from '../../decisions.ts';
import type { CompleteFacts, FactName } from '../../facts.ts';
import { contractSays, isOutside } from '../testing.ts';

/** A change to a worse or less known answer that may lower the decision, from which to which. */
export interface Exception {
  readonly fact: FactName;
  readonly from: string | number;
  readonly to: string | number;
  readonly decisions: readonly `${Decision} to ${Decision}`[];
}

/** The questions of fact that settle which procedure applies at all. No other fact ever lowers a decision. */
export const scopeFacts: readonly FactName[] = ['medium', 'youngestDepictedAge', 'childInvolved'];

/** Every such change there is, in the order in which people are asked. The long proof finds these and no others. */
export const exceptions: readonly Exception[] = [
  { fact: 'medium', from: 'text-only', to: 'photo', decisions: ['other-policy to in-setting'] },
  {
    fact: 'medium',
    from: 'text-only',
    to: 'adult-pornography',
    decisions: ['other-policy to in-setting'],
  },
  {
    fact: 'medium',
    from: 'adult-pornography',
    to: 'photo',
    decisions: ['other-policy to in-setting'],
  },
  {
    fact: 'medium',
    from: 'adult-pornography',
    to: 'drawing',
    decisions: [
      'refer-social-care to consult',
      'refer-social-care to other-policy',
      'consult to other-policy',
    ],
  },
  {
    fact: 'medium',
    from: 'drawing',
    to: 'photo',
    decisions: ['consult to in-setting', 'other-policy to in-setting'],
  },
  {
    fact: 'medium',
    from: 'drawing',
    to: 'adult-pornography',
    decisions: [
      'refer to refer-social-care',
      'refer to consult',
      'refer-social-care to consult',
      'consult to in-setting',
      'other-policy to in-setting',
    ],
  },
  {
    fact: 'youngestDepictedAge',
    from: 13,
    to: 'not-known',
    decisions: ['refer-social-care to consult'],
  },
  {
    fact: 'youngestDepictedAge',
    from: 'adult',
    to: 0,
    decisions: ['adult-route to consult', 'adult-route to other-policy', 'consult to other-policy'],
  },
  {
    fact: 'youngestDepictedAge',
    from: 'adult',
    to: 13,
    decisions: [
      'adult-route to consult',
      'adult-route to other-policy',
      'adult-route to in-setting',
      'consult to other-policy',
      'consult to in-setting',
      'other-policy to in-setting',
    ],
  },
  {
    fact: 'youngestDepictedAge',
    from: 'adult',
    to: 'not-known',
    decisions: ['adult-route to consult', 'adult-route to other-policy', 'consult to other-policy'],
  },
  {
    fact: 'childInvolved',
    from: 'no',
    to: 'yes',
    decisions: [
      'adult-route to consult',
      'adult-route to other-policy',
      'adult-route to in-setting',
    ],
  },
  { fact: 'childInvolved', from: 'no', to: 'not-known', decisions: ['adult-route to consult'] },
  {
    fact: 'childInvolved',
    from: 'not-known',
    to: 'yes',
    decisions: ['consult to other-policy', 'consult to in-setting'],
  },
];

/** Why a worse or less known answer may lower a decision: the case has come under another procedure. */
export const reasons = {
  'a child is involved after all, so it leaves the adult route': (before, after) =>
    contractSays(before, 'threshold').class === 'adult-case' &&
    contractSays(after, 'threshold').class !== 'adult-case',
  'it has come within imagery, or has left it, so another list of rules applies': (before, after) =>
    isOutside(before) !== isOutside(after),
  'it was not known whether a child is involved beside the adult pictured, and now it is': (
    before,
    after,
  ) => isChildOpen(before) && !isChildOpen(after),
  'it is no longer a drawing that may be against the law': (before, after) =>
    before.medium === 'drawing' && after.medium !== 'drawing' && !isOutside(before),
  'nobody knew the age of whoever is pictured, and in such a drawing nobody is': (before, after) =>
    before.youngestDepictedAge === 'not-known' &&
    before.medium !== 'drawing' &&
    after.medium === 'drawing',
} as const satisfies Readonly<
  Record<string, (before: CompleteFacts, after: CompleteFacts) => boolean>
>;

const isChildOpen = ({ youngestDepictedAge, childInvolved }: CompleteFacts): boolean =>
  youngestDepictedAge === 'adult' && childInvolved === 'not-known';

/** The reasons for which a change from these facts to those may lower the decision. */
export function reasonsToLower(before: CompleteFacts, after: CompleteFacts): readonly string[] {
  return Object.entries(reasons).flatMap(([why, holds]) => (holds(before, after) ? [why] : []));
}
