import { registerHolds, type RegisterRow } from '../sealing/register.ts';
import { sameBytes } from '../sealing/seal.ts';
import type { Scope } from './tally.ts';

const select = {
  name: 'verify-register',
  text: 'select shard, count, sum, code from safelight.register where school = $1',
};

type Stored = RegisterRow & { readonly code: Buffer };

/** Compares the register with what was found: it shows what was deleted or put back whole. */
export async function verifyRegister({ transaction, keys, findings, tally }: Scope): Promise<void> {
  const stored = await transaction.rows<Stored>(select, [keys.school]);
  const byShard = new Map(stored.map((row) => [row.shard, row]));
  for (const found of tally.rows()) {
    const row = byShard.get(found.shard);
    const fault = row ? difference(row, found) : 'missing';
    if (row && fault === null && registerHolds(keys, row, row.code)) continue;
    findings.add('register', keys.school, `row ${found.shard}: ${fault ?? 'altered'}`);
  }
}

function difference(kept: RegisterRow, found: RegisterRow): string | null {
  if (kept.count !== found.count) {
    return `${kept.count} streams and documents were kept, ${found.count} are found`;
  }
  return sameBytes(kept.sum, found.sum) ? null : 'something was put back to an earlier state';
}
