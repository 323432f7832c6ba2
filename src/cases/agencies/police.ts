import { mayBeForThePolice } from '#guidance';
import { factsNow } from '../record/facts.ts';
import type { Agency } from '../parts/referrals/state.ts';
import type { CaseState } from '../state.ts';
import { stands } from '../advice/what-stands.ts';

const toTell: readonly string[] = ['emergency', 'refer'];

/** The agencies that somebody else told before us, the family included, as it is recorded. */
export function alreadyTold(state: CaseState): readonly Agency[] {
  const told = stands(state, 'agencyAlready');
  if (told === 'both') return ['police', 'social-care'];
  return told === 'police' || told === 'social-care' ? [told] : [];
}

/**
 * True once the police have been told, by us or by anybody, or are to be told: by decision, or by the
 * advice while nobody has decided.
 */
export function policeAreTold(state: CaseState): boolean {
  const { referrals, decision, advice } = state;
  return (
    referrals.some(({ to }) => to === 'police') ||
    toTell.includes(decision?.outcome ?? advice?.decision ?? '') ||
    alreadyTold(state).includes('police')
  );
}

const known = new WeakMap<CaseState, boolean>();

/**
 * True where what is recorded may be a matter for the police: they are told or to be told, the advice is
 * to tell them, or a fact says so by the guidance’s one definition. Until they have answered, what exists
 * is kept, and nobody is questioned before they have agreed.
 */
export function mayBeForPolice(state: CaseState): boolean {
  const before = known.get(state);
  if (before !== undefined) return before;
  const may =
    policeAreTold(state) ||
    [...toTell, 'refer-lado'].includes(state.advice?.decision ?? '') ||
    state.decision?.outcome === 'refer-lado' ||
    mayBeForThePolice(factsNow(state));
  known.set(state, may);
  return may;
}

/** True once the police were told, and have answered everything they were told. */
export function policeHaveAnswered({ referrals }: CaseState): boolean {
  const told = referrals.filter(({ to }) => to === 'police');
  return told.length > 0 && told.every(({ answer }) => answer !== null);
}

/** True while nothing is deleted or given back: it may be for the police, who were not told or have not answered. */
export function policeToAnswer(state: CaseState): boolean {
  return mayBeForPolice(state) && !policeHaveAnswered(state);
}
