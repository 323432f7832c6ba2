import type { Agency } from '../parts/referrals/state.ts';
import type { CaseState } from '../state.ts';

const told: Readonly<Record<string, readonly Agency[]>> = {
  police: ['police'],
  'social-care': ['social-care'],
  both: ['police', 'social-care'],
};

/** The agencies a meeting agreed to tell at once, not yet told, while no later decision says otherwise. */
export function agreedToTell({ meeting, decision, referrals }: CaseState): readonly Agency[] {
  if (!meeting || (decision && decision.sequence > meeting.sequence)) return [];
  const agreed = told[meeting.nextStep] ?? [];
  return agreed.filter((agency) => !referrals.some(({ to }) => to === agency));
}
