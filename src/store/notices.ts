import type { NewNotice, Notice, Notices, NoticesOf } from './beside-contract.ts';
import { StoreFault } from './fault.ts';
import { isKeptFrom } from './kept-from.ts';
import { keptFromOf, markOf } from './known-kept-from.ts';
import { asksAs, notKept } from './kept-streams.ts';
import { changingNotices, type NoticeState } from './notice-account.ts';
import { keysOf, type Vault } from './schools.ts';
import { closeBox, openBox, type BoxPlace } from './sealing/box.ts';
import { blindOwner, type SchoolKeys } from './sealing/keys.ts';
import { transact, type Statement, type Transaction } from './transaction.ts';

interface Whose {
  readonly person: Buffer;
}

/** Which case a notice is about, and the mark of that case; null where there is none. */
interface About {
  readonly stream: string;
  readonly mark: string | null;
}

/** A notice as the database gives it. */
export interface NoticeRow extends About {
  readonly id: string;
  readonly person: Buffer;
  readonly sealed: Buffer;
  readonly made_at: Date;
  readonly read_at: Date | null;
}

/** The mark of the case that a notice is about; null where there is none. */
const mark = `(select ${markOf} from safelight.stream s
  where s.school = n.school and s.kind = 'case' and s.stream = n.stream) as mark`;

/** The notices of one person ($2) about cases that are not kept from them ($3, $4). */
const visible = `n.school = $1 and n.person = $2 and ${notKept('n.stream', { asks: 3 })}`;

const columns = 'id, person, stream, sealed, made_at, mailed_at, read_at, counted';

const insert = {
  name: 'notice-insert',
  text: `insert into safelight.notice (school, id, person, stream, sealed, made_at, counted)
         values ($1, $2, $3, $4, $5, $6, true) on conflict (school, id) do nothing
         returning ${columns}`,
};
const peopleOf = {
  name: 'notice-people',
  text: 'select distinct person from safelight.notice where school = $1 and id = any($2)',
};
const mailed = {
  name: 'notice-mailed',
  text: `update safelight.notice set mailed_at = now()
          where school = $1 and id = any($2) and mailed_at is null returning ${columns}`,
};
const list = {
  name: 'notices',
  text: `select n.id, n.person, n.stream, n.sealed, n.made_at, n.read_at, ${mark}
           from safelight.notice n where ${visible} order by n.made_at desc, n.id limit $5`,
};
const unread = {
  name: 'notices-unread',
  text: `select n.stream, ${mark} from safelight.notice n
          where ${visible} and n.read_at is null`,
};
const untold = {
  name: 'notices-untold',
  text: `select n.id, n.stream, ${mark} from safelight.notice n
          where ${visible} and n.read_at is null and n.mailed_at is null order by n.id`,
};
const read = {
  name: 'notices-read',
  text: `update safelight.notice n set read_at = $5
          where ${visible} and n.read_at is null and ($6::text[] is null or n.id = any($6))
         returning ${columns}`,
};
const peopleWhoRead = {
  name: 'notices-read-people',
  text: 'select distinct person from safelight.notice where school = $1 and read_at < $2',
};
const remove = {
  name: 'notices-remove',
  text: `delete from safelight.notice where school = $1 and read_at < $2 returning ${columns}`,
};

/** Where a sealed notice belongs: to one person, about one case. */
export function noticePlace(
  keys: SchoolKeys,
  { id, person, stream }: { id: string; person: Buffer; stream: string },
): BoxPlace {
  const bound = [keys.school, id, person, stream];
  return { key: keys.documents, label: 'safelight/notice/1', bound };
}

