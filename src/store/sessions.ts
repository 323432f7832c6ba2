import { createHash } from 'node:crypto';
import { StoreFault } from './fault.ts';
import { lockRegister, sendChanges } from './register-rows.ts';
import { keysOf, type Vault } from './schools.ts';
import { authenticate, sameBytes } from './sealing/seal.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import type { Entry } from './sealing/register.ts';
import type { Session, Sessions } from './session-contract.ts';
import { glance, transact, type Statement, type Transaction } from './transaction.ts';

/** A session row as the database gives it. */
export interface SessionRow {
  readonly token_hash: Buffer;
  readonly person: string;
  readonly started_at: Date;
  readonly idle_until: Date;
  readonly ends_at: Date;
  readonly code: Buffer;
}

const insert = {
  name: 'session-insert',
  text: `insert into safelight.session
           (school, token_hash, person, started_at, idle_until, ends_at, code)
         values ($1, $2, $3, $4, least($5::timestamptz, $6::timestamptz), $6, $7)`,
};
const select = {
  name: 'session',
  text: `select token_hash, person, started_at, idle_until, ends_at, code from safelight.session
         where school = $1 and token_hash = $2 and idle_until > $3 and ends_at > $3`,
};
const touch = {
  name: 'session-touch',
  text: `update safelight.session set idle_until = least($4::timestamptz, ends_at)
         where school = $1 and token_hash = $2 and idle_until > $3 and ends_at > $3`,
};
const hashesOf = {
  name: 'sessions-of-person',
  text: 'select token_hash from safelight.session where school = $1 and person = $2',
};
const hashesOver = {
  name: 'sessions-over',
  text: `select token_hash from safelight.session
         where school = $1 and (idle_until <= $2 or ends_at <= $2) limit 500`,
};
const end = {
  name: 'session-end',
  text: `delete from safelight.session where school = $1 and token_hash = any($2::bytea[])
         returning token_hash, code`,
};

/** Sessions behind each school's wall. */
export function sessionsOf(vault: Vault): Sessions {
  const write = <T>(school: string, work: (transaction: Transaction) => Promise<T>) =>
    transact({ pool: vault.pool, school, mode: 'write' }, work);

  /** Ends the sessions that a statement names. */
  async function endThose(school: string, which: Statement, value: string): Promise<number> {
    const keys = await keysOf(vault, school);
    return write(school, async (transaction) => {
      const named = await transaction.rows<Named>(which, [school, value]);
      return endWithin(
        transaction,
        keys,
        named.map(({ token_hash: token }) => token),
      );
    });
  }
  return {
    async create(session) {
      const { school, person, startedAt, idleUntil, endsAt } = session;
      const keys = await keysOf(vault, school);
      const token = hashed(session.token);
      const code = sessionCode(keys, token, session);
      await write(school, async (transaction) => {
        const entry = sessionEntry(token);
        const locked = await lockRegister(transaction, school, [entry]);
        transaction.send(insert, [school, token, person, startedAt, idleUntil, endsAt, code]);
        sendChanges(transaction, keys, { locked, changes: [{ entry, before: null, after: code }] });
      });
    },
    async find({ school, token, at }) {
      const keys = await keysOf(vault, school).catch(nullWithoutSchool);
      if (keys === null) return null;
      const [row] = await glance({ pool: vault.pool, school, mode: 'read' }, (transaction) =>
        transaction.rows<SessionRow>(select, [school, hashed(token), at]),
      );
      return row && sessionHolds(keys, row) ? sessionOf(row) : null;
    },
    touch: ({ school, token, at, idleUntil }) =>
      write(school, async (transaction) =>
        transaction.send(touch, [school, hashed(token), at, idleUntil]),
      ),
    async end({ school, token }) {
      const keys = await keysOf(vault, school).catch(nullWithoutSchool);
      if (keys === null) return;
      await write(school, (transaction) => endWithin(transaction, keys, [hashed(token)]));
    },
    async endAll({ school, person }) {
      await endThose(school, hashesOf, person);
    },
    async removeOver({ school, at }) {
      let removed = 0;
      for (;;) {
        const some = await endThose(school, hashesOver, at);
        if (some === 0) return removed;
        removed += some;
      }
    },
  };
}

interface Named {
  readonly token_hash: Buffer;
}

/** Ends sessions and strikes them off the register; gives how many there were. */
async function endWithin(
  transaction: Transaction,
  keys: SchoolKeys,
  tokens: readonly Buffer[],
): Promise<number> {
  if (tokens.length === 0) return 0;
  const locked = await lockRegister(transaction, keys.school, tokens.map(sessionEntry));
  const ended = await transaction.rows<Named & { code: Buffer }>(end, [keys.school, tokens]);
  const changes = ended.map(({ token_hash: token, code }) => ({
    entry: sessionEntry(token),
    before: code,
    after: null,
  }));
  if (changes.length > 0) sendChanges(transaction, keys, { locked, changes });
  return changes.length;
}

/** A session as the register keeps account of it. */
export function sessionEntry(token: Buffer): Entry {
  return { what: 'session', kind: 'session', id: token.toString('hex') };
}

/** A session of a school that is not here, such as another installation's, is nobody's. */
function nullWithoutSchool(error: unknown): null {
  if (error instanceof StoreFault && error.fault === 'no-such-school') return null;
  throw error;
}

/** Whether a session was begun by this program: a row put in by hand lets nobody in. */
export function sessionHolds(keys: SchoolKeys, row: SessionRow): boolean {
  return sameBytes(sessionCode(keys, row.token_hash, sessionOf(row)), row.code);
}

/** The idle limit moves with use and is not covered; it never passes `endsAt`, which is. */
function sessionCode(keys: SchoolKeys, token: Buffer, session: Session): Buffer {
  const { person, startedAt, endsAt } = session;
  const fields = [keys.school, token, person, startedAt, endsAt];
  return authenticate(keys.authentication, ['safelight/session/1', ...fields]);
}

function sessionOf(row: SessionRow): Session {
  return {
    person: row.person,
    startedAt: row.started_at.toISOString(),
    idleUntil: row.idle_until.toISOString(),
    endsAt: row.ends_at.toISOString(),
  };
}

function hashed(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
