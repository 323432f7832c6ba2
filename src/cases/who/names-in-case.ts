import { barringRoles, type DirectoryPerson, type PersonInCase, type StaffRole } from './person.ts';
import type { Directory } from './pickable.ts';
import type { CaseState } from '../state.ts';
import { type Hidden, type Hiding, rowOf, namesKnownAs } from '#redaction';
import { type Lookup, lookupIn, namesHad, namesInCase } from './names-had.ts';

/** What is read in the place of a name, by what its owner is to the case. */
export interface Instead {
  readonly child: (person: PersonInCase) => string;
  readonly outsider: (person: PersonInCase) => string;
  readonly carer: string;
  readonly staff: string | null;
  readonly unsure: string;
  /** For a word that may be a name, until somebody decides; left out where such words are read. */
  readonly perhaps?: string;
}

/** What is read for a word that may be somebody’s name, until a person decides. */
export const perhaps = '[perhaps a name]';

/** Who is to be read instead of whom, and where everybody’s former names are found. */
export interface HidingBy {
  readonly instead: Instead;
  readonly lookup: Lookup;
}

/** Somebody by what they are known as: names of others in it, as in “a friend of Bay”, are not theirs. */
function knownAs(name: string, as: string, { people }: CaseState): Omit<Hidden, 'id'> {
  const taken = new Set(
    people.filter(({ kind }) => kind !== 'other').flatMap((one) => rowOf(one.name)),
  );
  const names = namesKnownAs(name).filter((own) => !rowOf(own).every((part) => taken.has(part)));
  return { names, whole: [name], as };
}

const isBarred = ({ roles }: PersonInCase): boolean =>
  roles.some((role) => barringRoles.includes(role as StaffRole));

function hiddenAs(
  person: PersonInCase,
  { instead, lookup }: HidingBy,
  state: CaseState,
): readonly Hidden[] {
  const { id, kind, name, elsewhere } = person;
  const names = namesInCase(person, lookup);
  switch (kind) {
    case 'learner':
      return [{ id, names, as: instead.child(person) }];
    case 'carer':
      return [{ id, names, as: instead.carer, adult: true }];
    case 'other':
      return elsewhere === 'adult'
        ? []
        : [{ id, ...knownAs(name, instead.outsider(person), state) }];
    case 'staff':
      return instead.staff && isBarred(person)
        ? [{ id, names, as: instead.staff, adult: true }]
        : [];
  }
}

/**
 * The people of a case whose names are not for whoever reads about these children: the other children,
 * their parents and carers, and children from outside by whatever they are called. Each by every name
 * they have had.
 */
export function hiddenIn(state: CaseState, shown: readonly string[], by: HidingBy): Hiding {
  const { instead, lookup } = by;
  const isShown = ({ id, carerOf }: PersonInCase) =>
    shown.includes(id) || carerOf.some((child) => shown.includes(child));
  const namesOf = (kind: PersonInCase['kind']) =>
    state.people
      .filter((one) => one.kind === kind && isShown(one))
      .flatMap((one) => namesInCase(one, lookup));
  const gone = (state.asTold?.people ?? []).filter(
    ({ name, kind }) => kind !== 'staff' && !state.people.some((one) => one.name === name),
  );
  const outside = state.reaches.filter(({ kind }) => kind === 'somebody');
  return {
    hide: [
      ...state.people.filter((one) => !isShown(one)).flatMap((one) => hiddenAs(one, by, state)),
      ...outside.map(({ name }) => knownAs(name, instead.unsure, state)),
      // Whoever was in the case by mistake leaves no label, and their name is nobody else’s to read.
      ...gone.map((one) =>
        one.kind === 'other'
          ? knownAs(one.name, instead.unsure, state)
          : {
              names: namesInCase(one, lookup),
              as: one.kind === 'carer' ? instead.carer : instead.unsure,
            },
      ),
    ],
    show: namesOf('learner'),
    showWhole: namesOf('carer'),
    unsure: instead.unsure,
    ...(instead.perhaps === undefined ? {} : { perhaps: instead.perhaps }),
    settled: state.settledNames,
    shown: state.people.filter(isShown).map(({ id }) => id),
  };
}

/** What stands for children and carers of whom nobody knows that they are part of a case. */
const anybody = {
  child: '[another child]',
  carer: '[another child’s parent or carer]',
} as const;

/**
 * The same, with everybody in the school’s list, found by their whole names only. Staff may be read, and
 * whoever cares for these children, in the case or not.
 */
export function hiddenInSchool(
  state: CaseState,
  shown: readonly string[],
  { instead, directory }: { readonly instead: Instead; readonly directory: Directory },
): Hiding {
  const hiding = hiddenIn(state, shown, { instead, lookup: lookupIn(directory) });
  const hidden = new Set(hiding.hide.flatMap(({ names }) => names));
  const theirs = state.people.flatMap(({ id, directoryId }) =>
    directoryId && shown.includes(id) ? [directoryId] : [],
  );
  const family = directory.carers.filter(({ careFor = [] }) =>
    careFor.some((learner) => theirs.includes(learner)),
  );
  const names = (people: readonly DirectoryPerson[]) => people.flatMap(namesHad);
  return {
    ...hiding,
    hide: [
      ...hiding.hide,
      { names: [], whole: names(directory.learners), as: anybody.child },
      { names: [], whole: names(directory.carers), as: anybody.carer },
    ],
    showWhole: [...(hiding.showWhole ?? []), ...names([...directory.staff, ...family])].filter(
      (name) => !hidden.has(name),
    ),
  };
}
