import type { Instant } from '#kit';
import type { TakenEntry } from '#store';
import { askAfterMessages } from './arrivals.ts';
import { conclude, type Job, type SenderParts, settleLapsed } from './conclude.ts';
import { mailKind, readMail } from './mail.ts';
import { mailAt } from './mail-times.ts';
import { type Fault, faultsOfTheWay, type Message } from './transports/transport.ts';
import { messageWords } from './words.ts';

/** Longer than the longest attempt to send, so that nobody else takes a message that is still being tried. */
const holdSeconds = 240;

function messageOf(job: Job, to: string, link: string): Message {
  return { id: job.entry.id, to, link, ...messageWords(job.mail.pace, link) };
}

/** What a message is to tell of: nothing means that the person has seen it all, or may not know of it any more. */
async function isNeeded({ store }: SenderParts, { held, mail }: Job) {
  if (mail.pace === 'trial') return { needed: true, ids: [] };
  const ids = await store.untold({ school: held.school, person: mail.person });
  return { needed: ids.length > 0, ids };
}

/** When it may go by what the person has chosen by now. */
async function timeFor({ settings }: SenderParts, { held, mail }: Job): Promise<Instant> {
  if (mail.pace === 'trial') return mail.since;
  const chosen = await settings.of(held.school, mail.person);
  const pace = mail.reminder > 0 && mail.pace === 'daily' ? 'at-once' : mail.pace;
  return mailAt(pace, chosen, mail.since);
}

/** Deals with one message that is due. Gives what is wrong with the way, or null. */
async function deal(parts: SenderParts, job: Job): Promise<Fault | null> {
  const { store, people, transport, now } = parts;
  const { held, mail } = job;
  const person = await people.find(held.school, mail.person);
  const to = person?.kind === 'staff' ? person.email : undefined;
  const { needed, ids } = await isNeeded(parts, job);
  if (!to || !needed) {
    await store.settle({ ...held, outcome: 'dropped' });
    return null;
  }
  const dueAt = await timeFor(parts, job);
  if (dueAt > now()) {
    await store.postpone({ ...held, dueAt });
    return null;
  }
  const message = messageOf(job, to, parts.link);
  const delivery = await transport.send(message, () => store.handOver(held));
  await conclude(parts, job, { delivery, told: ids });
  const fault = delivery.result === 'retry' ? delivery.fault : null;
  const ofTheWay = fault && faultsOfTheWay.includes(fault) ? fault : null;
  parts.onWay?.(ofTheWay);
  return ofTheWay;
}

const jobOf = (school: string, entry: TakenEntry): Job => ({
  held: { school, id: entry.id, lease: entry.lease },
  entry,
  mail: readMail(entry.body),
});

/** Messages whose sender did not come back after handing them over. */
async function settleAllLapsed(parts: SenderParts, school: string): Promise<void> {
  for (const entry of await parts.store.takeLapsed({ school }))
    await settleLapsed(parts, jobOf(school, entry));
}

/** Sends all that is due of one school, until there is no more or no way. */
async function sendFor(parts: SenderParts, school: string): Promise<Fault | null> {
  await settleAllLapsed(parts, school);
  await askAfterMessages(parts, school);
  for (;;) {
    const at = parts.now();
    const query = { school, limit: 1, kinds: [mailKind], at, holdSeconds };
    const [entry] = await parts.store.takeOutbox(query);
    if (!entry) return null;
    const fault = await deal(parts, jobOf(school, entry));
    if (fault) return fault;
  }
}

/**
 * Sends every message that is due, one after another, each to one person. Several processes may do this
 * at once: a message is held by one of them, and leaves only once it has been handed over in the
 * database, which happens once for each message, ever. Stops at the first fault of the way to the mail
 * server, which is given; all that was not sent stays due.
 */
export async function sendDue(parts: SenderParts): Promise<Fault | null> {
  for (const school of await parts.store.schools()) {
    const fault = await sendFor(parts, school);
    if (fault) return fault;
  }
  return null;
}
