import { z } from 'zod';
import type { Instant } from '#kit';
import type { Held, OutboxEntry, Store } from '#store';
import type { AddressFaults } from './address-faults.ts';
import type { Transport } from './transports/transport.ts';

/** The kind of outbox entry that asks later whether a message that was accepted was also delivered. */
export const arrivalKind = 'arrival';

const arrivalSchema = z.strictObject({
  person: z.string(),
  message: z.string(),
  since: z.string(),
});

const minute = 60_000;
const later = (at: Instant, by: number): Instant => new Date(Date.parse(at) + by).toISOString();

/** The question, to be asked a while after a message was accepted. */
export function arrivalEntry(message: string, person: string, now: Instant): OutboxEntry {
  const body = new TextEncoder().encode(JSON.stringify({ person, message, since: now }));
  return { id: `arrival-${message}`, kind: arrivalKind, body, dueAt: later(now, 10 * minute) };
}

/** What asking works with. */
export interface ArrivalParts {
  readonly store: Pick<Store, 'takeOutbox' | 'settle' | 'postpone'>;
  readonly addressFaults: AddressFaults;
  readonly transport: Transport;
  readonly now: () => Instant;
}

async function settleOne(
  { store, addressFaults, transport, now }: ArrivalParts,
  held: Held,
  body: Uint8Array,
): Promise<void> {
  const { person, message, since } = arrivalSchema.parse(
    JSON.parse(new TextDecoder().decode(body)),
  );
  const arrival = (await transport.ask?.(message)) ?? null;
  const at = now();
  if (arrival === 'refused')
    await addressFaults.note(held.school, person, { fault: 'address-refused', at });
  if (arrival === 'delivered') await addressFaults.clear(held.school, person);
  const over = arrival === 'refused' || arrival === 'delivered' || arrival === 'none';
  if (over || at > later(since, 3 * 24 * 60 * minute))
    await store.settle({ ...held, outcome: 'sent' });
  else await store.postpone({ ...held, dueAt: later(at, 30 * minute) });
}

/** Asks after every message of one school that it is time to ask after, for up to three days each. */
export async function askAfterMessages(parts: ArrivalParts, school: string): Promise<void> {
  const query = { school, limit: 20, kinds: [arrivalKind], at: parts.now() };
  for (const entry of await parts.store.takeOutbox(query))
    await settleOne(parts, { school, id: entry.id, lease: entry.lease }, entry.body);
}
