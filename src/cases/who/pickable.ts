import { barredStaff } from './barred.ts';
import { harmedStaff } from './harmed.ts';
import { cameLater } from './restricted.ts';
import { headIsBarred, isSenior } from './senior.ts';
import type { PeopleSource, Pick } from '#acts';
import type { CaseField, CaseFields } from '../act.ts';
import type { Directory, DirectoryPerson } from './person.ts';
import type { CaseState } from '../state.ts';
import { pickedApart } from './told-apart.ts';

export type { Directory } from './person.ts';

const fromDirectory = (people: readonly DirectoryPerson[]): readonly Pick[] =>
  people.map(({ id, name, detail, formerly }) => ({
    value: id,
    label: name,
    hint: detail,
    ...(formerly ? { formerly } : {}),
  }));

/** Members of staff on offer, each told from the others, whatever else is known. */
export function staffPicks(directory: Directory): readonly Pick[] {
  return pickedApart(fromDirectory(directory.staff), { people: [] }, directory);
}

/** Staff who are not barred from this case. */
function unbarred(state: CaseState, { staff }: Directory): readonly DirectoryPerson[] {
  const barred = barredStaff(state);
  return staff.filter(({ id }) => !barred.includes(id));
}

/** Senior people who may see this case and are not pictured in it; the chair of governors where it is about the head. */
function seniorStaff(
  state: CaseState,
  { staff }: Directory,
  withChair = false,
): readonly DirectoryPerson[] {
  const barred = barredStaff(state);
  const chairToo = withChair || headIsBarred(state, (id) => staff.find((one) => one.id === id));
  const left = [...barred, ...harmedStaff(state)];
  return staff.filter((one) => !left.includes(one.id) && isSenior(one, chairToo));
}

/** Barred, or given their part only after the case was restricted. */
const isKeptOut = (state: CaseState, person: DirectoryPerson): boolean =>
  barredStaff(state).includes(person.id) || cameLater(state, person);

function peopleFrom(source: PeopleSource, state: CaseState, directory: Directory): readonly Pick[] {
  switch (source) {
    case 'learners':
      return fromDirectory(directory.learners);
    case 'carers':
      return fromDirectory(directory.carers);
    case 'staff':
      return fromDirectory(directory.staff);
    case 'barred-staff':
      return fromDirectory(directory.staff.filter((one) => isKeptOut(state, one)));
    case 'staff-who-may-know':
      return fromDirectory(unbarred(state, directory));
    case 'senior-staff':
    case 'senior-staff-or-oneself':
      return fromDirectory(seniorStaff(state, directory));
    case 'senior-staff-and-chair':
      return fromDirectory(seniorStaff(state, directory, true));
    case 'children-in-case':
      return state.people
        .filter(({ kind }) => kind === 'learner')
        .map(({ id, name }) => ({ value: id, label: name }));
    case 'people-in-case':
      return state.people.map(({ id, name }) => ({ value: id, label: name }));
  }
}

function picksFor(
  field: CaseField,
  state: CaseState,
  directory: Directory,
): readonly Pick[] | null {
  if (field.kind === 'person' || field.kind === 'people')
    return peopleFrom(field.from, state, directory);
  return field.kind === 'about' ? field.from(state) : null;
}

/** Somebody of a directory, whoever is in it. */
const somebody: readonly Pick[] = [{ value: 'somebody', label: '' }];

/** What may be picked from the record alone; of the directory, only that there is somebody in it. */
export function inRecord(
  fields: CaseFields,
  state: CaseState,
): Readonly<Record<string, readonly Pick[]>> {
  const nobody = { learners: [], carers: [], staff: [] };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const isRecorded =
        field.kind === 'about' || ('from' in field && field.from.endsWith('-in-case'));
      return [name, isRecorded ? (picksFor(field, state, nobody) ?? []) : somebody];
    }),
  );
}

/** What may be picked for each question about people or entries, by question name. */
export function pickable(
  fields: CaseFields,
  state: CaseState,
  directory: Directory,
): Readonly<Record<string, readonly Pick[]>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const picks = picksFor(field, state, directory);
      return picks ? [[name, pickedApart(picks, state, directory)]] : [];
    }),
  );
}
