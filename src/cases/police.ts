import type { CaseState } from './state.ts';

/**
 * True once the police have been told, or are to be told: by decision, or by the advice while nobody has
 * decided. From then on they may need the first account, and the devices as they are.
 */
export function isPoliceMatter({ referrals, decision, advice }: CaseState): boolean {
  const said = decision?.outcome ?? advice?.decision;
  return referrals.some(({ to }) => to === 'police') || said === 'emergency' || said === 'refer';
}
