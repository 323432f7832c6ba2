import type { Actor } from '#access';
import type { Instant } from '#kit';
import type { Store } from '#store';

/** Writes down that somebody read a case, in that case's own reading stream, before they see it. */
export type NoteReading = (actor: Actor, caseId: string, at: Instant) => Promise<void>;

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

  return async (actor, caseId, at) => {
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
