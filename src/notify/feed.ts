import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Due, Dues } from '#casework';
import { type Instant, writeCalendar } from '#kit';
import type { People } from '#people';
import type { Store } from '#store';
import { idOf } from './mail.ts';
import { calendarWords } from './words.ts';

/** A calendar of one's own duties, at an address that only its person has. */
export interface Feeds {
  /** Makes a new secret address, and ends the one before. It is given once and kept only as a hash. */
  renew(who: Whose): Promise<string>;
  end(who: Whose): Promise<void>;
  has(who: Whose): Promise<boolean>;
  /** The calendar file at an address, or null when there is none, or its person is no longer staff. */
  read(secret: string): Promise<string | null>;
}

interface Whose {
  readonly school: string;
  readonly person: string;
}

/** What the calendar works with. */
export interface FeedParts {
  readonly store: Pick<Store, 'get' | 'put' | 'list' | 'remove' | 'schools'>;
  readonly people: Pick<People, 'find'>;
  readonly dues: Dues;
  readonly now: () => Instant;
}

const kind = 'calendar-feed';
const secretShape = /^([a-z0-9-]{1,64})\.([A-Za-z0-9_-]{43})$/;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const feedSchema = z.strictObject({ person: z.string() });

const quarterOfAnHour = 15 * 60_000;
const longGone = 14 * 24 * 60 * 60_000;

/** True for what is somebody's own to do, and not so long late that it would clutter every week. */
function isMine({ ladder, dueAt }: Due, person: string, now: Instant): boolean {
  const late = Date.parse(now) - Date.parse(dueAt);
  return (ladder[0] ?? []).includes(person) && late < longGone;
}

/**
 * Somebody's duties as a calendar: one entry for each moment at which something falls due, ending then,
 * whatever and however much it is. It takes up nobody's time, and says nothing.
 */
export function calendarOf(dues: readonly Due[], person: string, now: Instant): string {
  const mine = dues.filter((due) => isMine(due, person, now));
  const moments = [...new Set(mine.map(({ dueAt }) => dueAt))].toSorted();
  const entries = moments.map((dueAt) => ({
    uid: `${idOf('calendar', person, dueAt)}@safelight`,
    stamp: now,
    start: new Date(Date.parse(dueAt) - quarterOfAnHour).toISOString(),
    end: dueAt,
    summary: calendarWords.due,
    free: true,
  }));
  return writeCalendar({ method: 'PUBLISH', name: calendarWords.name, entries });
}

/** Opens the calendars. */
export function openFeeds({ store, people, dues, now }: FeedParts): Feeds {
  const of = async ({ school, person }: Whose) =>
    (await store.list({ school, kind, owner: person })).map(({ id }) => id);
  const end = async (who: Whose): Promise<void> => {
    for (const id of await of(who)) await store.remove({ school: who.school, kind, id });
  };
  return {
    end,
    has: async (who) => (await of(who)).length > 0,
    async renew(who) {
      const token = randomBytes(32).toString('base64url');
      const { school, person } = who;
      await end(who);
      const body = new TextEncoder().encode(JSON.stringify({ person }));
      await store.put({ school, kind, id: hashOf(token), owner: person, body });
      return `${school}.${token}`;
    },
    async read(secret) {
      const [, school, token] = secretShape.exec(secret) ?? [];
      if (!school || !token || !(await store.schools()).includes(school)) return null;
      const body = await store.get({ school, kind, id: hashOf(token) });
      if (!body) return null;
      const { person } = feedSchema.parse(JSON.parse(new TextDecoder().decode(body)));
      if ((await people.find(school, person))?.kind !== 'staff') return null;
      return calendarOf(await dues(school), person, now());
    },
  };
}
