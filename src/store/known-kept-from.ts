import { headColumns, trustedHead, type HeadRow } from './heads.ts';
import { openKeptFrom, type KeptFrom, type KeptWith, type KnownKeptFrom } from './kept-from.ts';
import type { Vault } from './schools.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import { glance, type Statement } from './transaction.ts';

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

const selectByReference = {
  name: 'heads-by-reference',
  text: `select ${headColumns} from safelight.stream s
         where s.school = $1 and s.kind = 'case' and s.reference = any($2::text[])`,
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
): Promise<(stream: string) => KeptWith> {
  const { known } = vault;
  const name = (stream: string): string => `${keys.school} ${stream}`;
  const unknown = cases.filter(({ stream, mark }) => known.get(name(stream))?.mark !== mark);
  if (unknown.length > 0) {
    const streams = unknown.map(({ stream }) => stream);
    for (const row of await heads(vault, keys, { statement: select, asked: streams }))
      remember(known, name(row.stream), opened(keys, row));
  }
  const kept = new Map(
    cases.map(({ stream }) => [stream, known.get(name(stream))?.kept ?? null] as const),
  );
  const withWholes = await wholesOf(vault, keys, [...kept.values()]);
  return (stream) => withWholes(kept.get(stream) ?? null);
}

/**
 * Adds to what is sealed in some cases what is sealed in those that they are part of, and in those that
 * these are part of. Faults with `record-broken` where one was altered.
 */
export async function wholesOf(
  vault: Vault,
  keys: SchoolKeys,
  cases: readonly (KeptFrom | null)[],
): Promise<(kept: KeptFrom | null) => KeptWith> {
  const found = new Map<string, KeptFrom | null>();
  const missing = (of: readonly (KeptFrom | null)[]): readonly string[] =>
    of.flatMap((kept) => (kept?.partOf && !found.has(kept.partOf) ? [kept.partOf] : []));
  for (let asked = missing(cases); asked.length > 0; asked = missing([...found.values()])) {
    for (const reference of asked) found.set(reference, null);
    for (const row of await heads(vault, keys, { statement: selectByReference, asked })) {
      const { kept } = opened(keys, row);
      if (row.reference) found.set(row.reference, kept);
    }
  }
  return (kept) => ({ kept, wholes: wholesIn(found, kept) });
}

/** Everything above a case, nearest first; each once, though two may be part of each other. */
function wholesIn(
  found: ReadonlyMap<string, KeptFrom | null>,
  kept: KeptFrom | null,
): readonly KeptFrom[] {
  const above = new Map<string, KeptFrom>();
  for (let next = kept?.partOf; next && !above.has(next);) {
    const whole = found.get(next) ?? null;
    if (whole === null) break;
    above.set(next, whole);
    next = whole.partOf;
  }
  return [...above.values()];
}

function heads(
  { pool }: Vault,
  { school }: SchoolKeys,
  { statement, asked }: { readonly statement: Statement; readonly asked: readonly string[] },
): Promise<readonly HeadRow[]> {
  return glance({ pool, school, mode: 'read' }, (looking) =>
    looking.rows<HeadRow>(statement, [school, asked]),
  );
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
