import { londonParts } from '#say';
import { z } from 'zod';
import type { Actor } from '#access';
import { type Instant, type PlainDate } from '#kit';
import type { NewEvent, Store } from '#store';

/** The views that show a case, or a child’s name beside one; a refusal shows nothing. */
export const lookedAt = [
  'case',
  'worklist',
  'find',
  'cases-of-child',
  'receipts',
  'tasks',
  'waiting',
  'refused',
] as const;
export type LookedAt = (typeof lookedAt)[number];

const lookedSchema = z.strictObject({
  type: z.literal('looked/1'),
  at: z.enum(lookedAt),
  /** The cases that were shown, or the one that was refused, by id. */
  cases: z.array(z.string()),
  /** What was typed to search for. */
  words: z.string().nullable(),
});

/** What somebody looked at in one view: one entry, however many cases it shows. */
export type Looked = Readonly<Omit<z.infer<typeof lookedSchema>, 'type'>>;

/** Writes down what somebody looks at, before they see it. */
export type NoteLook = (actor: Actor, looked: Looked) => Promise<void>;

/** The name of the stream that holds what was looked at on one day in London: "looked-2026-11-30". */
export const journalOf = (day: PlainDate): string => `looked-${day}`;

/** An entry of the journal as it was written. Throws when it is something else. */
export function readLooked(body: Uint8Array): Looked {
  const { at, cases, words } = lookedSchema.parse(JSON.parse(new TextDecoder().decode(body)));
  return { at, cases, words };
}

const tries = 20;

/** Everything that waits to be written to one stream. */
interface Waiting {
  readonly events: NewEvent[];
  written: Promise<void>;
}

/**
 * Opens the journal of one process. What many look at meanwhile is written together: a view waits for one
 * write, however many came at once, and is not shown where it fails.
 */
export function openJournal(tools: {
  readonly store: Pick<Store, 'append'>;
  readonly now: () => Instant;
  readonly newId: () => string;
}): NoteLook {
  const { store, now, newId } = tools;
  const ends = new Map<string, number>();
  const waiting = new Map<string, Waiting>();
  const busy = new Map<string, Promise<void>>();

  async function write(school: string, stream: string, events: readonly NewEvent[]) {
    const key = `${school} ${stream}`;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const expected = ends.get(key) ?? 0;
      const appended = await store.append({ school, kind: 'reading', stream, expected, events });
      ends.set(key, appended.ok ? appended.sequence : appended.actual);
      if (appended.ok) return;
    }
    throw new Error('What was looked at could not be written down, so it was not shown.');
  }

  function joining(school: string, stream: string): Waiting {
    const key = `${school} ${stream}`;
    const open = waiting.get(key);
    if (open) return open;
    const events: NewEvent[] = [];
    const before = busy.get(key) ?? Promise.resolve();
    const written = before
      .catch(() => undefined)
      .then(() => {
        waiting.delete(key);
        return write(school, stream, events);
      });
    busy.set(key, written);
    const fresh = { events, written };
    waiting.set(key, fresh);
    return fresh;
  }

  return async ({ school, person }, looked) => {
    const at = now();
    const entry = { type: 'looked/1', ...looked };
    const body = new TextEncoder().encode(JSON.stringify(entry));
    const joined = joining(school, journalOf(londonParts(at).date));
    joined.events.push({ id: newId(), actor: person.id, at, version: 1, body });
    await joined.written;
  };
}
