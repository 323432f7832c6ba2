import type { CaseState } from './state.ts';
import { mayBe, stands } from './what-stands.ts';

const decidedToTellPolice: readonly string[] = ['emergency', 'refer'];

/** True while the police have been, or are to be, asked and have not answered: nothing is deleted or given back. */
export function policeMayNeedDevices({ referrals, decision }: CaseState): boolean {
  const told = referrals.filter(({ to }) => to === 'police');
  if (told.length > 0) return told.some(({ answer }) => answer === null);
  return decidedToTellPolice.includes(decision?.outcome ?? '');
}

/**
 * True where what is recorded may be a matter for the police: an adult, pressure or a threat, or advice
 * to tell them. There what exists is kept, not deleted (procedure.md 2.8; the NCA alert of 2024).
 */
export function isPoliceMatter(state: CaseState): boolean {
  const advised = state.advice?.decision ?? '';
  return (
    [...decidedToTellPolice, 'refer-lado'].includes(advised) ||
    mayBe(state, 'adultInvolved') ||
    mayBe(state, 'coercion') ||
    stands(state, 'sharing') === 'threat' ||
    stands(state, 'medium') === 'threat-only'
  );
}

/** True once the police were told, and have answered everything they were told. */
export function policeHaveAnswered({ referrals }: CaseState): boolean {
  const told = referrals.filter(({ to }) => to === 'police');
  return told.length > 0 && told.every(({ answer }) => answer !== null);
}

/** True while nobody may say that the device is not needed: the police were not told, or have not answered. */
export function policeToAnswer(state: CaseState): boolean {
  return policeMayNeedDevices(state) || (isPoliceMatter(state) && !policeHaveAnswered(state));
}
