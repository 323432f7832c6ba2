import fc from 'fast-check';
import { learners, staff } from '#examples';
import type { School } from '#schools';
import { actNames, acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { entryOf, mayBeTakenBack, mayNeedTwo } from '../parts/record/may-take-back.ts';
import { waitingTakings } from '../parts/record/state.ts';
import { answeredWell } from '../parts/testing.ts';
import { type Field, isAsked } from '#acts';
import type { CaseEvent } from '../record/events.ts';
import type { Foretold } from '../advice/lowering.ts';
import { inputOf } from '../record/input.ts';
import { pickable } from '../who/pickable.ts';
import type { NextStep } from '../duties/step.ts';
import type { CaseState } from '../state.ts';
import { directory, person, type Told, type Who } from '../testing.ts';
import { agreement, looked, putForward } from '../parts/viewing/testing.ts';
import { askedInPerson } from '../who/agreements.ts';
import { stands } from '../advice/what-stands.ts';
import { nextSteps } from '../views/next-steps.ts';

/** A step of a walk: something tried at random, the next thing that the case asks for, or an entry taken back. */
export interface Try {
  readonly kind: 'anything' | 'next' | 'back';
  readonly act: ActName;
  readonly who: Who;
  readonly luck: readonly number[];
}

/** What happened at a step: the act, what it recorded, and the case before and after. */
export interface Happened {
  readonly act: ActName;
  readonly events: readonly CaseEvent[];
  readonly school: School;
  readonly before: CaseState;
  readonly after: CaseState;
  /** What was said beforehand that it would do to the advice. */
  readonly foretold?: Foretold;
}

const people = Object.keys(staff) as readonly Who[];
const leaders: readonly Who[] = ['lead', 'deputy', 'head', 'senior'];

const walkOf = (...kinds: readonly Try['kind'][]): fc.Arbitrary<readonly Try[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      act: fc.constantFrom(...actNames),
      who: fc.oneof(fc.constantFrom(...leaders), fc.constantFrom(...people)),
      luck: fc.array(fc.nat(997), { minLength: 8, maxLength: 8 }),
    }),
    { minLength: 80, maxLength: 140 },
  );

/** Hundreds of things tried one after another, by anybody. */
export const anyWalk = walkOf('anything', 'next', 'next');
/** The same, with entries taken back again and again. */
export const walkWithTakingBack = walkOf('anything', 'next', 'next', 'next', 'next', 'back');

/** Takes one of several by luck; each asking turns to the next piece of luck. */
function chooser(luck: readonly number[]) {
  let turn = 0;
  return <T>(from: readonly T[]): T | undefined => {
    const piece = luck[turn % luck.length] ?? 0;
    turn += 1;
    return from[(piece + turn) % Math.max(1, from.length)];
  };
}

type Choose = ReturnType<typeof chooser>;

const past = '2026-11-05T09:00:00.000Z';
const dates = ['2026-11-01', '2026-11-05', '2026-11-30'];

function answer(field: Field, picks: readonly string[], choose: Choose): unknown {
  switch (field.kind) {
    case 'choice':
      return choose(Object.keys(field.options));
    case 'choices':
      return [choose(Object.keys(field.options))];
    case 'people':
      return [choose([...picks, 'nobody'])];
    case 'person':
    case 'about':
      return choose([...picks, ...picks, 'nobody']);
    case 'when':
      return field.past ? past : choose([past, '2026-11-06T10:00:00.000Z']);
    case 'date':
      return choose(dates);
    case 'attest':
      return true;
    default:
      return 'It was said so.';
  }
}

function anyInput(act: ActName, state: CaseState, choose: Choose): object {
  const fields = Object.entries<Field>(acts[act].fields);
  const picks = pickable(acts[act].fields, state, directory);
  const input: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    const left = !isAsked(field, input) || (field.optional && choose([true, true, false]));
    const offered = (picks[name] ?? []).map(({ value }) => value);
    input[name] = left ? null : answer(field, offered, choose);
  }
  return input;
}

/** What somebody does next: the act, the answers that differ from the usual, and who, if it matters. */
interface Next {
  readonly act: ActName;
  readonly input: object;
  readonly as?: string;
}

const calm = { saidBy: 'Ash', saidAt: '2026-11-05T09:00:00.000Z', reason: 'All is well.' };
const seconds = [null, null, staff.senior.id, staff.head.id];
const outcomes = ['refer', 'refer', 'in-setting', 'refer-lado', 'consult'];

/** A child of the case for whom this has not been done. */
function without(done: readonly { readonly child: string }[], { people: all }: CaseState): object {
  const left = all.find(
    ({ id, kind }) => kind === 'learner' && !done.some(({ child }) => child === id),
  );
  return left ? { child: left.id } : {};
}

