import { setImmediate } from 'node:timers/promises';
import { type Actor, allows } from '#access';
import { type ActName, acts, offeredActs, openView, pickable, withRepeats } from '#cases';
import type { OpenCase, Tools } from './contract.ts';
import { load, type Loaded } from './load-record.ts';
import { repeatsFor } from './other-cases.ts';

/** The acts this person may perform on this record as it stands, and has something to perform them on. */
export function mayDo({ state, relation, roles }: Loaded): readonly ActName[] {
  return offeredActs(state).filter((name) => allows(roles, name, relation));
}

/** Works something out while the database is busy with what was sent to it. */
async function onceSent<T>(work: () => T): Promise<T> {
  await setImmediate();
  return work();
}

/**
 * Opens a case for somebody: noted in the reading log first; null when it is not theirs to know of. Whoever
 * adds what is theirs to a case closed to them is refused nothing.
 */
export async function openRecord(
  tools: Tools,
  actor: Actor,
  caseId: string,
): Promise<OpenCase | null> {
  const loaded = await load(tools, actor, caseId);
  if (!loaded || !allows(loaded.roles, 'case', loaded.relation)) {
    const isTheirs = loaded !== null && mayDo(loaded).length > 0;
    const look = { at: 'refused' as const, cases: [caseId], words: null };
    if (!isTheirs) await tools.noteLook(actor, look);
    return null;
  }
  const { state, events, directory } = loaded;
  const now = tools.now();
  const school = await tools.settings.of(actor.school);
  const [, view, repeats] = await Promise.all([
    tools.noteReading(actor, caseId, now),
    onceSent(() => openView({ state, events, school, directory, now })),
    repeatsFor(tools, actor, state),
  ]);
  return {
    ...withRepeats(view, repeats),
    may: mayDo(loaded),
    directory,
    picks: (act) => pickable(acts[act].fields, state, directory),
    showsFiles: allows(loaded.roles, 'child-file', loaded.relation),
  };
}
