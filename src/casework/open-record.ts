import { setImmediate } from 'node:timers/promises';
import { type Actor, allows, type Relation } from '#access';
import {
  type ActName,
  acts,
  askedToAgree,
  barredStaff,
  caseManagers,
  type CaseState,
  type Directory,
  offeredActs,
  openView,
  pickable,
  type Recorded,
  replay,
  tasksOf,
} from '#cases';
import { decodeEvent } from './record.ts';
import type { OpenCase, Tools } from './contract.ts';

/** A record as loaded for somebody: what it says, and what they are to it. */
export interface Loaded {
  readonly state: CaseState;
  readonly events: readonly Recorded[];
  readonly relation: Relation;
  readonly directory: Directory;
}

/** What somebody is to a record: barred from it, asked for a second opinion on it, managing it, and so on. */
function relationTo(state: CaseState, actor: Actor, { staff }: Directory): Relation {
  const { id } = actor.person;
  return {
    barred: barredStaff(state).includes(id),
    askedForSecondOpinion: askedToAgree(state).includes(id),
    managing: caseManagers(state, staff).includes(id),
    reported: state.reported?.by === id,
    hasTask: tasksOf(state, id).length > 0,
  };
}

/** A record with its events, or null where there is none that this person may know of. */
export async function load(
  { store, people }: Tools,
  actor: Actor,
  caseId: string,
): Promise<Loaded | null> {
  const name = { school: actor.school, stream: caseId, notBarredTo: actor.person.id };
  const stored = await store.readCase(name);
  if (!stored) return null;
  const events = stored.map(decodeEvent);
  const state = replay(caseId, events);
  const directory = await people.directory(actor.school);
  const relation = relationTo(state, actor, directory);
  return relation.barred ? null : { state, events, relation, directory };
}

/** The acts this person may perform on this record as it stands, and has something to perform them on. */
export function mayDo({ state, relation }: Loaded, actor: Actor): readonly ActName[] {
  return offeredActs(state).filter((name) => allows(actor.roles, name, relation));
}

/** Works something out while the database is busy with what was sent to it. */
async function onceSent<T>(work: () => T): Promise<T> {
  await setImmediate();
  return work();
}

/** Opens a case for somebody: noted in the reading log first; null when it is not theirs to know of. */
export async function openRecord(
  tools: Tools,
  actor: Actor,
  caseId: string,
): Promise<OpenCase | null> {
  const loaded = await load(tools, actor, caseId);
  if (!loaded || !allows(actor.roles, 'case', loaded.relation)) return null;
  const { state, events, directory } = loaded;
  const now = tools.now();
  const school = await tools.settings.of(actor.school);
  const [, view] = await Promise.all([
    tools.noteReading(actor, caseId, now),
    onceSent(() => openView({ state, events, school, directory, now })),
  ]);
  return {
    ...view,
    may: mayDo(loaded, actor),
    directory,
    picks: (act) => pickable(acts[act].fields, state, directory),
  };
}
