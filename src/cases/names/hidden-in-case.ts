import { barringRoles, type PersonInCase, type StaffRole } from '../person.ts';
import type { Directory } from '../pickable.ts';
import type { CaseState } from '../state.ts';
import type { Hidden, Hiding } from './hidden.ts';
import { namesKnownAs } from './known-as.ts';

/** What is read in the place of a name, by what its owner is to the case. */
export interface Instead {
  readonly child: (person: PersonInCase) => string;
  readonly outsider: (person: PersonInCase) => string;
  readonly carer: string;
  readonly staff: string | null;
  readonly unsure: string;
}

const knownAs = (name: string, as: string): Hidden => ({
  names: namesKnownAs(name),
  whole: [name],
  as,
});

const isBarred = ({ roles }: PersonInCase): boolean =>
  roles.some((role) => barringRoles.includes(role as StaffRole));

function hiddenAs(person: PersonInCase, instead: Instead): readonly Hidden[] {
  const { kind, name, elsewhere } = person;
  switch (kind) {
    case 'learner':
      return [{ names: [name], as: instead.child(person) }];
    case 'carer':
      return [{ names: [name], as: instead.carer, adult: true }];
    case 'other':
      return elsewhere === 'adult' ? [] : [knownAs(name, instead.outsider(person))];
    case 'staff':
      return instead.staff && isBarred(person)
        ? [{ names: [name], as: instead.staff, adult: true }]
        : [];
  }
}

/**
 * The people of a case whose names are not for whoever reads about these children: the other children,
 * their parents and carers, and children from outside by whatever they are called.
 */
export function hiddenIn(state: CaseState, shown: readonly string[], instead: Instead): Hiding {
  const isShown = ({ id, carerOf }: PersonInCase) =>
    shown.includes(id) || carerOf.some((child) => shown.includes(child));
  const namesOf = (kind: PersonInCase['kind']) =>
    state.people.filter((one) => one.kind === kind && isShown(one)).map(({ name }) => name);
  const outside = state.reaches.filter(({ kind }) => kind === 'somebody');
  return {
    hide: [
      ...state.people.filter((one) => !isShown(one)).flatMap((one) => hiddenAs(one, instead)),
      ...outside.map(({ name }) => knownAs(name, instead.unsure)),
    ],
    show: namesOf('learner'),
    showWhole: namesOf('carer'),
    unsure: instead.unsure,
  };
}

/** The same, with everybody in the school’s list, found by their whole names only; staff may be read. */
export function alsoHiding(
  hiding: Hiding,
  directory: Readonly<Record<keyof Directory, readonly { readonly name: string }[]>>,
  instead: { readonly child: string; readonly carer: string },
): Hiding {
  const whole = (people: readonly { readonly name: string }[], as: string): Hidden => ({
    names: [],
    whole: people.map(({ name }) => name),
    as,
  });
  const hidden = new Set(hiding.hide.flatMap(({ names }) => names));
  const staff = directory.staff.map(({ name }) => name).filter((name) => !hidden.has(name));
  return {
    ...hiding,
    hide: [
      ...hiding.hide,
      whole(directory.learners, instead.child),
      whole(directory.carers, instead.carer),
    ],
    showWhole: [...(hiding.showWhole ?? []), ...staff],
  };
}
