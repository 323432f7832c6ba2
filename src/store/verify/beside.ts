import type { DocumentRow } from '../documents.ts';
import { noticeCode, noticeEntry, type NoticeState } from '../notice-account.ts';
import { noticePlace } from '../notices.ts';
import { outboxPlace } from '../outbox.ts';
import { openBox } from '../sealing/box.ts';
import { openDocument } from '../sealing/document.ts';
import { sessionEntry, sessionHolds, type SessionRow } from '../sessions.ts';
import type { Statement } from '../transaction.ts';
import type { Scope } from './tally.ts';

const pageSize = 200;

const selectDocuments: Statement = {
  name: 'verify-documents',
  text: `select kind, id, owner, sealed, label, updated_at, code from safelight.document
          where school = $1 and (kind, id) > ($2, $3) order by kind, id limit ${pageSize}`,
};

const selectOutbox: Statement = {
  name: 'verify-outbox',
  text: `select id, kind, sealed from safelight.outbox
          where school = $1 and sealed is not null order by id`,
};

const selectNotices: Statement = {
  name: 'verify-notices',
  text: `select id, person, stream, sealed, made_at, mailed_at, read_at, counted
           from safelight.notice where school = $1 order by id`,
};

const selectSessions: Statement = {
  name: 'verify-sessions',
  text: `select token_hash, person, started_at, idle_until, ends_at, code
           from safelight.session where school = $1 order by started_at`,
};

/** Checks and counts all documents. */
export async function verifyDocuments(scope: Scope): Promise<number> {
  const { transaction, keys, findings, tally } = scope;
  let seen = 0;
  let from: readonly [string, string] = ['', ''];
  for (;;) {
    const rows = await transaction.rows<DocumentRow>(selectDocuments, [keys.school, ...from]);
    for (const row of rows) {
      tally.count({ what: 'document', kind: row.kind, id: row.id }, row.code);
      const header = { ...row, updatedAt: row.updated_at.toISOString() };
      if (openDocument(keys, header, row)) continue;
      findings.add('document', keys.school, `${row.kind} ${row.id}`);
    }
    seen += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return seen;
    from = [last.kind, last.id];
  }
}

/** Checks that every message not yet sent opens. */
export async function verifyOutbox({ transaction, keys, findings }: Scope): Promise<void> {
  interface Row {
    readonly id: string;
    readonly kind: string;
    readonly sealed: Buffer;
  }
  for (const row of await transaction.rows<Row>(selectOutbox, [keys.school])) {
    if (openBox(outboxPlace(keys, row), row.sealed)) continue;
    findings.add('outbox', keys.school, `message ${row.id}`);
  }
}

/** Checks that every notice opens, for the person and the case it stands beside, and counts them as they are marked. */
export async function verifyNotices(scope: Scope): Promise<void> {
  const { transaction, keys, findings, tally } = scope;
  for (const row of await transaction.rows<NoticeState>(selectNotices, [keys.school])) {
    if (row.counted) tally.count(noticeEntry(row), noticeCode(keys, row));
    if (openBox(noticePlace(keys, row), row.sealed)) continue;
    findings.add('notice', keys.school, `notice ${row.id}`);
  }
}

/** Checks that every session was begun by this program, and counts them: one that was ended does not come back. */
export async function verifySessions(scope: Scope): Promise<void> {
  const { transaction, keys, findings, tally } = scope;
  for (const row of await transaction.rows<SessionRow>(selectSessions, [keys.school])) {
    tally.count(sessionEntry(row.token_hash), row.code);
    if (sessionHolds(keys, row)) continue;
    findings.add('session', keys.school, `session of ${row.person}`);
  }
}
