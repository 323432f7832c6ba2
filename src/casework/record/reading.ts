import type { Actor } from '#access';
import type { Instant } from '#kit';
import type { Store } from '#store';

/** One journey of somebody through the pages of an act, and how far the record had come when they saw it. */
export interface During {
  readonly journey: string;
  readonly sequence: number;
}

/** Which case is read, when, and in which journey; without one it stands alone. */
export interface Read {
  readonly caseId: string;
  readonly at: Instant;
  readonly during?: During | undefined;
}

/**
 * Writes down that somebody read a case, in that case's own reading stream, before they see it. A journey
 * through several pages is one reading, until the record has gone on or an hour has passed.
 */
export type NoteReading = (actor: Actor, read: Read) => Promise<void>;

/** For how long pages of one journey are one reading, in milliseconds; and of how many journeys that is remembered. */
const oneReading = 3_600_000;
const mostRemembered = 5_000;

/**
 * Remembers what was noted, in this process: where it has forgotten, or another process answers, a reading
 * is written down once more, and never once less.
 */
export function onceAJourney(note: NoteReading): NoteReading {
  const noted = new Map<string, { readonly at: number; readonly sequence: number }>();
  return async (actor, { caseId, at, during }) => {
    if (!during) return note(actor, { caseId, at });
    const key = `${actor.school} ${actor.person.id} ${caseId} ${during.journey}`;
    const now = Date.parse(at);
    const before = noted.get(key);
    const isSame = before?.sequence === during.sequence && now - before.at < oneReading;
    if (isSame) return;
    await note(actor, { caseId, at });
    noted.delete(key);
    noted.set(key, { at: now, sequence: during.sequence });
    const [oldest] = noted.size > mostRemembered ? noted.keys() : [];
    if (oldest !== undefined) noted.delete(oldest);
  };
}

const tries = 20;

/**
 * Opens the reading log. Readers of one case take turns, so that however many come at once, each is
 * written down. Remembers where each stream ends; a wrong guess costs one more try.
 */
export function openReadingLog(store: Store, newId: () => string): NoteReading {
  const ends = new Map<string, number>();
  const turns = new Map<string, Promise<void>>();

  async function write(actor: Actor, caseId: string, at: Instant): Promise<void> {
    const body = new TextEncoder().encode(JSON.stringify({ type: 'case-read/1' }));
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const appended = await store.append({
        school: actor.school,
        kind: 'reading',
        stream: caseId,
        expected: ends.get(caseId) ?? 0,
        events: [{ id: newId(), actor: actor.person.id, at, version: 1, body }],
      });
      ends.set(caseId, appended.ok ? appended.sequence : appended.actual);
      if (appended.ok) return;
    }
    throw new Error('The reading log could not be written, so the page was not shown.');
  }

  return async (actor, { caseId, at }) => {
    const before = turns.get(caseId) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(() => write(actor, caseId, at));
    turns.set(caseId, turn);
    try {
      await turn;
    } finally {
      if (turns.get(caseId) === turn) turns.delete(caseId);
    }
  };
}
