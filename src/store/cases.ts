import type { CaseLine, CaseQuery, Token } from './contract.ts';
import { headColumns, trustedHead, type HeadRow } from './heads.ts';
import { keysOf, type Vault } from './schools.ts';
import { blind, type SchoolKeys } from './sealing/keys.ts';
import { openSummary } from './summary.ts';
import { transact } from './transaction.ts';

const order = {
  urgency: 's.urgency desc, s.due_at nulls last, s.opened_at, s.stream',
  newest: 's.opened_at desc, s.stream',
};

const visible = `s.school = $1 and s.reference is not null
  and not exists (select from safelight.token b
    where b.school = $1 and b.purpose = 'barred' and b.value = $2 and b.stream = s.stream)
  and ($3::text is null or exists (select from safelight.token h
    where h.school = $1 and h.purpose = $3 and h.value = $4 and h.stream = s.stream))`;

const list = (by: CaseQuery['order']) => ({
  name: `cases-by-${by}`,
  text: `select ${headColumns} from safelight.stream s
         where ${visible}
           and ($5::text[] is null or s.status = any($5))
           and ($6::text is null or s.reference = $6)
         order by ${order[by]} limit $7 offset $8`,
});

const count = {
  name: 'cases-count',
  text: `select s.status, count(*)::integer as count from safelight.stream s
         where ${visible} group by s.status`,
};

/** Lists cases by their index entries, each checked against its code, with their summaries opened. */
export async function cases(vault: Vault, query: CaseQuery): Promise<readonly CaseLine[]> {
  const keys = await keysOf(vault, query.school);
  const { statuses = null, reference = null, limit, offset } = query;
  const values = [...visibleTo(keys, query), statuses, reference, limit, offset];
  const place = { pool: vault.pool, school: query.school, mode: 'read' } as const;
  const rows = await transact(place, (transaction) =>
    transaction.rows<HeadRow>(list(query.order), values),
  );
  return rows.flatMap((row) => caseLine(keys, row) ?? []);
}

/** Counts cases by status. */
export async function countCases(
  vault: Vault,
  query: Pick<CaseQuery, 'school' | 'notBarredTo'> & { readonly having?: Token },
): Promise<Readonly<Record<string, number>>> {
  const keys = await keysOf(vault, query.school);
  const place = { pool: vault.pool, school: query.school, mode: 'read' } as const;
  const rows = await transact(place, (transaction) =>
    transaction.rows<{ status: string; count: number }>(count, visibleTo(keys, query)),
  );
  return Object.fromEntries(rows.map((row) => [row.status, row.count]));
}

function visibleTo(
  keys: SchoolKeys,
  query: Pick<CaseQuery, 'school' | 'notBarredTo'> & { readonly having?: Token },
): unknown[] {
  const { school, notBarredTo, having } = query;
  const barred = blind(keys, { purpose: 'barred', value: notBarredTo });
  return [school, barred, having?.purpose ?? null, having ? blind(keys, having) : null];
}

function caseLine(keys: SchoolKeys, row: HeadRow): CaseLine | null {
  const { head, key } = trustedHead(keys, row);
  if (head.index === null) return null;
  const { reference, status, urgency, dueAt, openedAt } = head.index;
  const summary = openSummary(head, key);
  const { stream, sequence } = head;
  return { stream, reference, status, urgency, dueAt, openedAt, sequence, summary };
}
