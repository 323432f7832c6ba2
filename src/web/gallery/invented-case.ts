import { type Actor, mayIn } from '#access';
import {
  type ActName,
  askedToAgree,
  caseManagers,
  acts,
  type CaseState,
  type Correction,
  correctAnew,
  decide,
  type Directory,
  type DirectoryPerson,
  initialState,
  inputOf,
  inputSchema,
  type InputOf,
  lackOf,
  offeredActs,
  openView,
  perhapsNames,
  pickable,
  type Recorded,
  replay,
  standingAside,
  whyNotAnew,
  type Deciding,
} from '#cases';
import type { OpenCase } from '#casework';
import { carers, lanternfield, learners, schoolId, staff } from '#examples';
import { isRefusal, refuse } from '#kit';
import { isSeniorBy } from '#schools';

type Who = keyof typeof staff;

/** One thing somebody does, in an example. The answers may look at the case as it then stands. */
export interface Told {
  readonly who: Who;
  readonly act: ActName;
  readonly given: (state: CaseState) => object;
  /** The entry that it corrects, and why. */
  readonly corrects?: Correction;
}

/** Something done, with its answers checked against the act's questions. */
export function does<N extends ActName>(
  who: Who,
  act: N,
  given: Partial<InputOf<N>> | ((state: CaseState) => Partial<InputOf<N>>),
): Told {
  const answers = typeof given === 'function' ? given : () => given;
  return { who, act, given: (state) => inputOf(act, answers(state)) };
}

const begin = Date.parse('2026-11-05T09:12:00.000Z');
const at = (step: number): string => new Date(begin + step * 6 * 60_000).toISOString();
const idOf = (number: number): string =>
  `ca5e0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const noStaff = { roles: [], senior: false } as const;

/** The invented people as questions pick from them. */
export const inventedDirectory: Directory = {
  learners: Object.values(learners).map(({ id, kind, name, year, born, address }) => ({
    ...noStaff,
    id,
    kind,
    name,
    detail: year,
    born,
    ...(address ? { address } : {}),
  })),
  carers: Object.values(carers).map(({ id, kind, name, relationship, careFor, telephone }) => ({
    ...noStaff,
    id,
    kind,
    name,
    detail: relationship,
    careFor,
    ...(telephone ? { telephone } : {}),
  })),
  staff: Object.values(staff).map(({ id, kind, name, job, roles }) => ({
    id,
    kind,
    name,
    detail: job,
    roles,
    senior: isSeniorBy(roles),
  })),
};

/** Somebody of the invented staff, as the one who looks or acts. */
export function actorOf(who: Who): Actor {
  const person = inventedDirectory.staff.find(({ id }) => id === staff[who].id);
  if (!person) throw new Error(`Nobody is called ${who}`);
  return { school: schoolId, person, roles: staff[who].roles };
}

const everybody: readonly DirectoryPerson[] = [
  ...inventedDirectory.staff,
  ...inventedDirectory.learners,
  ...inventedDirectory.carers,
];

function after(events: readonly Recorded[], told: Told, step: number): readonly Recorded[] {
  const state = events.length > 0 ? replay(idOf(1), events) : { ...initialState, id: idOf(1) };
  const input: unknown = inputSchema(told.act).parse(told.given(state));
  const deciding: Deciding = {
    state,
    actor: actorOf(told.who).person,
    now: at(step),
    school: lanternfield,
    newId: idOf(100 + step),
    directory: (id) => everybody.find((person) => person.id === id) ?? null,
  };
  const made = told.corrects
    ? correctAnew({ name: told.act, input }, told.corrects, deciding)
    : decide(told.act, input, deciding);
  if (isRefusal(made)) throw new Error(`${told.act} was refused: ${made.because.join(' ')}`);
  const recorded = made.map((event, place) => ({
    ...event,
    sequence: state.sequence + 1 + place,
    id: idOf(1000 + step * 10 + place),
    actor: actorOf(told.who).person.id,
    at: at(step),
  }));
  return [...events, ...recorded];
}

/** What these things leave in the record, done one every six minutes of an invented morning. */
export function inventedEvents(told: readonly Told[]): readonly Recorded[] {
  return told.reduce<readonly Recorded[]>((before, one, step) => after(before, one, step), []);
}

/** A case as somebody sees it after these things were done. */
export function inventedCase(as: Who, told: readonly Told[]): OpenCase {
  const events = inventedEvents(told);
  const state = replay(idOf(1), events);
  const { roles, person } = actorOf(as);
  const relation = {
    barred: false,
    askedForSecondOpinion: askedToAgree(state).includes(person.id),
    managing: caseManagers(state, inventedDirectory.staff).includes(person.id),
    aside: standingAside(state, inventedDirectory.staff).includes(person.id),
  };
  const now = at(told.length);
  return {
    ...openView({ state, events, school: lanternfield, directory: inventedDirectory, now }),
    may: offeredActs(state).filter((name) => mayIn(roles, name, relation)),
    notYet: (act) => (mayIn(roles, act, relation) ? lackOf(act, state) : null),
    directory: inventedDirectory,
    picks: (act) => pickable(acts[act].fields, state, inventedDirectory),
    whyNotCorrect: (entry) => whyNotAnew(entry, state),
    correcting: () => refuse('not-yours-to-do', 'An example is not corrected.'),
    standsAside: relation.aside,
    showsFiles: mayIn(roles, 'child-file', relation),
    perhapsNames: () => perhapsNames({ state, events }, inventedDirectory),
  };
}
