import { type Actor, allows, type Relation } from '#access';
import {
  type ActName,
  actNames,
  acts,
  askedForSecondOpinion,
  barredStaff,
  type CaseState,
  openView,
  pickable,
  type Recorded,
  replay,
} from '#cases';
import { decodeEvent } from './record.ts';
import type { OpenCase, Tools } from './casework.ts';

/** What somebody is to a record: barred from it, or asked for a second opinion on it. */
export function relationTo(state: CaseState, actor: Actor): Relation {
  return {
    barred: barredStaff(state).includes(actor.person.id),
    askedForSecondOpinion: askedForSecondOpinion(state) === actor.person.id,
  };
}

/** A record with its events, or null where there is none that this person may know of. */
export async function load(
  { store }: Tools,
  actor: Actor,
  caseId: string,
): Promise<{ readonly state: CaseState; readonly events: readonly Recorded[] } | null> {
  const name = { school: actor.school, stream: caseId, notBarredTo: actor.person.id };
  const stored = await store.readCase(name);
  if (!stored) return null;
  const events = stored.map(decodeEvent);
  const state = replay(caseId, events);
  return relationTo(state, actor).barred ? null : { state, events };
}

/** The acts this person may perform on this record as it stands. */
export function mayDo(state: CaseState, actor: Actor): readonly ActName[] {
  const relation = relationTo(state, actor);
  return actNames.filter(
    (name) =>
      (acts[name].from as readonly string[]).includes(state.status) &&
      allows(actor.roles, name, relation),
  );
}

/** Opens a case for somebody: noted in the reading log first; null when it is not theirs to know of. */
export async function openRecord(
  tools: Tools,
  actor: Actor,
  caseId: string,
): Promise<OpenCase | null> {
  const loaded = await load(tools, actor, caseId);
  if (!loaded || !allows(actor.roles, 'case', relationTo(loaded.state, actor))) return null;
  const now = tools.now();
  const [directory, school] = await Promise.all([
    tools.people.directory(actor.school),
    tools.settings.of(actor.school),
    tools.noteReading(actor, caseId, now),
  ]);
  return {
    ...openView({ ...loaded, school, directory, now }),
    may: mayDo(loaded.state, actor),
    directory,
    picks: (act) => pickable(acts[act].fields, loaded.state, directory),
  };
}
