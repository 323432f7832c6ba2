import { z } from 'zod';
import { type FactName, factNames, moreUrgent } from '#guidance';
import type { Instant, PlainDate } from '#kit';
import { londonParts } from '#say';
import { withAccount } from '../../record/accounts.ts';
import type { DirectoryPerson, PersonInCase } from '../../who/person.ts';
import type { CaseState, Placed } from '../../state.ts';
import { factValueOf, stands } from '../../advice/what-stands.ts';
import { isInvolving } from './adult.ts';

/** What the school’s own list says of a fact, and of whom it says so. */
export interface ListAccount {
  readonly fact: FactName;
  readonly value: string;
  readonly saidBy: string;
}

/** What the list said that is more urgent than what was known; it comes with whatever was recorded then. */
export const listConsulted = z.strictObject({
  accounts: z.array(
    z.strictObject({
      fact: z.enum(factNames as [FactName, ...FactName[]]),
      value: z.string(),
      saidBy: z.string(),
    }),
  ),
});

/** The event that holds it. */
export interface ListEvent {
  readonly type: 'list-consulted/1';
  readonly data: z.infer<typeof listConsulted>;
}

/** Looks somebody up in the school’s list, by directory id. */
type Lookup = (id: string) => DirectoryPerson | null;

/** Age in whole years on a date. */
export function ageOn(born: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

interface Listed {
  readonly person: PersonInCase;
  readonly known: DirectoryPerson;
  readonly born: PlainDate;
}

function listedIn({ people }: CaseState, lookup: Lookup): readonly Listed[] {
  return people.flatMap((person) => {
    const known =
      person.kind === 'learner' && person.directoryId ? lookup(person.directoryId) : null;
    return known?.born ? [{ person, known, born: known.born }] : [];
  });
}

const takesPart = ({ person: { roles } }: Listed): boolean =>
  roles.includes('pictured') || isInvolving(roles);

/** Whoever only made or passed on a picture of an adult: to that adult it was done, and not to a child. */
const acting: readonly string[] = ['made-it', 'shared-it', 'passed-it-on'];
const onlyActsOn = (roles: readonly string[]): boolean => {
  const parts = roles.filter((role) => role !== 'told-us' && role !== 'saw-it');
  return parts.length > 0 && parts.every((role) => acting.includes(role));
};

/** Whether a child is involved matters only where whoever is pictured is an adult. */
const isOfAnAdult = (state: CaseState): boolean => stands(state, 'youngestDepictedAge') === 'adult';

const says = (what: string): string => `the school’s list: ${what}`;

/** The youngest of some learners on a day, as an account of an age; none where there is nobody. */
function youngest(fact: FactName, some: readonly Listed[], on: PlainDate): readonly ListAccount[] {
  const [first] = some.toSorted((one, other) => other.born.localeCompare(one.born));
  if (!first) return [];
  const age = ageOn(first.born, on);
  return [
    {
      fact,
      value: age > 17 ? 'adult' : String(age),
      saidBy: says(`${first.person.name} was ${age} when it was reported`),
    },
  ];
}

/** Two learners with a part in it who are in the care of one person. */
function oneHousehold(some: readonly Listed[]): readonly ListAccount[] {
  for (const [place, one] of some.entries())
    for (const other of some.slice(place + 1))
      if (one.known.caredForBy?.some((carer) => other.known.caredForBy?.includes(carer)))
        return [
          {
            fact: 'household',
            value: 'yes',
            saidBy: says(`${one.person.name} and ${other.person.name} have a carer in common`),
          },
        ];
  return [];
}

/** Everything that the list knows of the facts of a case, at a moment. */
export function listSays(state: CaseState, lookup: Lookup, now: Instant): readonly ListAccount[] {
  const listed = listedIn(state, lookup);
  const involved = listed.filter(takesPart);
  const reportedOn = londonParts(state.reported?.at ?? now).date;
  const today = londonParts(now).date;
  const pictured = listed.filter(({ person }) => person.roles.includes('pictured'));
  const adult = involved.find(
    ({ person, born }) => isInvolving(person.roles) && ageOn(born, today) > 17,
  );
  const child = involved.find(
    ({ person, born }) => !onlyActsOn(person.roles) && ageOn(born, reportedOn) < 18,
  );
  return [
    ...(adult
      ? [
          {
            fact: 'adultInvolved' as const,
            value: 'yes',
            saidBy: says(`${adult.person.name} is 18 or over`),
          },
        ]
      : []),
    ...youngest('youngestDepictedAge', pictured, reportedOn),
    ...youngest('youngestInvolvedAge', involved, reportedOn),
    ...(child && isOfAnAdult(state) && stands(state, 'childInvolved') === 'no'
      ? [
          {
            fact: 'childInvolved' as const,
            value: 'yes',
            saidBy: says(`${child.person.name} is under 18`),
          },
        ]
      : []),
    ...oneHousehold(involved),
  ];
}

/** True where the list says something more urgent than what stands, and has not said it before. */
function isNews(state: CaseState, { fact, value, saidBy }: ListAccount): boolean {
  const before = state.facts[fact]?.some((one) => one.saidBy === saidBy && one.value === value);
  const [was, is] = [factValueOf(stands(state, fact)), factValueOf(value)];
  return !before && was !== is && moreUrgent(fact, is as never, was as never) === is;
}

/** What the list says that is more urgent than what is recorded; the case follows it until somebody says why not. */
export function listNews(state: CaseState, lookup: Lookup, now: Instant): readonly ListAccount[] {
  if (state.status !== 'open' && state.status !== 'reported') return [];
  return listSays(state, lookup, now).filter((one) => isNews(state, one));
}

/** What is so once the list was consulted: an account of each fact, of the moment it was read. */
export function withListConsulted(
  state: CaseState,
  event: Placed & { readonly data: ListEvent['data'] },
): CaseState {
  return event.data.accounts.reduce(
    (so, { fact, value, saidBy }) =>
      withAccount(so, event, { saidBy, saidAt: event.at, values: [[fact, value]], byList: true }),
    state,
  );
}
