import type { Instant } from '#kit';
import type { People } from '#people';
import type { Held, Store, TakenEntry } from '#store';
import type { AddressFaults } from './address-faults.ts';
import { arrivalEntry } from './arrivals.ts';
import { type Mail, reminderFor } from './mail.ts';
import { givesUpAt, retryAt } from './retry.ts';
import type { PersonalSettings } from './settings.ts';
import type { Delivery, Fault, Transport } from './transports/transport.ts';

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

/** A message that is being dealt with, held by whoever deals with it. */
export interface Job {
  readonly held: Held;
  readonly entry: TakenEntry;
  readonly mail: Mail;
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

/** Writes down what became of an attempt, and what follows from it. */
export async function conclude(
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

/** Settles a message that was handed over by somebody who did not come back. */
export async function settleLapsed(parts: SenderParts, job: Job): Promise<void> {
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
