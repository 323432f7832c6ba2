import { createHash } from 'node:crypto';
import { StoreFault } from './fault.ts';
import { keysOf, type Vault } from './schools.ts';
import { authenticate, sameBytes } from './sealing/seal.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import type { Session, Sessions } from './session-contract.ts';
import { glance, transact, type Statement } from './transaction.ts';

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
const end = {
  name: 'session-end',
  text: 'delete from safelight.session where school = $1 and token_hash = $2',
};
const endAll = {
  name: 'session-end-all',
  text: 'delete from safelight.session where school = $1 and person = $2',
};

/** Sessions behind each school's wall. */
export function sessionsOf(vault: Vault): Sessions {
  const write = (school: string, statement: Statement, values: readonly unknown[]) =>
    transact({ pool: vault.pool, school, mode: 'write' }, async (transaction) =>
      transaction.send(statement, [school, ...values]),
    );
  return {
    async create(session) {
      const { school, person, startedAt, idleUntil, endsAt } = session;
      const keys = await keysOf(vault, school);
      const token = hashed(session.token);
      const code = sessionCode(keys, token, session);
      await write(school, insert, [token, person, startedAt, idleUntil, endsAt, code]);
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
      write(school, touch, [hashed(token), at, idleUntil]),
    end: ({ school, token }) => write(school, end, [hashed(token)]),
    endAll: ({ school, person }) => write(school, endAll, [person]),
  };
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
