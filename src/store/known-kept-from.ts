import { headColumns, trustedHead, type HeadRow } from './heads.ts';
import { openKeptFrom, type KeptFrom, type KnownKeptFrom } from './kept-from.ts';
import type { Vault } from './schools.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import { glance } from './transaction.ts';

/** A case as a statement names it: its stream, and the beginning of its head's code, which changes with the head. */
export interface Marked {
  readonly stream: string;
  readonly mark: string;
}

/** The mark of a head `s`, in SQL. */
export const markOf = `encode(substr(s.code, 1, 9), 'base64')`;

const select = {
  name: 'heads-by-stream',
  text: `select ${headColumns} from safelight.stream s
         where s.school = $1 and s.kind = 'case' and s.stream = any($2::text[])`,
};

/** More than any school has cases; what was asked for longest ago is forgotten first. */
const atMost = 50_000;

/**
 * Tells of each of these cases from whom it is kept, by what is sealed in it and never by its tokens. A
 * head is opened once and remembered until its mark changes. Faults with `record-broken` where one was altered.
 */
export async function keptFromOf(
  vault: Vault,
  keys: SchoolKeys,
  cases: readonly Marked[],
): Promise<(stream: string) => KeptFrom | null> {
  const { known } = vault;
  const name = (stream: string): string => `${keys.school} ${stream}`;
  const unknown = cases.filter(({ stream, mark }) => known.get(name(stream))?.mark !== mark);
  if (unknown.length > 0) {
    const streams = unknown.map(({ stream }) => stream);
    const where = { pool: vault.pool, school: keys.school, mode: 'read' } as const;
    const rows = await glance(where, (looking) =>
      looking.rows<HeadRow>(select, [keys.school, streams]),
    );
    for (const row of rows) remember(known, name(row.stream), opened(keys, row));
  }
  return (stream) => known.get(name(stream))?.kept ?? null;
}

function opened(keys: SchoolKeys, row: HeadRow): KnownKeptFrom {
  const { head, key } = trustedHead(keys, row);
  return { mark: row.code.subarray(0, 9).toString('base64'), kept: openKeptFrom(head, key) };
}

function remember(known: Map<string, KnownKeptFrom>, name: string, kept: KnownKeptFrom): void {
  known.delete(name);
  known.set(name, kept);
  const [oldest] = known.keys();
  if (known.size > atMost && oldest !== undefined) known.delete(oldest);
}
