import { type Actor, mayIn, noRelation } from '#access';
import {
  actNamed,
  type ActName,
  acts,
  chronology,
  correctAnew,
  decide,
  type Directory,
  forWhole,
  initialState,
  inputSchema,
  nameIn,
  takingBack,
  type Deciding,
} from '#cases';
import { isRefusal, refuse } from '#kit';
import { StoreFault } from '#store';
import type { Act, Performed, Tools } from '../contract.ts';
import { doneIn, doneWith } from './done-before.ts';
import { fileReport } from './filing.ts';
import { load, type Loaded } from './load-record.ts';
import { otherCaseFor, repeatsFor } from './other-cases.ts';
import { mayFromOutside } from './outside.ts';
import { record, write } from './write.ts';

async function begin({ newId, people }: Tools, actor: Actor): Promise<Loaded> {
  const relation = noRelation;
  const directory = await people.directory(actor.school);
  const whole = { state: { ...initialState, id: newId() }, events: [] };
  return { ...whole, numbers: [], whole, relation, roles: actor.roles, directory };
}

function find(directory: Directory, id: string) {
  const { learners, carers, staff } = directory;
  return [...staff, ...learners, ...carers].find((person) => person.id === id) ?? null;
}

/** What others have added meanwhile. It is read here, so the reading is noted first. */
async function conflict(tools: Tools, actor: Actor, { act, loaded }: Attempt): Promise<Performed> {
  const { state, events, directory } = loaded;
  const since = events.filter(({ sequence }) => sequence > act.expected);
  if (since.length > 0) await tools.noteReading(actor, { caseId: state.id, at: tools.now() });
  const entries = chronology(since, nameIn(state, directory));
  return { done: 'conflict', sequence: state.sequence, since: entries };
}

/** Whoever has lost sight of an entry since, for it names a case now barred to them, has seen what there is to see. */
function hasSeen({ state, whole }: Loaded, { expected }: Act): boolean {
  return expected >= state.sequence && expected <= whole.state.sequence;
}

/** How often a case may change under somebody who cannot see it before they are asked to try again. */
const mostTries = 5;

/** What somebody hears of a case closed to them, and of one that is not there: the same, once it is written down. */
async function closed(tools: Tools, actor: Actor, { caseId }: Act): Promise<Performed> {
  await tools.noteLook(actor, { at: 'refused', cases: [caseId ?? ''], words: null });
  return { done: 'unknown' };
}

/** Somebody adds what is theirs to a case closed to them: whatever others add meanwhile, it is not shown. */
async function performOutside(tools: Tools, actor: Actor, first: Attempt): Promise<Performed> {
  const { act } = first;
  let loaded: Loaded | null = first.loaded;
  for (let tries = 0; tries < mostTries && loaded; tries += 1) {
    const before = doneIn(loaded, actor, act.draft);
    if (before) return before;
    if (!mayFromOutside(loaded, actor, act)) return closed(tools, actor, act);
    const done = await settle(tools, actor, { act, loaded });
    if (done) return done;
    loaded = act.caseId ? await load(tools, actor, act.caseId) : null;
  }
  return { done: 'unknown' };
}

/**
 * Performs an act: load, may they, decide, append. Nothing is written unless everything is. A person
 * who may not know of a case hears the same as if there were none.
 */
export async function perform(tools: Tools, actor: Actor, act: Act): Promise<Performed> {
  const loaded = act.caseId ? await load(tools, actor, act.caseId) : await begin(tools, actor);
  if (!loaded) return closed(tools, actor, act);
  const before = doneIn(loaded, actor, act.draft);
  if (before) return before;
  if (act.caseId && !mayIn(loaded.roles, 'case', loaded.relation))
    return performOutside(tools, actor, { act, loaded });
  if (
    ![act.act, ...(act.corrects ? [takingBack] : [])].every((one) =>
      mayIn(loaded.roles, one, loaded.relation),
    )
  )
    return {
      done: 'refused',
      refusal: refuse('not-yours-to-do', `“${acts[act.act].title}” is for somebody else to do.`),
    };
  if (!hasSeen(loaded, act)) return conflict(tools, actor, { act, loaded });
  const done = await settle(tools, actor, { act, loaded });
  if (done) return done;
  const now = act.caseId ? await load(tools, actor, act.caseId) : null;
  if (!now) return { done: 'unknown' };
  return doneIn(now, actor, act.draft) ?? conflict(tools, actor, { act, loaded: now });
}

/** Decides and writes; null when somebody else was faster. What was sent twice at once is done once. */
async function settle(tools: Tools, actor: Actor, attempt: Attempt): Promise<Performed | null> {
  try {
    return await decideAndWrite(tools, actor, attempt);
  } catch (error) {
    const repeated = error instanceof StoreFault && error.fault === 'repeated-event';
    const { draft } = attempt.act;
    if (!repeated || draft === undefined) throw error;
    return (await doneWith(tools, actor, draft)) ?? { done: 'unknown' };
  }
}

/** True for an act with a question about earlier incidents of a child in the case. */
const asksOfEarlier = (name: ActName): boolean =>
  Object.values(actNamed(name).fields).some(({ ofEarlier }) => ofEarlier);

interface Attempt {
  readonly act: Act;
  readonly loaded: Loaded;
}

async function decideAndWrite(
  tools: Tools,
  actor: Actor,
  { act, loaded }: Attempt,
): Promise<Performed | null> {
  const { state, whole, directory } = loaded;
  const school = await tools.settings.of(actor.school);
  const input: unknown = inputSchema(act.act).parse(act.input);
  const deciding: Deciding = {
    state,
    actor: actor.person,
    now: tools.now(),
    school,
    newId: tools.newId(),
    otherCase: await otherCaseFor(tools, actor, act),
    earlier: asksOfEarlier(act.act) ? await repeatsFor(tools, actor, state) : [],
    directory: (id) => find(directory, id),
  };
  const events = act.corrects
    ? correctAnew({ name: act.act, input }, act.corrects, deciding)
    : decide(act.act, input, deciding);
  if (isRefusal(events)) return { done: 'refused', refusal: events };
  const notFiled = await fileReport(tools, actor, { act, school, report: loaded, events });
  if (notFiled) return { done: 'refused', refusal: notFiled };
  const added = events.map((event) => forWhole(event, loaded));
  const recorded = record(tools, actor.person.id, { ...act, state: whole.state, events: added });
  const { state: before, events: earlier } = whole;
  const draft = act.draft ? { draft: act.draft } : {};
  const work = { ...draft, before, earlier, events: recorded, school, directory };
  const { after, appended } = await write(tools, work);
  if (!appended.ok) return null;
  return {
    done: 'performed',
    caseId: after.id,
    reference: after.reference,
    sequence: state.sequence + events.length,
  };
}
