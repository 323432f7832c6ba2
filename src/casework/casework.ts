import type { Casework, Tools } from './contract.ts';
import { lists } from './lists.ts';
import { openRecord } from './open-record.ts';
import { perform } from './perform.ts';
import { openReadingLog } from './reading.ts';

/** Opens the pipeline over a store. */
export function openCasework(parts: Omit<Tools, 'noteReading'>): Casework {
  const tools: Tools = { ...parts, noteReading: openReadingLog(parts.store, parts.newId) };
  return {
    open: (actor, caseId) => openRecord(tools, actor, caseId),
    perform: (actor, act) => perform(tools, actor, act),
    ...lists(tools),
    directory: (actor) => tools.people.directory(actor.school),
  };
}
