import { barredStaff } from './barred.ts';
import { dutiesIn, dutyTitle } from './duties.ts';
import type { Field, Fields, PeopleSource } from './fields.ts';
import type { DirectoryPerson } from './person.ts';
import type { CaseState, Referral } from './state.ts';

/** One person or entry on offer, with the words that tell it from the others. */
export interface Pick {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** The school's directory, as far as questions pick from it. */
export interface Directory {
  readonly learners: readonly DirectoryPerson[];
  readonly carers: readonly DirectoryPerson[];
  readonly staff: readonly DirectoryPerson[];
}

const agencies: Readonly<Record<Referral['to'], string>> = {
  police: 'The police',
  'social-care': 'Children’s social care',
  lado: 'The local authority designated officer (LADO)',
};

const fromDirectory = (people: readonly DirectoryPerson[]): readonly Pick[] =>
  people.map(({ id, name, detail }) => ({ value: id, label: name, hint: detail }));

/** Senior people who may see this case; the chair of governors where it is about the head. */
function seniorStaff(state: CaseState, { staff }: Directory): readonly DirectoryPerson[] {
  const barred = barredStaff(state);
  const aboutHead = staff.some(({ id, roles }) => barred.includes(id) && roles.includes('head'));
  return staff
    .filter(({ id }) => !barred.includes(id))
    .filter(({ senior, roles }) => senior || (aboutHead && roles.includes('chair')));
}

function peopleFrom(source: PeopleSource, state: CaseState, directory: Directory): readonly Pick[] {
  switch (source) {
    case 'learners':
      return fromDirectory(directory.learners);
    case 'carers':
      return fromDirectory(directory.carers);
    case 'staff':
      return fromDirectory(directory.staff);
    case 'senior-staff':
      return fromDirectory(seniorStaff(state, directory));
    case 'children-in-case':
      return state.people
        .filter(({ kind }) => kind === 'learner')
        .map(({ id, name }) => ({ value: id, label: name }));
    case 'people-in-case':
      return state.people.map(({ id, name }) => ({ value: id, label: name }));
  }
}

function about(of: 'entry' | 'unanswered-referral' | 'duty', state: CaseState): readonly Pick[] {
  switch (of) {
    case 'entry':
      return Array.from({ length: state.sequence }, (_, place) => ({
        value: String(place + 1),
        label: `Entry ${place + 1}`,
      }));
    case 'unanswered-referral':
      return state.referrals
        .filter(({ answer }) => !answer)
        .map(({ id, to }) => ({ value: id, label: agencies[to] }));
    case 'duty':
      return dutiesIn(state).map((id) => ({ value: id, label: dutyTitle(id) }));
  }
}

function picksFor(field: Field, state: CaseState, directory: Directory): readonly Pick[] | null {
  if (field.kind === 'person' || field.kind === 'people')
    return peopleFrom(field.from, state, directory);
  return field.kind === 'about' ? about(field.of, state) : null;
}

/** What may be picked for each question about people or entries, by question name. */
export function pickable(
  fields: Fields,
  state: CaseState,
  directory: Directory,
): Readonly<Record<string, readonly Pick[]>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const picks = picksFor(field, state, directory);
      return picks ? [[name, picks]] : [];
    }),
  );
}
