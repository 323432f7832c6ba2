import { type Actor, allows } from '#access';
import {
  acts,
  type CaseEvent,
  type CaseState,
  chronology,
  decide,
  type Directory,
  evolve,
  initialState,
  inputSchema,
  listing,
  nameIn,
  type Recorded,
} from '#cases';
import { isRefusal, refuse } from '#kit';
import type { School } from '#schools';
import type { Act, Performed, Tools } from './contract.ts';
import { load, type Loaded } from './open-record.ts';
import { bodyVersion, encodeEvent } from './record.ts';
import { tidingsOf } from './tidings.ts';

async function begin({ newId, people }: Tools, actor: Actor): Promise<Loaded> {
  const relation = { barred: false, askedForSecondOpinion: false };
  const directory = await people.directory(actor.school);
  return { state: { ...initialState, id: newId() }, events: [], relation, directory };
}

function find(directory: Directory, id: string) {
  const { learners, carers, staff } = directory;
  return [...staff, ...learners, ...carers].find((person) => person.id === id) ?? null;
}

function record(
  tools: Tools,
  actor: Actor,
  { state, events }: { readonly state: CaseState; readonly events: readonly CaseEvent[] },
) {
  const at = tools.now();
  return events.map((event, place): Recorded => ({
    ...event,
    sequence: state.sequence + 1 + place,
    id: tools.newId(),
    actor: actor.person.id,
    at,
  }));
}

/** What others have added meanwhile. It is read here, so the reading is noted first. */
async function conflict(tools: Tools, actor: Actor, { act, loaded }: Attempt): Promise<Performed> {
  const { state, events, directory } = loaded;
  const since = events.filter(({ sequence }) => sequence > act.expected);
  if (since.length > 0) await tools.noteReading(actor, state.id, tools.now());
  const entries = chronology(since, nameIn(state, directory));
  return { done: 'conflict', sequence: state.sequence, since: entries };
}

async function write(
  tools: Tools,
  actor: Actor,
  work: {
    readonly act: Act;
    readonly before: CaseState;
    readonly earlier: readonly Recorded[];
    readonly events: readonly Recorded[];
    readonly school: School;
    readonly staff: Directory['staff'];
  },
) {
  const after = work.events.reduce(evolve, work.before);
  const events = [...work.earlier, ...work.events];
  const { summary, ...index } = listing({ ...work, state: after, events });
  const appended = await tools.store.append({
    school: actor.school,
    kind: 'case',
    stream: after.id,
    expected: work.before.sequence,
    events: work.events.map((event) => ({
      id: event.id,
      actor: event.actor,
      at: event.at,
      version: bodyVersion,
      body: encodeEvent({ type: event.type, data: event.data } as CaseEvent),
    })),
    index,
    summary: new TextEncoder().encode(JSON.stringify(summary)),
    outbox: tidingsOf({ ...work, after }, tools.newId),
    ...(work.act.draft ? { consumeDraft: work.act.draft } : {}),
  });
  return { after, appended };
}

/**
 * Performs an act: load, may they, decide, append. Nothing is written unless everything is. A person
 * who may not know of a case hears the same as if there were none.
 */
export async function perform(tools: Tools, actor: Actor, act: Act): Promise<Performed> {
  const loaded = act.caseId ? await load(tools, actor, act.caseId) : await begin(tools, actor);
  if (!loaded) return { done: 'unknown' };
  if (act.caseId && !allows(actor.roles, 'case', loaded.relation)) return { done: 'unknown' };
  if (!allows(actor.roles, act.act, loaded.relation))
    return {
      done: 'refused',
      refusal: refuse('not-yours-to-do', `“${acts[act.act].title}” is for somebody else to do.`),
    };
  return act.expected === loaded.state.sequence
    ? settle(tools, actor, { act, loaded })
    : conflict(tools, actor, { act, loaded });
}

interface Attempt {
  readonly act: Act;
  readonly loaded: Loaded;
}

async function settle(tools: Tools, actor: Actor, attempt: Attempt): Promise<Performed> {
  const { act, loaded } = attempt;
  const { state, directory } = loaded;
  const school = await tools.settings.of(actor.school);
  const events = decide(act.act, inputSchema(act.act).parse(act.input), {
    state,
    actor: actor.person,
    now: tools.now(),
    school,
    newId: tools.newId(),
    directory: (id) => find(directory, id),
  });
  if (isRefusal(events)) return { done: 'refused', refusal: events };
  const recorded = record(tools, actor, { state, events });
  const { staff } = directory;
  const work = { act, before: state, earlier: loaded.events, events: recorded, school, staff };
  const { after, appended } = await write(tools, actor, work);
  if (appended.ok)
    return {
      done: 'performed',
      caseId: after.id,
      reference: after.reference,
      sequence: appended.sequence,
    };
  const now = act.caseId ? await load(tools, actor, act.caseId) : null;
  return now ? conflict(tools, actor, { act, loaded: now }) : { done: 'unknown' };
}
