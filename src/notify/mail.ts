import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Pace } from '#casework';
import type { Instant } from '#kit';
import type { OutboxEntry } from '#store';
import { mailAt } from './mail-times.ts';
import type { TellingSettings } from './settings.ts';

/** The kind of outbox entry that is a message to one person. */
export const mailKind = 'mail';

const mailSchema = z.strictObject({
  person: z.string(),
  pace: z.enum(['emergency', 'at-once', 'daily', 'trial']),
  /** The moment from which it is worked out when to send it. */
  since: z.string(),
  /** How many messages before this one may or may not have arrived. */
  reminder: z.number().int().nonnegative(),
});

/** A message that is to tell one person that something waits for them; `trial` is one they asked for themselves. */
export type Mail = Readonly<z.infer<typeof mailSchema>>;

/** Reads what an outbox entry of kind `mail` holds. Throws when it is something else. */
export function readMail(body: Uint8Array): Mail {
  return mailSchema.parse(JSON.parse(new TextDecoder().decode(body)));
}

/** An id that is always the same for the same words, and says nothing of them. */
export function idOf(...words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 24);
}

function entryOf(id: string, mail: Mail, dueAt: Instant): OutboxEntry {
  const body = new TextEncoder().encode(JSON.stringify(mail));
  return { id: `mail-${id}`, kind: mailKind, body, dueAt };
}

/**
 * The message by which somebody is told of something that happened at `at`. What waits for the same
 * moment, such as the end of the night, goes in one message: the entries have one id.
 */
export function mailFor(of: {
  readonly school: string;
  readonly person: string;
  readonly pace: Pace;
  readonly at: Instant;
  readonly settings: TellingSettings;
  /** Tells this from other messages that leave at once. */
  readonly noticeId: string;
}): OutboxEntry {
  const { school, person, pace, at, settings, noticeId } = of;
  const dueAt = mailAt(pace, settings, at);
  const id = dueAt === at ? idOf(noticeId) : idOf(school, person, pace, dueAt);
  return entryOf(id, { person, pace, since: at, reminder: 0 }, dueAt);
}

/** A message that somebody asks for themselves, to see whether messages reach them. */
export function trialMail(id: string, person: string, at: Instant): OutboxEntry {
  return entryOf(id, { person, pace: 'trial', since: at, reminder: 0 }, at);
}

const minute = 60_000;

/** How long after a message that may not have arrived the next one goes, unless the notice was read by then. */
const reminderAfter = [15 * minute, 60 * minute, 24 * 60 * minute];

/**
 * Another message, in place of one of which nobody can tell whether it arrived. It is never the same
 * message again. Null after the third: the notice stays in Safelight, and what is late is passed on.
 */
export function reminderFor(id: string, mail: Mail, now: Instant): OutboxEntry | null {
  const wait = reminderAfter[mail.reminder];
  if (wait === undefined || mail.pace === 'trial') return null;
  const since = new Date(Date.parse(now) + wait).toISOString();
  const again = { ...mail, since, reminder: mail.reminder + 1 };
  return entryOf(idOf(id, 'again'), again, since);
}
