import { z } from 'zod';
import { type FactName, factNames } from '#guidance';
import { waysToArrive } from './arrivals.ts';
import type { Arrival } from './state.ts';
import { isSettled, withAccount } from '../../record/accounts.ts';
import { childRoles, type PersonInCase, staffRoles } from '../../who/person.ts';
import { type CaseState, done, type Placed } from '../../state.ts';

const roles = [...Object.keys(childRoles), ...Object.keys(staffRoles)] as [
  PersonInCase['roles'][number],
  ...PersonInCase['roles'][number][],
];

const ways = Object.keys(waysToArrive) as [Arrival['how'], ...Arrival['how'][]];

/**
 * What another report said, taken into this record when it was filed here: every account of the facts with
 * who gave it and when, whom it bars, who is in it, and each of its entries in words. Nobody performs it
 * here: it comes with the act that filed the report.
 */
export const reportTakenIn = z.strictObject({
  reference: z.string(),
  /** The last entry of that report that is in here, by its number there. */
  upTo: z.number(),
  accounts: z.array(
    z.strictObject({
      fact: z.enum(factNames as [FactName, ...FactName[]]),
      value: z.string(),
      saidBy: z.string(),
      saidAt: z.string(),
      child: z.string().nullable(),
    }),
  ),
  /** Members of staff who may not know of that report, by directory id. */
  barred: z.array(z.string()),
  people: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['learner', 'carer', 'staff', 'other']),
      directoryId: z.string().nullable(),
      name: z.string(),
      roles: z.array(z.enum(roles)),
      carerOf: z.array(z.string()),
      elsewhere: z.enum(['child', 'adult', 'not-known']).nullable(),
      setting: z.string().nullable(),
      asked: z.boolean(),
    }),
  ),
  /** True where 999 was called. */
  emergency: z.boolean(),
  exposure: z.enum(['none', 'by-accident', 'was-shown', 'on-school-system', 'not-known']),
  /** How it came to the school, and what was done with it; absent from what was filed before it was asked. */
  arrivals: z.array(z.strictObject({ how: z.enum(ways), handled: z.array(z.string()) })).optional(),
  entries: z.array(
    z.strictObject({
      title: z.string(),
      at: z.string(),
      by: z.string(),
      lines: z.array(
        z.strictObject({ label: z.string(), text: z.string(), ownWords: z.boolean() }),
      ),
    }),
  ),
});
export type TakenIn = z.infer<typeof reportTakenIn>;

/** The event that holds it. */
export interface TakenInEvent {
  readonly type: 'report-taken-in/1';
  readonly data: TakenIn;
}

type Happened = Placed & { readonly data: TakenIn };

/** The people of the other report who are not in this case; those who are play their parts there, too. */
function withPeople(state: CaseState, event: Happened): CaseState['people'] {
  const there = event.data.people;
  const same = (one: PersonInCase) =>
    there.find(({ directoryId }) => directoryId !== null && directoryId === one.directoryId);
  const here = state.people.map((one) => {
    const rest = one.roles.filter((role) => role !== 'not-known');
    return { ...one, roles: [...new Set([...rest, ...(same(one)?.roles ?? [])])] };
  });
  const known = new Set(state.people.flatMap(({ directoryId }) => directoryId ?? []));
  const added = there
    .filter(
      ({ directoryId, id }) => !known.has(directoryId ?? '') && !here.some((one) => one.id === id),
    )
    .map((one) => ({ ...one, addedAt: event.sequence, addedOn: event.at }));
  return [...here, ...added];
}

/** Whom an account is about, by their id in this case. */
function childHere(state: CaseState, { people }: TakenIn, child: string | null): string | null {
  const there = people.find(({ id }) => id === child);
  if (!there) return child;
  return state.people.find(({ directoryId }) => directoryId === there.directoryId)?.id ?? child;
}

function withAccounts(state: CaseState, event: Happened): CaseState {
  return event.data.accounts.reduce((so, { fact, value, saidBy, saidAt, child }) => {
    const about = childHere(so, event.data, child);
    const said = { saidBy, saidAt, values: [[fact, value]] as const };
    return withAccount(so, event, about === null ? said : { ...said, child: about });
  }, state);
}

const seenFirst = ['on-school-system', 'was-shown', 'by-accident', 'not-known', 'none'] as const;

/** What is so once another report has been taken in. Anything new demands that a settled record be opened. */
export function withTakenIn(state: CaseState, event: Happened): CaseState {
  const { data } = event;
  const { reference, upTo, barred, emergency, exposure } = data;
  const demand = isSettled(state) ? done(event) : null;
  const link = { ...done(event), with: 'our-case', setting: null, why: ['follows-on'] } as const;
  // Whoever may not know of the report itself reads what it said, and not its reference.
  const linked = !reference || state.links.some((one) => one.reference === reference);
  const after = {
    ...state,
    people: withPeople(state, event),
    staffSaidToBeInvolved: [...new Set([...state.staffSaidToBeInvolved, ...barred])],
    letBackIn: state.letBackIn.filter((id) => !barred.includes(id)),
    exposure: seenFirst.find((one) => one === exposure || one === state.exposure) ?? exposure,
    emergency: state.emergency ?? (emergency ? done(event) : null),
    links: linked ? state.links : [...state.links, { ...link, reference }],
    arrivals: [
      ...state.arrivals,
      ...(data.arrivals ?? []).map((one) => ({ ...done(event), ...one })),
    ],
    takenIn: { ...state.takenIn, [reference]: upTo },
    reopeningDemanded: state.reopeningDemanded ?? demand,
  };
  return withAccounts(after, event);
}
