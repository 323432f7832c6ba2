import { registerColumns, type StoredRegisterRow } from '../register-rows.ts';
import { registerHolds, seenBy, type RegisterRow } from '../sealing/register.ts';
import { sameBytes } from '../sealing/seal.ts';
import type { Scope } from './tally.ts';

const select = {
  name: 'verify-register',
  text: `select ${registerColumns} from safelight.register where school = $1`,
};

/**
 * Compares the register with what was found, which shows what was deleted or put back; and its rows with
 * each other: one that was put back whole, with all that falls to it, is behind what others saw of it.
 */
export async function verifyRegister({ transaction, keys, findings, tally }: Scope): Promise<void> {
  const stored = await transaction.rows<StoredRegisterRow>(select, [keys.school]);
  const byShard = new Map(stored.map((row) => [row.shard, row]));
  const whole = stored.filter((row) => registerHolds(keys, row, row.code));
  const most = seenBy(whole);
  for (const found of tally.rows()) {
    const row = byShard.get(found.shard);
    const fault = row ? (difference(row, found) ?? behind(row, most[row.shard] ?? 0)) : 'missing';
    if (row && fault === null && whole.includes(row)) continue;
    findings.add('register', keys.school, `row ${found.shard}: ${fault ?? 'altered'}`);
  }
}

function difference(kept: RegisterRow, found: RegisterRow): string | null {
  if (kept.count !== found.count) {
    return `${kept.count} records, documents, sessions and notices were kept, ${found.count} are found`;
  }
  return sameBytes(kept.sum, found.sum) ? null : 'something was put back to an earlier state';
}

function behind(row: RegisterRow, seen: number): string | null {
  if (row.number >= seen) return null;
  return `put back to an earlier state: it was written ${seen} times, and stands at ${row.number}`;
}
