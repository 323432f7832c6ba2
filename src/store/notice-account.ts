import { lockRegister, sendChanges } from './register-rows.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import type { Entry } from './sealing/register.ts';
import { authenticate, digest } from './sealing/seal.ts';
import type { Transaction } from './transaction.ts';

/** All that is so of a notice. Notices from before they were kept account of are not `counted`. */
export interface NoticeState {
  readonly id: string;
  readonly person: Buffer;
  readonly stream: string;
  readonly sealed: Buffer;
  readonly made_at: Date;
  readonly mailed_at: Date | null;
  readonly read_at: Date | null;
  readonly counted: boolean;
}

/** A notice before and after; null where it is not there. */
interface NoticeChange {
  readonly before: NoticeState | null;
  readonly after: NoticeState | null;
}

/** Changes some people's notices behind the lock of the register, which is told what `work` changed. */
export async function changingNotices(
  transaction: Transaction,
  { keys, people }: { readonly keys: SchoolKeys; readonly people: readonly Buffer[] },
  work: () => Promise<readonly NoticeChange[]>,
): Promise<void> {
  const entries = people.map((person) => noticeEntry({ id: '', person }));
  const locked = await lockRegister(transaction, keys.school, entries);
  const changes = (await work()).flatMap(({ before, after }) => {
    const of = after ?? before;
    if (!of?.counted) return [];
    const code = (state: NoticeState | null) => state && noticeCode(keys, state);
    return [{ entry: noticeEntry(of), before: code(before), after: code(after) }];
  });
  if (changes.length > 0) sendChanges(transaction, keys, { locked, changes });
}

/** A notice as the register keeps account of it. */
export function noticeEntry({ id, person }: Pick<NoticeState, 'id' | 'person'>): Entry {
  return { what: 'notice', kind: person.toString('hex'), id };
}

/** Authenticates a notice with what was marked on it. */
export function noticeCode(keys: SchoolKeys, state: NoticeState): Buffer {
  const { id, person, stream, sealed } = state;
  const times = [state.made_at, state.mailed_at, state.read_at].map(
    (time) => time?.toISOString() ?? null,
  );
  const box = digest(['safelight/notice-box/1', sealed]);
  const bound = [keys.school, id, person, stream, ...times, box];
  return authenticate(keys.authentication, ['safelight/notice-row/1', ...bound]);
}
