import assert from 'node:assert/strict';
import { carers, lanternfield, learners, staff } from '#examples';
import { type Instant, isRefusal, type Refusal } from '#kit';
import { isSeniorBy, type School } from '#schools';
import type { Deciding } from './act.ts';
import type { ActName } from './parts.ts';
import { isToldInTime } from './asking/testing.ts';
import { decide } from './record/decide.ts';
import type { CaseEvent, EventType, Recorded } from './record/events.ts';
import { evolve, replay } from './record/evolve.ts';
import { type InputOf, inputOf, inputSchema } from './record/input.ts';
import type { DirectoryPerson } from './who/person.ts';
import type { Directory } from './who/pickable.ts';
import { type CaseState, initialState } from './state.ts';

export { everyFileIsTheirOwn } from './views/child-file/testing.ts';

/** A member of the invented school's staff, by the part they play. */
export type Who = keyof typeof staff;

/** What somebody answered: the answers, or what they are once the case has come this far. */
export type Answers<N extends ActName> =
  Partial<InputOf<N>> | ((state: CaseState) => Partial<InputOf<N>>);

/** One thing that somebody did, or a moment that came. */
export type Step =
  | { readonly act: ActName; readonly as: Who; readonly input: Answers<ActName> }
  | { readonly moment: Instant };

/** Somebody does something. */
export function step<N extends ActName>(act: N, as: Who, input: Answers<N>): Step {
  return { act, as, input: input as Answers<ActName> };
}

/** Time goes on to this moment. */
export function at(moment: Instant): Step {
  return { moment };
}

function known(person: {
  readonly id: string;
  readonly kind: DirectoryPerson['kind'];
  readonly name: string;
  readonly roles?: DirectoryPerson['roles'];
  readonly careFor?: readonly string[];
  readonly born?: string;
  readonly address?: string;
  readonly telephone?: string;
}): DirectoryPerson {
  const { id, kind, name, roles = [], careFor, born, address, telephone } = person;
  return {
    id,
    kind,
    name,
    detail: '',
    roles,
    senior: isSeniorBy(roles),
    ...(careFor ? { careFor } : {}),
    ...(born ? { born } : {}),
    ...(address ? { address } : {}),
    ...(telephone ? { telephone } : {}),
  };
}

/** The invented school's directory, without a database. */
export const directory: Directory = {
  learners: Object.values(learners).map(known),
  carers: Object.values(carers).map(known),
  staff: Object.values(staff).map(known),
};

/** Somebody on the staff as the directory knows them. */
export function person(who: Who): DirectoryPerson {
  const found = directory.staff.find(({ id }) => id === staff[who].id);
  assert.ok(found, who);
  return found;
}

/** A case as it has come to be, and everything that was recorded on the way. */
export interface Told {
  readonly state: CaseState;
  readonly events: readonly Recorded[];
  readonly now: Instant;
  readonly school: School;
}

const beginning: Instant = '2026-11-05T09:10:00.000Z';
const caseId = 'a-case';

/** The id of what an entry made: a person, a referral. */
export function madeBy(entry: number): string {
  return `00000000-0000-4000-8000-${String(entry).padStart(12, '0')}`;
}

/** Other cases of the invented school: one that everybody may know of, and one that the coach may not. */
const otherCases: Readonly<Record<string, { readonly barred: readonly string[] }>> = {
  'SL-7KQ2-M4XD': { barred: [] },
  'SL-8TN3-C0CH': { barred: [staff.coach.id] },
};

/** Everything that an act of somebody may look at, in a case as told. */
export function decidingIn(told: Told, actor: DirectoryPerson): Deciding {
  return {
    state: told.state,
    actor,
    now: told.now,
    school: told.school,
    newId: madeBy(told.state.sequence + 1),
    otherCase: (reference) => otherCases[reference] ?? null,
    directory: (id) =>
      [...directory.staff, ...directory.learners, ...directory.carers].find(
        (one) => one.id === id,
      ) ?? null,
  };
}

/** Decides without writing anything: what would be recorded, or the refusal. */
export function attempt(
  told: Told,
  actor: DirectoryPerson,
  { act, input }: { readonly act: ActName; readonly input: unknown },
) {
  return decide(act, input, decidingIn(told, actor));
}

/** What was told, with these events recorded at its moment by this person. */
export function recordIn(told: Told, actor: string, events: readonly CaseEvent[]): Told {
  const first = told.state.sequence + 1;
  const recorded = events.map((event, place): Recorded => ({
    ...event,
    sequence: first + place,
    id: `event-${first + place}`,
    actor,
    at: told.now,
  }));
  return {
    ...told,
    state: recorded.reduce(evolve, told.state),
    events: [...told.events, ...recorded],
  };
}

function answersIn<N extends ActName>(told: Told, act: N, input: Answers<N>): unknown {
  const given = typeof input === 'function' ? input(told.state) : input;
  return inputSchema(act).parse(inputOf(act, given));
}

function follow(told: Told, next: Step): Told {
  if ('moment' in next) return { ...told, now: next.moment };
  const events = attempt(told, person(next.as), {
    act: next.act,
    input: answersIn(told, next.act, next.input),
  });
  assert.ok(!isRefusal(events), `${next.act} was refused: ${JSON.stringify(events)}`);
  return recordIn(told, staff[next.as].id, events);
}

/** Tells a story from nothing: each step must be allowed. The clock stands still unless a step moves it. */
export function tell(story: readonly Step[], school: School = lanternfield): Told {
  const nothing = { state: { ...initialState, id: caseId }, events: [], now: beginning, school };
  const told = story.reduce<Told>(follow, nothing);
  assert.deepEqual(replay(caseId, told.events), told.state);
  return told;
}

/** An event to expect, with as much of its content as matters; or a refusal, by its code. */
type Expected =
  | { readonly type: EventType; readonly data: Readonly<Record<string, unknown>> }
  | { readonly refused: string };

/** An event to expect, with as much of its content as matters. */
export function recorded<T extends EventType>(
  type: T,
  data: Partial<Extract<CaseEvent, { type: T }>['data']> = {},
): Expected {
  return { type, data };
}

/** A refusal to expect, by its code. */
export function refused(code: string): Expected {
  return { refused: code };
}

function compare(result: readonly CaseEvent[] | Refusal, expected: readonly Expected[]): void {
  const said = isRefusal(result) ? [{ refused: result.refused }] : result;
  const kind = (one: Expected | CaseEvent) =>
    'type' in one ? one.type : `refused: ${one.refused}`;
  assert.deepEqual(said.map(kind), expected.map(kind));
  if (isRefusal(result))
    assert.ok(result.because.every((sentence) => /^[A-Z“].*\.$/.test(sentence)));
  expected.forEach((one, place) => assert.partialDeepStrictEqual(said[place], one));
}

/** Given a story, when somebody acts, then these events follow, or this refusal. */
export function given(story: readonly Step[], school: School = lanternfield) {
  const told = tell(story, school);
  return {
    when<N extends ActName>(act: N, as: Who, input: Answers<N> = {}) {
      const doing = { act, input: answersIn(told, act, input) };
      const result = attempt(told, person(as), doing);
      if (isRefusal(result))
        isToldInTime({ ...doing, directory }, decidingIn(told, person(as)), result);
      return {
        result,
        then: (...expected: readonly Expected[]) => compare(result, expected),
      };
    },
  };
}
