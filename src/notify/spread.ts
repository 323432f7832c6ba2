import { readTidings, type Tidings, tidingsKind } from '#casework';
import type { People } from '#people';
import type { NewNotice, OutboxEntry, Store, TakenEntry } from '#store';
import { mailFor } from './mail.ts';
import type { PersonalSettings } from './settings.ts';

/** What turning tidings into notices works with. */
export interface SpreadParts {
  readonly store: Pick<Store, 'schools' | 'takeOutbox' | 'settle'>;
  readonly people: Pick<People, 'find'>;
  readonly settings: PersonalSettings;
  /** False where messages go nowhere, so that none are kept to be sent. */
  readonly sendsMail: boolean;
}

/** What a notice keeps, sealed. */
export interface NoticeBody {
  readonly why: Tidings['told'][number]['why'];
  readonly reference: string;
}

const noticeId = (entry: TakenEntry, { group }: Tidings, person: string): string =>
  `${group ?? entry.id}.${person}`;

function noticesOf(entry: TakenEntry, tidings: Tidings): readonly NewNotice[] {
  const { caseId: stream, reference, at: madeAt } = tidings;
  return tidings.told.map(({ person, why }) => {
    const body: NoticeBody = { why, reference };
    return {
      id: noticeId(entry, tidings, person),
      person,
      stream,
      body: new TextEncoder().encode(JSON.stringify(body)),
      madeAt,
    };
  });
}

async function mailsOf(
  { people, settings, sendsMail }: SpreadParts,
  school: string,
  { entry, tidings }: { readonly entry: TakenEntry; readonly tidings: Tidings },
): Promise<readonly OutboxEntry[]> {
  if (!sendsMail) return [];
  const mails = tidings.told.map(async ({ person, pace }) => {
    const known = await people.find(school, person);
    if (known?.kind !== 'staff' || !known.email) return [];
    const chosen = await settings.of(school, person);
    const { at } = tidings;
    const id = noticeId(entry, tidings, person);
    return [mailFor({ school, person, pace, at, settings: chosen, noticeId: id })];
  });
  return (await Promise.all(mails)).flat();
}

async function spreadOne(parts: SpreadParts, school: string, entry: TakenEntry): Promise<void> {
  const tidings = readTidings(entry.body);
  const entries = await mailsOf(parts, school, { entry, tidings });
  const held = { school, id: entry.id, lease: entry.lease };
  const notices = noticesOf(entry, tidings);
  await parts.store.settle({ ...held, outcome: 'sent', notices, entries });
}

const atATime = 50;

/**
 * Turns what acts left in the outbox into notices and messages to be sent, each person's own: both and
 * the end of the entry in one transaction, so that nobody is told twice or not at all. Gives how many.
 */
export async function spread(parts: SpreadParts): Promise<number> {
  let done = 0;
  for (const school of await parts.store.schools()) {
    const query = { school, limit: atATime, kinds: [tidingsKind] };
    for (;;) {
      const taken = await parts.store.takeOutbox(query);
      for (const entry of taken) await spreadOne(parts, school, entry);
      done += taken.length;
      if (taken.length < atATime) break;
    }
  }
  return done;
}