/** Writes new notices, and that a message has told of some, with the transaction they belong to. */
export async function writeNotices(
  transaction: Transaction,
  keys: SchoolKeys,
  of: { readonly notices: readonly NewNotice[]; readonly mailed: readonly string[] },
): Promise<void> {
  const { notices, mailed: told } = of;
  const { school } = keys;
  const known = told.length > 0 ? await transaction.rows<Whose>(peopleOf, [school, told]) : [];
  const people = [
    ...notices.map((notice) => personOf(keys, notice)),
    ...known.map(({ person }) => person),
  ];
  if (people.length === 0) return;
  await changingNotices(transaction, { keys, people }, async () => {
    const added = await Promise.all(
      notices.map((notice) => insertNotice(transaction, keys, notice)),
    );
    const marked =
      told.length > 0 ? await transaction.rows<NoticeState>(mailed, [school, told]) : [];
    return [
      ...added.flat().map((after) => ({ before: null, after })),
      ...marked.map((after) => ({ before: { ...after, mailed_at: null }, after })),
    ];
  });
}

const personOf = (keys: SchoolKeys, { person }: { readonly person: string }): Buffer =>
  blindOwner(keys, 'notice', person);

function insertNotice(transaction: Transaction, keys: SchoolKeys, notice: NewNotice) {
  const { id, stream, body, madeAt } = notice;
  const person = personOf(keys, notice);
  const sealed = closeBox(noticePlace(keys, { id, person, stream }), body);
  return transaction.rows<NoticeState>(insert, [keys.school, id, person, stream, sealed, madeAt]);
}

function opened(keys: SchoolKeys, row: NoticeRow): Notice {
  const body = openBox(noticePlace(keys, row), row.sealed);
  if (body === null) throw new StoreFault('record-broken', 'A notice does not open.');
  const { id, stream, made_at: madeAt, read_at: readAt } = row;
  return { id, stream, body, madeAt: madeAt.toISOString(), readAt: readAt?.toISOString() ?? null };
}

/** Everybody's notices, each person's for themselves. */
export function noticesOf(vault: Vault): Notices {
  const placeIn = (school: string) => ({ pool: vault.pool, school, mode: 'write' }) as const;

  async function ask<R extends object>(
    { school, person }: NoticesOf,
    statement: Statement,
    more: readonly unknown[] = [],
  ): Promise<readonly R[]> {
    const keys = await keysOf(vault, school);
    const values = [school, blindOwner(keys, 'notice', person), ...asksAs(keys, person), ...more];
    return transact(placeIn(school), (transaction) => transaction.rows<R>(statement, values));
  }

  /** Those about cases that are not kept from the person, by what is sealed in each case. */
  async function visibleTo<R extends About>(query: NoticesOf, rows: readonly R[]) {
    const keys = await keysOf(vault, query.school);
    const about = rows.flatMap(({ stream, mark }) => (mark ? [{ stream, mark }] : []));
    const keptFrom = await keptFromOf(vault, keys, about);
    return rows.filter(
      ({ stream }) => !isKeptFrom(keptFrom(stream), { notBarredTo: query.person }),
    );
  }

  return {
    async notices(query) {
      const keys = await keysOf(vault, query.school);
      const rows = await ask<NoticeRow>(query, list, [query.limit]);
      return (await visibleTo(query, rows)).map((row) => opened(keys, row));
    },
    async countUnread(query) {
      return (await visibleTo(query, await ask<About>(query, unread))).length;
    },
    async untold(query) {
      const rows = await visibleTo(query, await ask<About & { id: string }>(query, untold));
      return rows.map(({ id }) => id);
    },
    async readNotices({ ids = null, at, school, person }) {
      const keys = await keysOf(vault, school);
      const whose = personOf(keys, { person });
      const values = [school, whose, ...asksAs(keys, person), at, ids];
      await transact(placeIn(school), (transaction) =>
        changingNotices(transaction, { keys, people: [whose] }, async () => {
          const marked = await transaction.rows<NoticeState>(read, values);
          return marked.map((after) => ({ before: { ...after, read_at: null }, after }));
        }),
      );
    },
    async removeRead({ school, before }) {
      const keys = await keysOf(vault, school);
      await transact(placeIn(school), async (transaction) => {
        const found = await transaction.rows<Whose>(peopleWhoRead, [school, before]);
        const people = found.map(({ person }) => person);
        if (people.length === 0) return;
        await changingNotices(transaction, { keys, people }, async () => {
          const gone = await transaction.rows<NoticeState>(remove, [school, before]);
          return gone.map((row) => ({ before: row, after: null }));
        });
      });
    },
  };
}
