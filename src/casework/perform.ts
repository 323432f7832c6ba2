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
import type { Act, Performed, Tools } from './casework.ts';
import { load, relationTo } from './open-record.ts';
import { bodyVersion, encodeEvent } from './record.ts';

interface Loaded {
  readonly state: CaseState;
  readonly events: readonly Recorded[];
}

interface Setting {
  readonly directory: Directory;
  readonly school: School;
}

function begin(tools: Tools): Loaded {
  return { state: { ...initialState, id: tools.newId() }, events: [] };
}

function find(directory: Directory, id: string) {
  const { learners, carers, staff } = directory;
  return [...staff, ...learners, ...carers].find((person) => person.id === id) ?? null;
}

function record(tools: Tools, actor: Actor, state: CaseState, events: readonly CaseEvent[]) {
  const at = tools.now();
  return events.map((event, place): Recorded => ({
    ...event,
    sequence: state.sequence + 1 + place,
    id: tools.newId(),
    actor: actor.person.id,
    at,
  }));
}

function conflict(loaded: Loaded, expected: number, { directory }: Setting): Performed {
  const since = loaded.events.filter(({ sequence }) => sequence > expected);
  const entries = chronology(since, nameIn(loaded.state, directory));
  return { done: 'conflict', sequence: loaded.state.sequence, since: entries };
}

/** Who is told, and how urgently; never who or what it is about. */
function messages(tools: Tools, act: Act, state: CaseState) {
  const urgent = state.advice?.decision === 'emergency';
  const body = { to: 'safeguarding-team', urgency: urgent ? 'at-once' : 'today' };
  return act.act === 'report-concern'
    ? [
        {
          id: tools.newId(),
          kind: 'concern-reported',
          body: new TextEncoder().encode(JSON.stringify(body)),
        },
      ]
    : [];
}

async function write(
  tools: Tools,
  actor: Actor,
  work: {
    readonly act: Act;
    readonly before: CaseState;
    readonly events: readonly Recorded[];
    readonly school: School;
  },
) {
  const after = work.events.reduce(evolve, work.before);
  const { summary, ...index } = listing(after, work.school);
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
    outbox: messages(tools, work.act, after),
    ...(work.act.draft ? { consumeDraft: work.act.draft } : {}),
  });
  return { after, appended };
}

/**
 * Performs an act: load, may they, decide, append. Nothing is written unless everything is. A person
 * who may not know of a case hears the same as if there were none.
 */
export async function perform(tools: Tools, actor: Actor, act: Act): Promise<Performed> {
  const loaded = act.caseId ? await load(tools, actor, act.caseId) : begin(tools);
  if (!loaded) return { done: 'unknown' };
  const relation = relationTo(loaded.state, actor);
  if (act.caseId && !allows(actor.roles, 'case', relation)) return { done: 'unknown' };
  if (!allows(actor.roles, act.act, relation))
    return {
      done: 'refused',
      refusal: refuse('not-yours-to-do', `“${acts[act.act].title}” is for somebody else to do.`),
    };
  const [directory, school] = await Promise.all([
    tools.people.directory(actor.school),
    tools.settings.of(actor.school),
  ]);
  if (act.expected !== loaded.state.sequence)
    return conflict(loaded, act.expected, { directory, school });
  return settle(tools, actor, { act, loaded, setting: { directory, school } });
}

async function settle(
  tools: Tools,
  actor: Actor,
  {
    act,
    loaded,
    setting,
  }: { readonly act: Act; readonly loaded: Loaded; readonly setting: Setting },
): Promise<Performed> {
  const events = decide(act.act, inputSchema(act.act).parse(act.input), {
    state: loaded.state,
    actor: actor.person,
    now: tools.now(),
    school: setting.school,
    newId: tools.newId(),
    directory: (id) => find(setting.directory, id),
  });
  if (isRefusal(events)) return { done: 'refused', refusal: events };
  const recorded = record(tools, actor, loaded.state, events);
  const work = { act, before: loaded.state, events: recorded, school: setting.school };
  const { after, appended } = await write(tools, actor, work);
  if (appended.ok)
    return {
      done: 'performed',
      caseId: after.id,
      reference: after.reference,
      sequence: appended.sequence,
    };
  const now = act.caseId ? await load(tools, actor, act.caseId) : null;
  return now ? conflict(now, act.expected, setting) : { done: 'unknown' };
}
