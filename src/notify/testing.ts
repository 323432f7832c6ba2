import pg from 'pg';
import { schoolId, staff } from '#examples';
import { openPeople, type People } from '#people';
import { type TestSchool, testSchool } from '#casework/testing';
import { type AddressFaults, openAddressFaults } from './address-faults.ts';
import { choose } from './choose.ts';
import { openPersonalSettings, type TellingSettings } from './settings.ts';
import { sendDue } from './sender.ts';
import { spread } from './spread.ts';
import { smtpTransport } from './transports/smtp.ts';
import type { Fault, Transport } from './transports/transport.ts';

/** The invented school, with all that tells people of things. */
export interface TellingSchool extends TestSchool {
  readonly people: People;
  /** Chooses somebody's settings as they do on the page for it. */
  choose(who: keyof typeof staff, settings: TellingSettings): Promise<void>;
  readonly addressFaults: AddressFaults;
  /** Turns what acts left into notices and messages, then sends what is due. Gives the fault of the way. */
  tell(transport: Transport): Promise<Fault | null>;
  /** Unread notices of somebody. */
  unread(who: keyof typeof staff): Promise<number>;
  /** Lets the time run out that anything is held for. */
  expire(): Promise<void>;
  /** Every message entry ever made: when it is or was due, and what became of it. */
  mails(): Promise<readonly { readonly outcome: string | null; readonly attempts: number }[]>;
  minutesLater(minutes: number): void;
}

/** Opens the invented school for a test of telling people. */
export async function tellingSchool(): Promise<TellingSchool> {
  const school = await testSchool();
  const { store, clock } = school;
  const people = openPeople(store);
  const settings = openPersonalSettings(store);
  const addressFaults = openAddressFaults(store);
  const now = () => clock.now;
  const ask = async <R extends object>(sql: string): Promise<R[]> => {
    const client = new pg.Client({ connectionString: school.databaseUrl });
    await client.connect();
    try {
      return (await client.query(sql)).rows as R[];
    } finally {
      await client.end();
    }
  };
  return {
    ...school,
    people,
    addressFaults,
    choose: (who, chosen) =>
      choose({ store, settings, now }, { school: schoolId, person: staff[who].id }, chosen),
    async tell(transport) {
      await spread({ store, people, settings, sendsMail: true });
      const link = 'https://safelight.example/notices';
      return sendDue({ store, people, settings, addressFaults, transport, link, now });
    },
    unread: (who) => store.countUnread({ school: schoolId, person: staff[who].id }),
    async expire() {
      await ask(`update safelight.outbox set taken_until = now() - interval '1 second'`);
    },
    mails: () =>
      ask(
        `select outcome, attempts from safelight.outbox where kind = 'mail' order by added_at, id`,
      ),
    minutesLater(minutes) {
      clock.now = new Date(Date.parse(clock.now) + minutes * 60_000).toISOString();
    },
  };
}

/** A transport to a mail server on this computer, which loses patience soon. */
export function transportTo(server: { readonly port: number }): Transport {
  return smtpTransport({
    host: '127.0.0.1',
    port: server.port,
    secure: false,
    from: 'safelight@lanternfield.example',
    now: () => new Date().toISOString(),
    patience: { connect: 10_000, greeting: 3_000, silence: 3_000, whole: 30_000 },
  });
}
