import {
  type CaseEvent,
  type CaseState,
  type Directory,
  evolve,
  type KnownRecord,
  type Recorded,
} from '#cases';
import type { School } from '#schools';
import type { Act, Tools } from '../contract.ts';
import { asListed } from '../clocks/listed.ts';
import { bodyVersion, encodeEvent } from './encoding.ts';
import { tidingsOf } from '../telling/tidings.ts';

/**
 * Gives events their place in the record: number, id, who, and when. The first has the id of the
 * draft it finishes, where there is one: no two events have one id, so a draft is finished once.
 */
export function record(
  tools: Pick<Tools, 'now' | 'newId'>,
  by: string,
  {
    state,
    events,
    draft,
  }: Pick<Act, 'draft'> & Pick<KnownRecord, 'state'> & { events: readonly CaseEvent[] },
) {
  const at = tools.now();
  return events.map((event, place): Recorded => ({
    ...event,
    sequence: state.sequence + 1 + place,
    id: place === 0 && draft ? draft : tools.newId(),
    actor: by,
    at,
  }));
}

/** What is written of an act, all of it or nothing. */
interface Work extends Pick<Act, 'draft'> {
  readonly before: CaseState;
  readonly earlier: readonly Recorded[];
  readonly events: readonly Recorded[];
  readonly school: School;
  readonly directory: Directory;
}

interface Appending {
  readonly store: Pick<Tools['store'], 'append'>;
}

/** Appends events with their index row, their tidings, and the end of their draft, in one transaction. */
export async function write(tools: Pick<Tools, 'newId'> & Appending, work: Work) {
  const after = work.events.reduce(evolve, work.before);
  const events = [...work.earlier, ...work.events];
  const listed = asListed({ ...work, state: after, events });
  const appended = await tools.store.append({
    school: work.school.id,
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
    ...listed,
    outbox: tidingsOf({ ...work, staff: work.directory.staff, after }, tools.newId),
    ...(work.draft ? { consumeDraft: work.draft } : {}),
  });
  return { after, appended };
}
