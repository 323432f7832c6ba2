import type { Actor, Relation } from '#access';
import {
  askedToAgree,
  barredStaff,
  caseManagers,
  childrenSupportedBy,
  type CaseState,
  type Directory,
  type Recorded,
  replay,
  tasksOf,
} from '#cases';
import type { Tools } from './contract.ts';
import { decodeEvent } from './record.ts';

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
    supports: childrenSupportedBy(state, id).length > 0,
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