const oneOrTheOther = (choose: Choose, input: object): object => choose([input, input, {}]) ?? {};

/** Nearly every answer about looking is no. Here the rare one comes often, so that it is tried. */
function aboutLooking(
  { state }: Told,
  step: NextStep,
  choose: Choose,
): Partial<Record<ActName, Next>> {
  const { about } = step;
  const as = askedInPerson(state, step)[0];
  const asked = as ? { as } : {};
  const own = (act: ActName, input: object): Next => ({ act, input: { ...about, ...input } });
  return {
    'consider-viewing': own('consider-viewing', oneOrTheOther(choose, putForward)),
    'answer-viewing': { ...own('answer-viewing', oneOrTheOther(choose, agreement)), ...asked },
    'record-viewing': own('record-viewing', oneOrTheOther(choose, looked)),
    'review-viewing': {
      ...own('review-viewing', { staffConcern: choose(['no', 'no', 'yes', 'not-known']) }),
      ...asked,
    },
  };
}

/** What would answer the next thing that the case asks for, or close it when nothing is left. */
function nextThing(told: Told, choose: Choose): Next {
  const { state, school } = told;
  if (stands(state, 'immediateRisk') !== 'no' && state.status === 'open')
    return { act: 'record-facts', input: { ...calm, immediateRisk: 'no' } };
  const taking = waitingTakings(state)[0]?.second?.person;
  // Few entries need two people, so that the second is asked soon, before the case goes on without.
  if (taking && choose([true, false]))
    return {
      act: 'agree-to-take-back',
      input: { agrees: choose(['yes', 'yes', 'no']) },
      as: taking,
    };
  const wanting = nextSteps(state, school).filter(({ status }) => status === 'to-do');
  const next = choose(wanting.filter(({ id }) => !id.startsWith('review-')));
  if (!next) return { act: state.status === 'new' ? 'report-concern' : 'close-case', input: {} };
  const { act, id } = next;
  const asked = state.decision?.second?.person;
  const own: Partial<Record<ActName, Next>> = {
    ...aboutLooking(told, next, choose),
    'record-facts': { act: 'answer-duty', input: { duty: id, answer: 'done' } },
    'answer-duty': { act, input: { duty: id, answer: 'done' } },
    'plan-support': { act, input: without(state.support, state) },
    'inform-parents': { act, input: without(state.parents, state) },
    decide: { act, input: { outcome: choose(outcomes), second: choose(seconds) } },
    'add-person': { act, input: { learner: learners.ash.id } },
    'look-again-at-removal': { act: 'record-removal-outcome', input: next.about ?? {} },
    'confirm-deletion': {
      act,
      input: { ...next.about, deleted: ['devices', 'cloud', 'accounts', 'chats'] },
    },
    'agree-to-take-back': {
      act,
      input: { agrees: choose(['yes', 'yes', 'no']) },
      ...(taking ? { as: taking } : {}),
    },
    'give-second-opinion': {
      act,
      input: { agrees: choose(['yes', 'yes', 'no']) },
      ...(asked ? { as: asked } : {}),
    },
  };
  const { children, ...about } = next.about ?? {};
  return own[act] ?? { act, input: { ...about, ...(children ? { children: [children] } : {}) } };
}

/** An entry taken back, one of the newest, or one that needs two people, as often as any other. */
function takingBack({ state }: Told, choose: Choose): Next {
  const entries = mayBeTakenBack(state).map(({ value }) => value);
  const rare = entries.filter((one) => mayNeedTwo(entryOf(state, one), state));
  const entry = choose([
    choose(entries),
    choose(entries.slice(-4)),
    choose(rare.concat(entries.slice(-1))),
  ]);
  const needed = mayNeedTwo(entryOf(state, entry), state);
  const second = needed ? choose([staff.head.id, staff.senior.id]) : null;
  return { act: 'take-back-entry', input: entry ? { entry, second } : {} };
}

/** The act, the whole input and the person that a step of a walk comes to, in the case as it stands. */
export function tryIn(told: Told, one: Try) {
  const choose = chooser(one.luck);
  if (one.kind === 'anything') {
    const input = inputOf(one.act, anyInput(one.act, told.state, choose));
    return { act: one.act, input, who: person(one.who) };
  }
  const { act, input, as } =
    one.kind === 'back' ? takingBack(told, choose) : nextThing(told, choose);
  const who = directory.staff.find(({ id }) => id === as) ?? person(one.who);
  return { act, input: inputOf(act, { ...answeredWell[act](told.state), ...input }), who };
}
