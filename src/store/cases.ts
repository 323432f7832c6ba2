import { type Where, whereOf } from './case-filter.ts';
import type { CaseFilter, CaseLine, CaseOrder, CaseQuery } from './contract.ts';
import { isKeptFrom, openKeptFrom, type KeptFrom } from './kept-from.ts';
import { keptFromOf, markOf, type Marked, wholesOf } from './known-kept-from.ts';
import { headColumns, trustedHead, type HeadRow } from './heads.ts';
import { keysOf, type Vault } from './schools.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import { openSummary } from './summary.ts';
import { glance, type Statement } from './transaction.ts';

/** What the list is sorted by, and the values that takes, from `$place` on. */
function orderOf(order: CaseOrder, place: number) {
  if (order === 'newest') return { name: order, text: 's.opened_at desc, s.stream', values: [] };
  const text = `(s.urgency < $${place} and s.status <> all($${place + 1}::text[])),
    width_bucket(s.due_at, $${place + 2}::timestamptz[]) nulls last,
    greatest(s.due_at, ($${place + 2}::timestamptz[])[cardinality($${place + 2}::timestamptz[])]),
    s.urgency desc, s.due_at nulls last, s.opened_at, s.stream`;
  return { name: 'pressing', text, values: [order.urgency, order.statuses, order.marks] };
}

function list(
  where: Where,
  { order, limit, offset }: Pick<CaseQuery, 'order' | 'limit' | 'offset'>,
) {
  const by = orderOf(order, where.values.length + 1);
  const values = [...where.values, ...by.values, limit, offset];
  const statement: Statement = {
    name: `cases-${by.name}-${where.shape}`,
    text: `select ${headColumns} from safelight.stream s
           where ${where.text}
           order by ${by.text} limit $${values.length - 1} offset $${values.length}`,
  };
  return { statement, values };
}

/**
 * Lists cases by their index entries, each checked against its code, with their summaries opened. The
 * tokens are the quick way to leave out what is kept from somebody; what is sealed decides.
 */
export async function cases(vault: Vault, query: CaseQuery): Promise<readonly CaseLine[]> {
  const keys = await keysOf(vault, query.school);
  const { statement, values } = list(whereOf(keys, query), query);
  const place = { pool: vault.pool, school: query.school, mode: 'read' } as const;
  const rows = await glance(place, (looking) => looking.rows<HeadRow>(statement, values));
  const lines = rows.map((row) => opened(keys, row));
  const withWholes = await wholesOf(
    vault,
    keys,
    lines.map(({ kept }) => kept),
  );
  return lines.flatMap(({ line, kept }) =>
    line === null || isKeptFrom(withWholes(kept), query) ? [] : [line],
  );
}

/** Counts cases by status, asking of each what is sealed in it. */
export async function countCases(
  vault: Vault,
  filter: CaseFilter,
): Promise<Readonly<Record<string, number>>> {
  const keys = await keysOf(vault, filter.school);
  const where = whereOf(keys, filter);
  const statement: Statement = {
    name: `cases-count-${where.shape}`,
    text: `select s.status, string_agg(s.stream || ' ' || ${markOf}, e'\\n') as cases
           from safelight.stream s where ${where.text} group by s.status`,
  };
  const place = { pool: vault.pool, school: filter.school, mode: 'read' } as const;
  const rows = await glance(place, (looking) =>
    looking.rows<{ status: string; cases: string }>(statement, where.values),
  );
  const byStatus = rows.map(
    ({ status, cases }) => [status, cases.split('\n').map(marked)] as const,
  );
  const keptFrom = await keptFromOf(
    vault,
    keys,
    byStatus.flatMap(([, list]) => list),
  );
  const counts = byStatus.map(([status, list]) => {
    const counted = list.filter(({ stream }) => !isKeptFrom(keptFrom(stream), filter));
    return [status, counted.length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function marked(text: string): Marked {
  const at = text.lastIndexOf(' ');
  return { stream: text.slice(0, at), mark: text.slice(at + 1) };
}

/** A row as a line, and from whom its case is kept. */
function opened(
  keys: SchoolKeys,
  row: HeadRow,
): { readonly line: CaseLine | null; readonly kept: KeptFrom | null } {
  const { head, key } = trustedHead(keys, row);
  const kept = openKeptFrom(head, key);
  if (head.index === null) return { line: null, kept };
  const { reference, status, urgency, dueAt, openedAt } = head.index;
  const summary = openSummary(head, key);
  const { stream, sequence } = head;
  return {
    line: { stream, reference, status, urgency, dueAt, openedAt, sequence, summary },
    kept,
  };
}
