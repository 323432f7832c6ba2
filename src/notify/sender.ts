import type { Instant } from '#kit';
import type { People } from '#people';
import type { Held, Store, TakenEntry } from '#store';
import type { AddressFaults } from './address-faults.ts';
import { arrivalEntry, askAfterMessages } from './arrivals.ts';
import { type Mail, mailKind, readMail, reminderFor } from './mail.ts';
import { mailAt } from './mail-times.ts';
import { givesUpAt, retryAt } from './retry.ts';
import type { PersonalSettings } from './settings.ts';
import {
  type Delivery,
  type Fault,
  faultsOfTheWay,
  type Message,
  type Transport,
} from './transports/transport.ts';
import { messageWords } from './words.ts';

/** What sending works with. */
export interface SenderParts {
  readonly store: Store;
  readonly people: Pick<People, 'find'>;
  readonly settings: PersonalSettings;
  readonly addressFaults: AddressFaults;
  readonly transport: Transport;
  /** Where people sign in, as a web address. */
  readonly link: string;
  readonly now: () => Instant;
  /** Is told what is wrong with the way to the mail server, or null once a message got through. */
  readonly onWay?: (fault: Fault | null) => void;
}

/** Longer than the longest attempt to send, so that nobody else takes a message that is still being tried. */
const holdSeconds = 240;

interface Job {
  readonly held: Held;
  readonly entry: TakenEntry;
  readonly mail: Mail;
}

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

async function sent(parts: SenderParts, job: Job, told: readonly string[]): Promise<void> {
  const { held, mail, entry } = job;
  const later = parts.transport.ask ? [arrivalEntry(entry.id, mail.person, parts.now())] : [];
  await parts.store.settle({ ...held, outcome: 'sent', mailed: told, entries: later });
  if (!parts.transport.ask) await parts.addressFaults.clear(held.school, mail.person);
}

async function unknown(parts: SenderParts, { held, entry, mail }: Job): Promise<void> {
  const reminder = reminderFor(entry.id, mail, parts.now());
  const entries = reminder ? [reminder] : [];
  await parts.store.settle({ ...held, outcome: 'unknown', entries });
}

async function refused(parts: SenderParts, job: Job, fault: Fault): Promise<void> {
  const { held, mail } = job;
  await parts.addressFaults.note(held.school, mail.person, { fault, at: parts.now() });
  await parts.store.settle({ ...held, outcome: 'failed' });
}

async function retry(parts: SenderParts, job: Job, fault: Fault): Promise<void> {
  const { entry, mail, held } = job;
  const now = parts.now();
  if (now >= givesUpAt(mail.since)) return refused(parts, job, 'gave-up');
  const dueAt = retryAt({ pace: mail.pace, attempts: entry.attempts, fault, now });
  await parts.store.postpone({ ...held, dueAt });
}

async function conclude(
  parts: SenderParts,
  job: Job,
  { delivery, told }: { readonly delivery: Delivery; readonly told: readonly string[] },
): Promise<void> {
  switch (delivery.result) {
    case 'sent':
      return sent(parts, job, told);
    case 'unknown':
      // Where it can be asked for, it is left as handed over, and asked for when its time runs out.
      return parts.transport.ask ? undefined : unknown(parts, job);
    case 'refused':
      return refused(parts, job, delivery.fault);
    case 'retry':
      return retry(parts, job, delivery.fault);
    case 'not-ours':
      return;
  }
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

async function settleOne(parts: SenderParts, job: Job): Promise<void> {
  const { ask } = parts.transport;
  if (!ask) return unknown(parts, job);
  switch (await ask(job.entry.id)) {
    case 'none':
      await parts.store.postpone({ ...job.held, dueAt: parts.now() });
      return;
    case 'refused':
      return refused(parts, job, 'address-refused');
    case 'under-way':
    case 'delivered':
      return sent(parts, job, []);
    case null:
      // Asked again when its time runs out once more.
      return;
  }
}

/** Messages whose sender did not come back after handing them over. */
async function settleLapsed(parts: SenderParts, school: string): Promise<void> {
  for (const entry of await parts.store.takeLapsed({ school }))
    await settleOne(parts, jobOf(school, entry));
}

/** Sends all that is due of one school, until there is no more or no way. */
async function sendFor(parts: SenderParts, school: string): Promise<Fault | null> {
  await settleLapsed(parts, school);
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
