import { z } from 'zod';
import type { Instant, PlainDate } from '#kit';
import { londonParts } from '#say';
import type { Store } from '#store';
import { faults, type Fault } from './transports/transport.ts';

const faultSchema = z.strictObject({ on: z.string(), fault: z.enum(faults) });

/** An address that messages do not reach: whose, since which day, and why. Never which message. */
export interface AddressFault {
  readonly person: string;
  readonly on: PlainDate;
  readonly fault: Fault;
}

/** Which addresses messages do not reach, for those who look after them. */
export interface AddressFaults {
  list(school: string): Promise<readonly AddressFault[]>;
  /** Keeps the first day of a fault that lasts. */
  note(
    school: string,
    person: string,
    of: { readonly fault: Fault; readonly at: Instant },
  ): Promise<void>;
  clear(school: string, person: string): Promise<void>;
}

const kind = 'address-fault';

/** Opens the list kept, sealed, in a store. */
export function openAddressFaults(
  store: Pick<Store, 'get' | 'put' | 'list' | 'remove'>,
): AddressFaults {
  const read = (body: Uint8Array) => faultSchema.parse(JSON.parse(new TextDecoder().decode(body)));
  return {
    async list(school) {
      const kept = await store.list({ school, kind });
      return kept.map(({ id, body }) => ({ person: id, ...read(body) }));
    },
    async note(school, person, { fault, at }) {
      const before = await store.get({ school, kind, id: person });
      if (before && read(before).fault === fault) return;
      const body = new TextEncoder().encode(JSON.stringify({ on: londonParts(at).date, fault }));
      await store.put({ school, kind, id: person, body });
    },
    async clear(school, person) {
      if (await store.get({ school, kind, id: person }))
        await store.remove({ school, kind, id: person });
    },
  };
}
