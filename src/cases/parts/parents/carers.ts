import { type NameFit, nameSearch, solidParts } from '#names';
import { refuse } from '#kit';
import type { Pick } from '#acts';
import type { PersonInCase } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';
import type { ContactRule } from './state.ts';

/** Whoever was told is no carer in this case. */
export const somebodyElse = 'somebody-else';

/** The carers in the case of one child. */
export function carersOf({ people }: CaseState, child: string): readonly PersonInCase[] {
  return people.filter(({ kind, carerOf }) => kind === 'carer' && carerOf.includes(child));
}

/** What is recorded about contact with a carer about a child; null when nobody has recorded anything. */
export function contactRule(
  { contactRules }: CaseState,
  about: { readonly child: string; readonly carer: string },
): ContactRule | null {
  const { child, carer } = about;
  return contactRules.findLast((rule) => rule.child === child && rule.carer === carer) ?? null;
}

/** True when a court order or a risk stands between this carer and being told about this child. */
export function mustNotBeTold(
  state: CaseState,
  about: { readonly child: string; readonly carer: string },
): boolean {
  const contact = contactRule(state, about)?.contact;
  return contact === 'court-order' || contact === 'risk';
}

const childNames = ({ people }: CaseState, ids: readonly string[]): string =>
  people
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ');

const asPick = (state: CaseState, { id, name, carerOf }: PersonInCase): Pick => ({
  value: id,
  label: name,
  hint: `Parent or carer of ${childNames(state, carerOf)}`,
});

const somebodyElsePick: Pick = { value: somebodyElse, label: 'Somebody else who cares for them' };

const carersIn = ({ people }: CaseState): readonly PersonInCase[] =>
  people.filter(({ kind }) => kind === 'carer');

/** Every carer in the case, whatever is recorded about contact with them. */
export function everyCarer(state: CaseState): readonly Pick[] {
  return carersIn(state).map((carer) => asPick(state, carer));
}

/** The carers who may be told about at least one child here. Nobody who must not be told is among them. */
export function tellableCarers(state: CaseState): readonly Pick[] {
  return carersIn(state)
    .filter(({ id, carerOf }) =>
      carerOf.some((child) => !mustNotBeTold(state, { child, carer: id })),
    )
    .map((carer) => asPick(state, carer));
}

/** The carers who may be told, and whoever is not in the case. */
export function tellable(state: CaseState): readonly Pick[] {
  return [...tellableCarers(state), somebodyElsePick];
}

/** Everybody who may have rung: every carer in the case, and whoever is not in it. */
export function anybodyRinging(state: CaseState): readonly Pick[] {
  return [...everyCarer(state), somebodyElsePick];
}

/** Who is meant: a carer in the case, or somebody else by name. */
export interface Meant {
  readonly child: string;
  readonly carer: string;
  readonly who: string | null;
}

/** Refuses somebody who does not care for this child; null when they do, or are not in the case. */
export function notTheirCarer(state: CaseState, { child, carer }: Omit<Meant, 'who'>) {
  if (carer === somebodyElse || carersOf(state, child).some(({ id }) => id === carer)) return null;
  return refuse(
    'not-their-carer',
    'This parent or carer is not recorded as caring for that child. Choose another, or add them to the case.',
  );
}

/** How far the name that was typed is that of a carer who must not be told. */
function namesSomebodyBarred(state: CaseState, { child, who }: Meant): NameFit {
  const fits = carersOf(state, child)
    .filter(({ id }) => mustNotBeTold(state, { child, carer: id }))
    .map(({ name }) => nameSearch(solidParts(name).join(' '))?.(who ?? '') ?? null);
  return fits.find((fit) => fit === 'as-typed') ?? fits.find((fit) => fit !== null) ?? null;
}

/** Refuses to tell somebody whom a court order or a risk keeps from being told; null when they may be. */
export function barredFromContact(state: CaseState, meant: Meant) {
  if (contactRule(state, meant)?.contact === 'not-known')
    return refuse(
      'check-contact-first',
      'Nobody knows yet whether this person may be told about this child. Find out, record it, then tell them.',
    );
  const barred = refuse(
    'must-not-be-told',
    'It is recorded that this person must not be told about this child. If they were told, record it under “Record something you did”, and ring the police or social care now.',
  );
  if (mustNotBeTold(state, meant)) return barred;
  const named = namesSomebodyBarred(state, meant);
  if (named === 'as-typed') return barred;
  return named === 'alike'
    ? refuse(
        'may-be-barred',
        'This name is like that of somebody who must not be told about this child. If it is them, do not tell them. If it is somebody else, add them to the case first, and choose them here.',
      )
    : null;
}
