import { setImmediate } from 'node:timers/promises';
import { type Actor, mayIn } from '#access';
import {
  type ActName,
  actLeaving,
  acts,
  correcting,
  lackOf,
  offeredActs,
  openView,
  perhapsNames,
  pickable,
  whyNotAnew,
  withRepeats,
  type Deciding,
  takingBack,
} from '#cases';
import { isRefusal, refuse } from '#kit';
import type { OpenCase, Tools } from '../contract.ts';
import { load, type Loaded } from './load-record.ts';
import { repeatsFor } from './other-cases.ts';

/** The acts this person may perform on this record as it stands, and has something to perform them on. */
export function mayDo({ state, relation, roles }: Loaded): readonly ActName[] {
  return offeredActs(state).filter((name) => mayIn(roles, name, relation));
}

type CorrectingIn = Pick<OpenCase, 'whyNotCorrect' | 'correcting'>;

/** What this person may correct: entries that can be said anew, and that were theirs to make. */
function correctingIn(loaded: Loaded, deciding: Deciding): CorrectingIn {
  const { state, directory, roles, relation, events } = loaded;
  const may = (act: ActName): boolean => mayIn(roles, act, relation);
  const notTheirs = refuse('not-yours-to-do', 'This is for somebody else to correct.');
  const isTheirs = (entry: string): boolean => {
    const event = events.find(({ sequence }) => String(sequence) === entry);
    const act = event && actLeaving(event.type);
    return may(takingBack) && (!act || may(act.name));
  };
  return {
    whyNotCorrect: (entry) => (isTheirs(entry) ? whyNotAnew(entry, state) : notTheirs),
    correcting: (entry) => {
      const found = isTheirs(entry) ? correcting(entry, deciding) : notTheirs;
      if (isRefusal(found)) return found;
      return { ...found, picks: pickable(acts[found.act].fields, found.state, directory) };
    },
  };
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
  { caseId, journey }: { readonly caseId: string; readonly journey?: string | undefined },
): Promise<OpenCase | null> {
  const loaded = await load(tools, actor, caseId);
  if (!loaded || !mayIn(loaded.roles, 'case', loaded.relation)) {
    const isTheirs = loaded !== null && mayDo(loaded).length > 0;
    const look = { at: 'refused' as const, cases: [caseId], words: null };
    if (!isTheirs) await tools.noteLook(actor, look);
    return null;
  }
  const { state, events, directory } = loaded;
  const during = journey === undefined ? undefined : { journey, sequence: state.sequence };
  const now = tools.now();
  const school = await tools.settings.of(actor.school);
  const [, view, repeats] = await Promise.all([
    tools.noteReading(actor, { caseId, at: now, during }),
    onceSent(() => openView({ state, events, school, directory, now })),
    repeatsFor(tools, actor, state),
  ]);
  return {
    ...withRepeats(view, repeats),
    may: mayDo(loaded),
    standsAside: loaded.relation.aside === true,
    notYet: (act) => (mayIn(loaded.roles, act, loaded.relation) ? lackOf(act, state) : null),
    directory,
    picks: (act) => pickable(acts[act].fields, state, directory),
    ...correctingIn(loaded, {
      ...{ state, now, school, actor: actor.person, newId: 'not-recorded' },
      directory: () => null,
    }),
    showsFiles: mayIn(loaded.roles, 'child-file', loaded.relation),
    perhapsNames: () => perhapsNames(loaded, directory),
  };
}

/** Where a case stands, by the number of its last entry as this person knows it; null where it is not theirs to see. */
export async function standsAt(tools: Tools, actor: Actor, caseId: string): Promise<number | null> {
  const loaded = await load(tools, actor, caseId);
  const sees = loaded !== null && mayIn(loaded.roles, 'case', loaded.relation);
  return sees ? loaded.state.sequence : null;
}
