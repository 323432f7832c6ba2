import assert from 'node:assert/strict';
import type { TestSchool } from '#casework/testing';
import {
  type ActName,
  acts,
  type CaseState,
  initialState,
  type InputOf,
  readEvent,
  type Recorded,
  replay,
} from '#cases';
import { type Field } from '#acts';
import { carers, learners, staff } from '#examples';
import type { School } from '#schools';
import { answeredWell } from '../../src/cases/parts/testing.ts';
import { reasons } from './reasons.ts';

/** A member of the invented school's staff, by the part they play. */
export type Who = keyof typeof staff;

/** What somebody answers of their own, once the case has come so far; the rest is answered well. */
type Own<N extends ActName> = Partial<InputOf<N>> | ((state: CaseState) => Partial<InputOf<N>>);

/** A case while it is told: who does what, when, and how the record stands. */
export interface Telling {
  /** Whoever does what nobody else is named for: the lead, unless this matter is somebody else's. */
  readonly manager: Who;
  readonly school: School;
  readonly caseId: string;
  state: CaseState;
  events: readonly Recorded[];
  /** Does something, which must be recorded. */
  does<N extends ActName>(who: Who, act: N, own?: Own<N>): Promise<void>;
  /** What is tried must be refused with this code, and leave the record as it is. */
  isRefused(code: string): {
    when<N extends ActName>(who: Who, act: N, own?: Own<N>): Promise<void>;
  };
  /** Time goes on by hours. */
  passes(hours: number): void;
}

const minute = 60_000;
const later = (moment: string, minutes: number): string =>
  new Date(Date.parse(moment) + minutes * minute).toISOString();

/** An answer as it fits the moment: what is past was just now, what is to come comes within the week. */
function fitting(field: Field, value: unknown, { act, now }: { act: ActName; now: string }) {
  if (value === null || value === undefined) return value;
  if (field.kind === 'when') return field.past ? now : later(now, 26 * 60);
  if (field.kind === 'date') return later(now, 6 * 24 * 60).slice(0, 10);
  return field.kind === 'reason' ? (reasons[act] ?? value) : value;
}

/** Every story is told by itself, of children who are in other stories, too: it says why those do not count. */
function whyNotEarlier(act: ActName, { priorIncidents }: Readonly<Record<string, unknown>>) {
  const saysLess = priorIncidents === 'none' || priorIncidents === 'not-known';
  return act === 'record-facts' && saysLess
    ? { whyNotEarlier: 'The earlier one was about somebody else.' }
    : {};
}

function answersTo<N extends ActName>(act: N, own: Own<N>, at: { state: CaseState; now: string }) {
  const fields: Readonly<Record<string, Field>> = acts[act].fields;
  const usual: Readonly<Record<string, unknown>> = answeredWell[act](at.state);
  const fitted = Object.entries(usual).map(([name, value]) => {
    const field = fields[name];
    return [name, field ? fitting(field, value, { act, now: at.now }) : value];
  });
  const said = typeof own === 'function' ? own(at.state) : own;
  const usually = Object.fromEntries(fitted) as Readonly<Record<string, unknown>>;
  const answers = { ...usually, ...said } as Readonly<Record<string, unknown>>;
  return { ...answers, ...whyNotEarlier(act, answers) } as Partial<InputOf<N>>;
}

async function read(
  { store, school }: TestSchool,
  stream: string,
  after = 0,
): Promise<readonly Recorded[]> {
  const stored = await store.read({ school: school.id, kind: 'case', stream, after });
  return stored.map(({ sequence, id, actor, at, body }) => {
    const event = readEvent(JSON.parse(new TextDecoder().decode(body)));
    return { ...event, sequence, id, actor, at };
  });
}

/** Begins to tell a case of a school, whose ways may differ in it. */
export async function begin(
  site: TestSchool,
  of: { readonly manager: Who; readonly ways: Partial<School> },
): Promise<Telling> {
  const school: School = { ...site.school, ...of.ways };
  await site.settings.save(school);
  let caseId: string | null = null;
  const attempt = <N extends ActName>(who: Who, act: N, own: Own<N>) => {
    const { state } = telling;
    const on = { caseId, expected: state.sequence };
    return site.does(who, act, on, answersTo(act, own, { state, now: site.clock.now }));
  };
  const telling: Telling = {
    manager: of.manager,
    school,
    get caseId() {
      return caseId ?? '';
    },
    state: initialState,
    events: [],
    async does(who, act, own = {}) {
      site.clock.now = later(site.clock.now, 6);
      const done = await attempt(who, act, own);
      const why = done.done === 'refused' ? done.refusal.because.join(' ') : '';
      if (done.done !== 'performed') throw new Error(`${who}, ${act}: ${done.done}. ${why}`);
      caseId = done.caseId;
      const added = await read(site, caseId, telling.state.sequence);
      telling.events = [...telling.events, ...added];
      telling.state = replay(caseId, telling.events);
      assert.equal(telling.state.sequence, done.sequence);
    },
    isRefused: (code) => ({
      async when(who, act, own = {}) {
        const done = await attempt(who, act, own);
        assert.equal(done.done === 'refused' ? done.refusal.refused : done.done, code, act);
        assert.deepEqual(await read(site, telling.caseId), telling.events);
      },
    }),
    passes(hours) {
      site.clock.now = later(site.clock.now, hours * 60);
    },
  };
  return telling;
}

/** The id in the case of a student, a carer or a member of staff. */
export function idOf(
  { people }: CaseState,
  name: keyof typeof learners | keyof typeof carers | Who,
): string {
  const known: Readonly<Record<string, { readonly id: string }>> = {
    ...learners,
    ...carers,
    ...staff,
  };
  return people.find(({ directoryId }) => directoryId === known[name]?.id)?.id ?? name;
}
