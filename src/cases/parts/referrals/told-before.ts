import { type TextField, type Option, done, type Placed } from '#acts';
import { alreadyTold } from '../../agencies/police.ts';
import type { CaseState } from '../../state.ts';

/** Asks for the reference that police or social care gave to whoever told them first, the family included. */
export function theirReference<const F extends string>(fact: F) {
  return {
    kind: 'text',
    width: 'short',
    label: 'What is their reference?',
    hint: 'A crime, log or case number, as the family or whoever told them was given it. Leave it empty if you do not have it: you are reminded to ask',
    missing: 'Give the reference',
    onlyWhen: { field: fact, is: ['police', 'social-care', 'both'] },
    optional: true,
    later: true,
  } as const satisfies TextField & { readonly onlyWhen: { readonly is: readonly string[] } };
}

/** The record with the reference that somebody was given before us; as it was where nobody had one. */
export function withTheirReference(
  state: CaseState,
  event: Placed,
  reference: string | null | undefined,
): CaseState {
  if (!reference) return state;
  return { ...state, toldBefore: [...state.toldBefore, { ...done(event), reference }] };
}

/** The newest reference that police or social care gave to somebody else; null where nobody has said one. */
export function knownReference(state: CaseState): string | null {
  return alreadyTold(state).length > 0 ? (state.toldBefore.at(-1)?.reference ?? null) : null;
}

/** Whom somebody else told before us, as it stands on a page. */
export const toldBeforeWords: Readonly<Record<string, Option>> = {
  police: { label: 'The police, told by somebody else' },
  'social-care': { label: 'Children’s social care, told by somebody else' },
};
