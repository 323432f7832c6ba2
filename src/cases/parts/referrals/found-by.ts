import type { Directory } from '../../who/pickable.ts';
import type { DirectoryPerson, PersonInCase } from '../../who/person.ts';
import type { SheetPart } from '../../sheet.ts';
import type { CaseState } from '../../state.ts';
import { sayDate } from '#say';
import { carersOf, contactRule } from '../parents/carers.ts';
import type { Contact } from '../parents/state.ts';

/** Whose children they are, and the list in which their school looks them up. */
interface Known {
  readonly state: CaseState;
  readonly directory: Directory;
}

const notListed = 'Not in the school’s list here. Take it from the school’s own register';

const cautions: Readonly<Record<Contact | 'nothing', string>> = {
  'may-be-told': 'May be told',
  'court-order': 'Must not be told, because of a court order',
  risk: 'Must not be told, because it could put somebody at risk',
  'not-known': 'Not known yet whether they may be told. Ask us first',
  nothing: 'Nobody has recorded whether they may be told. Ask us first',
};

/** One parent or carer: who they are, whether they may be told, and how they are reached, where they may be. */
function carerInWords(
  carer: Pick<PersonInCase, 'name'>,
  listed: DirectoryPerson | undefined,
  contact: Contact | 'nothing',
): string {
  const barred = contact === 'court-order' || contact === 'risk';
  const who = [carer.name, listed?.detail].filter(Boolean).join(', ');
  const reached = listed?.telephone && !barred ? [`Telephone ${listed.telephone}`] : [];
  return [who, cautions[contact], ...reached].join('. ');
}

function carerLines(child: PersonInCase, { state, directory }: Known): SheetPart['lines'] {
  const here = carersOf(state, child.id);
  const byList = directory.carers.filter(
    ({ id, careFor = [] }) =>
      child.directoryId !== null &&
      careFor.includes(child.directoryId) &&
      !here.some(({ directoryId }) => directoryId === id),
  );
  const words = [
    ...here.map((carer) => {
      const rule = contactRule(state, { child: child.id, carer: carer.id });
      const listed = directory.carers.find(({ id }) => id === carer.directoryId);
      return carerInWords(carer, listed, rule?.contact ?? 'nothing');
    }),
    ...byList.map((carer) => carerInWords(carer, carer, 'nothing')),
  ];
  const label = `${child.name}: parent or carer`;
  return words.length > 0 ? words.map((text) => ({ label, text })) : [{ label, text: notListed }];
}

const withheld =
  'Withheld from somebody in the family, or not known to be free to share. Ask us for it by telephone, and tell nobody in the family';

function addressOf(
  child: PersonInCase,
  { state }: Known,
  listed: DirectoryPerson | undefined,
): string {
  const isWithheld = state.contactRules.some(
    (rule) => rule.child === child.id && rule.addressWithheld,
  );
  return isWithheld ? withheld : (listed?.address ?? notListed);
}

/**
 * What the first page of any referral asks for, to find a child by: date of birth, address, and who cares
 * for them, with what is recorded about telling them. The record holds none of it: it is the school’s list.
 */
export function foundBy(child: PersonInCase, known: Known): SheetPart['lines'] {
  const listed = known.directory.learners.find(({ id }) => id === child.directoryId);
  const born = listed?.born ? sayDate(listed.born) : notListed;
  return [
    { label: `${child.name}: date of birth`, text: born },
    { label: `${child.name}: address`, text: addressOf(child, known, listed) },
    ...carerLines(child, known),
  ];
}
