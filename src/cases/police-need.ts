import type { CaseState } from './state.ts';

const decidedToTellPolice: readonly string[] = ['emergency', 'refer'];

/** True while the police have been, or are to be, asked and have not answered: nothing is deleted or given back. */
export function policeMayNeedDevices({ referrals, decision }: CaseState): boolean {
  const told = referrals.filter(({ to }) => to === 'police');
  if (told.length > 0) return told.some(({ answer }) => answer === null);
  return decidedToTellPolice.includes(decision?.outcome ?? '');
}

const said = ({ facts }: CaseState, fact: keyof CaseState['facts']): string =>
  facts[fact]?.at(-1)?.value ?? 'not-known';

/**
 * True where what is recorded may be a matter for the police: an adult, pressure or a threat, or advice
 * to tell them. There what exists is kept, not deleted (procedure.md 2.8; the NCA alert of 2024).
 */
export function isPoliceMatter(state: CaseState): boolean {
  const advised = state.advice?.decision ?? '';
  const perhaps = ['yes', 'suspected'];
  return (
    [...decidedToTellPolice, 'refer-lado'].includes(advised) ||
    perhaps.includes(said(state, 'adultInvolved')) ||
    perhaps.includes(said(state, 'coercion')) ||
    said(state, 'sharing') === 'threat' ||
    said(state, 'medium') === 'threat-only'
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
