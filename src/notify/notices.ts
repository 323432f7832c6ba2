import { z } from 'zod';
import type { Actor } from '#access';
import type { Why } from '#casework';
import type { Instant } from '#kit';
import type { Store } from '#store';
import { noticeWords } from './words.ts';

const bodySchema = z.object({ why: z.string(), reference: z.string() });

/** One notice as its person sees it: what it asks in general words, where it leads, and whether it was read. */
export interface NoticeLine {
  readonly id: string;
  readonly says: string;
  readonly at: Instant;
  readonly read: boolean;
}

/** Each person's own notices. */
export interface OwnNotices {
  /** Newest first, a hundred at most. */
  list(actor: Actor): Promise<readonly NoticeLine[]>;
  countUnread(actor: Actor): Promise<number>;
  /** Marks a notice as read and gives the address it leads to; null when this person has no such notice. */
  open(actor: Actor, id: string): Promise<string | null>;
  readAll(actor: Actor): Promise<void>;
  /** Marks what this person was told about a case as read, for they are looking at it. */
  seen(actor: Actor, caseId: string): Promise<void>;
}

const mostShown = 100;

type Kept = Awaited<ReturnType<Store['notices']>>[number];

function bodyOf({ body }: Kept): { readonly why: string; readonly reference: string } {
  return bodySchema.parse(JSON.parse(new TextDecoder().decode(body)));
}

function lineOf(notice: Kept): NoticeLine {
  const { why } = bodyOf(notice);
  const says = Object.hasOwn(noticeWords, why) ? noticeWords[why as Why] : 'Something needs you';
  return { id: notice.id, says, at: notice.madeAt, read: notice.readAt !== null };
}

/** A reporter has no case to see, only the receipt of their report; parts are about no case. */
function addressOf(notice: Kept): string {
  const { why, reference } = bodyOf(notice);
  if (why === 'part-asked' || why === 'part-told') return '/settings/people/asked';
  return why === 'report-read' ? `/reports/${reference}` : `/cases/${notice.stream}`;
}

/** Opens everybody's notices, each person's for themselves. */
export function openNotices(
  store: Pick<Store, 'notices' | 'countUnread' | 'readNotices'>,
  now: () => Instant,
): OwnNotices {
  const whose = ({ school, person }: Actor) => ({ school, person: person.id });
  const kept = (actor: Actor) => store.notices({ ...whose(actor), limit: mostShown });
  const read = (actor: Actor, ids: readonly string[]) =>
    store.readNotices({ ...whose(actor), ids, at: now() });
  return {
    list: async (actor) => (await kept(actor)).map(lineOf),
    countUnread: (actor) => store.countUnread(whose(actor)),
    async open(actor, id) {
      const notice = (await kept(actor)).find((one) => one.id === id);
      if (!notice) return null;
      await read(actor, [id]);
      return addressOf(notice);
    },
    readAll: (actor) => store.readNotices({ ...whose(actor), at: now() }),
    async seen(actor, caseId) {
      const about = (await kept(actor)).filter(
        ({ stream, readAt }) => stream === caseId && readAt === null,
      );
      if (about.length > 0)
        await read(
          actor,
          about.map(({ id }) => id),
        );
    },
  };
}
