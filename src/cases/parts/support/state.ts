import type { PlainDate } from '#kit';
import type { Done } from '#acts';

export interface SupportPlan extends Done {
  readonly child: string;
  readonly trustedAdult: string;
  readonly reviewOn: PlainDate;
}

/** A plan looked at again; null for the next date once the support has ended. */
export interface SupportReview extends Done {
  readonly child: string;
  readonly outcome: 'goes-on' | 'changes' | 'ends';
  readonly reviewOn: PlainDate | null;
}

/** A look at where two or more children meet in school, and what was changed; no date once it need not be looked at again. */
export interface SharedClasses extends Done {
  readonly children: readonly string[];
  readonly reviewOn: PlainDate | null;
}

/** A member of staff asked to support a child beside the trusted adult, or no longer asked. */
export interface Supporter extends Done {
  readonly child: string;
  readonly person: string;
  readonly asked: boolean;
}

/** What the record says of supporting the children. */
export interface SupportState {
  readonly support: readonly SupportPlan[];
  readonly supportReviews: readonly SupportReview[];
  readonly safetyPlans: readonly (Done & { readonly child: string })[];
  readonly servicesOffered: readonly (Done & { readonly child: string })[];
  readonly checkIns: readonly (Done & { readonly child: string; readonly tellTheLead: boolean })[];
  readonly sharedClasses: readonly SharedClasses[];
  readonly supporters: readonly Supporter[];
}

export const supportStart: SupportState = {
  support: [],
  supportReviews: [],
  safetyPlans: [],
  servicesOffered: [],
  checkIns: [],
  sharedClasses: [],
  supporters: [],
};

/** Support that goes on for a child: the newest plan and its reviews; null before any, and once it has ended. */
export function supportNow({ support, supportReviews }: SupportState, child: string) {
  const plan = support.findLast((one) => one.child === child);
  if (!plan) return null;
  const reviews = supportReviews.filter(
    (one) => one.child === child && one.sequence > plan.sequence,
  );
  return reviews.at(-1)?.outcome === 'ends' ? null : { plan, reviews };
}

/** The members of staff who support a child: the trusted adult of the newest plan, and who was asked. */
export function supportersOf(state: SupportState, child: string): readonly string[] {
  const trusted = supportNow(state, child)?.plan.trustedAdult;
  const named = new Map<string, boolean>();
  for (const one of state.supporters) if (one.child === child) named.set(one.person, one.asked);
  const asked = [...named].flatMap(([person, is]) => (is ? [person] : []));
  return [...new Set([...(trusted ? [trusted] : []), ...asked])];
}
