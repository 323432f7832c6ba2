import type { Actor } from '#access';
import { type Dues, lateTellingOfParts, openDues } from '#casework';
import type { Instant } from '#kit';
import type { People, SchoolSettings } from '#people';
import type { Store } from '#store';
import { type AddressFault, openAddressFaults } from './address-faults.ts';
import { choose } from './choose.ts';
import { escalations } from './escalation.ts';
import { type Feeds, openFeeds } from './feed.ts';
import { trialMail } from './mail.ts';
import { openNotices, type OwnNotices } from './notices.ts';
import { repeat } from './repeat.ts';
import { sendDue } from './sender.ts';
import { openPersonalSettings, type TellingSettings } from './settings.ts';
import { spread } from './spread.ts';
import type { Fault, Transport } from './transports/transport.ts';

/** What telling people works with; main hands it in. */
export interface NotifyParts {
  readonly store: Store;
  readonly people: People;
  readonly settings: SchoolSettings;
  /** Null where no messages are sent: people are then told in Safelight only. */
  readonly transport: Transport | null;
  /** Where people sign in, as a web address. */
  readonly link: string;
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** Whether messages are sent at all, and what is wrong with the way since when; never how many wait. */
export type WayStanding =
  | { readonly is: 'none' }
  | { readonly is: 'well' }
  | { readonly is: 'broken'; readonly fault: Fault; readonly since: Instant };

/** Telling people that something needs them. */
export interface Notify {
  readonly notices: OwnNotices;
  readonly feeds: Feeds;
  /** How this person wants to be told. */
  settingsOf(actor: Actor): Promise<TellingSettings>;
  choose(actor: Actor, chosen: TellingSettings): Promise<void>;
  /** Sends this person a message now, so that they see whether messages reach them; false without a way or an address. */
  tryOut(actor: Actor): Promise<boolean>;
  /** Addresses that messages do not reach. */
  addressFaults(school: string): Promise<readonly AddressFault[]>;
  way(): WayStanding;
  /** Turns what acts left into notices and messages to be sent. */
  spread(): Promise<number>;
  /** Sends what is due. */
  send(): Promise<void>;
  /** Passes on what is late, and clears away what was read long ago. */
  watch(): Promise<void>;
}

const day = 24 * 60 * 60_000;
const keptAfterReading = 90 * day;

async function watchOver({ store, people, settings, now }: NotifyParts, dues: Dues): Promise<void> {
  for (const { id: school, calendar } of await settings.all()) {
    const parts = await people.parts.standing(school);
    const entries = [
      ...escalations(await dues(school), now(), calendar),
      ...lateTellingOfParts(parts, await people.staff(school), now()),
    ];
    if (entries.length > 0) await store.addToOutbox({ school, entries });
    const before = new Date(Date.parse(now()) - keptAfterReading).toISOString();
    await store.removeRead({ school, before });
  }
}

/** Opens telling people over a store. */
export function openNotify(parts: NotifyParts): Notify {
  const { store, people, transport, link, now, newId } = parts;
  const settings = openPersonalSettings(store);
  const addressFaults = openAddressFaults(store);
  const dues = openDues(parts);
  let way: WayStanding = { is: transport ? 'well' : 'none' };
  const onWay = (fault: Fault | null): void => {
    if (fault === null) way = { is: 'well' };
    else if (way.is !== 'broken' || way.fault !== fault)
      way = { is: 'broken', fault, since: now() };
  };
  return {
    notices: openNotices(store, now),
    feeds: openFeeds({ store, people, dues, now }),
    settingsOf: ({ school, person }) => settings.of(school, person.id),
    choose: ({ school, person }, chosen) =>
      choose({ store, settings, now }, { school, person: person.id }, chosen),
    async tryOut({ school, person }) {
      const known = await people.find(school, person.id);
      if (!transport || known?.kind !== 'staff' || !known.email) return false;
      const entries = [trialMail(newId(), person.id, now())];
      await store.addToOutbox({ school, entries });
      return true;
    },
    addressFaults: (school) => addressFaults.list(school),
    way: () => way,
    spread: () => spread({ store, people, settings, sendsMail: transport !== null }),
    async send() {
      if (!transport) return;
      await sendDue({ store, people, settings, addressFaults, transport, link, now, onWay });
    },
    watch: () => watchOver(parts, dues),
  };
}

const second = 1_000;

/** How often each part of telling people is done, in milliseconds. */
const usualPauses = {
  spread: second,
  send: 2 * second,
  afterFault: 15 * second,
  watch: 180 * second,
};

/**
 * Keeps telling people until it is stopped, which lets what is under way finish. `failed` hears of
 * faults of the program or the database; all that was not done is done later.
 */
export function keepTelling(
  notify: Notify,
  failed: (error: unknown) => void,
  pauses: typeof usualPauses = usualPauses,
): { stop(): Promise<void> } {
  const again = (work: () => Promise<unknown>, pause: () => number) =>
    repeat({
      work: async () => {
        await work();
        return pause();
      },
      failed,
      afterFailure: pauses.afterFault,
    });
  const loops = [
    again(notify.watch, () => pauses.watch),
    again(notify.spread, () => pauses.spread),
    again(notify.send, () => (notify.way().is === 'broken' ? pauses.afterFault : pauses.send)),
  ];
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}
