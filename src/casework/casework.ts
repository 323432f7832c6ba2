import { type Actor, mayHere } from '#access';
import type { Directory } from '#cases';
import type { Casework, Tools } from './contract.ts';
import { childFile } from './lists/child-file.ts';
import { doneWith } from './record/done-before.ts';
import { lists } from './lists/lists.ts';
import { openRecord, standsAt } from './record/open-record.ts';
import { outside } from './record/outside.ts';
import { namesWork } from './names/names.ts';
import { partsWork } from './parts/parts.ts';
import { perform } from './record/perform.ts';
import { openJournal } from './record/journal.ts';
import { onceAJourney, openReadingLog } from './record/reading.ts';
import { readingsOn } from './record/readings.ts';
import { lateRemovals, removals } from './lists/removals.ts';

/** Whoever may not see cases picks staff to name in a report, and needs no list of children. */
async function directoryFor({ people }: Tools, { school, roles }: Actor): Promise<Directory> {
  const everybody = await people.directory(school);
  const mayList = mayHere(roles, 'worklist');
  return mayList ? everybody : { learners: [], carers: [], staff: everybody.staff };
}

/** Opens the pipeline over a store. */
export function openCasework(parts: Omit<Tools, 'noteReading' | 'noteLook'>): Casework {
  const noteLook = openJournal(parts);
  const ofCase = openReadingLog(parts.store, parts.newId);
  const noteReading = onceAJourney(async (actor, read) => {
    const look = { at: 'case' as const, cases: [read.caseId], words: null };
    await Promise.all([ofCase(actor, read), noteLook(actor, look)]);
  });
  const tools: Tools = { ...parts, noteReading, noteLook };
  return {
    open: (actor, caseId, journey) => openRecord(tools, actor, { caseId, journey }),
    standsAt: (actor, caseId) => standsAt(tools, actor, caseId),
    perform: (actor, act) => perform(tools, actor, act),
    doneWith: (actor, draft) => doneWith(tools, actor, draft),
    outside: (actor, caseId) => outside(tools, actor, caseId),
    ...lists(tools),
    removals: (actor, query) => removals(tools, actor, query),
    lateRemovals: (actor) => lateRemovals(tools, actor),
    fileOf: (actor, learner) => childFile(tools, actor, learner),
    readings: (actor, day) => readingsOn(tools, actor, day),
    parts: partsWork(tools),
    names: namesWork(tools),
    directory: (actor) => directoryFor(tools, actor),
  };
}
