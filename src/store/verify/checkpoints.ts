import { readLeaves, type LeafRow } from '../leaves.ts';
import {
  checkpointSchool,
  checkpointSigner,
  leafBytes,
  readCheckpoint,
  type TreeHead,
} from '../sealing/checkpoint.ts';
import { sameBytes, type Key } from '../sealing/seal.ts';
import { growTree } from '../sealing/tree.ts';
import { keptTree, type KeptTree } from '../tree-head.ts';
import type { Findings } from './findings.ts';
import type { Scope } from './tally.ts';

/** The checkpoints somebody kept, by school, once their signatures hold; those that do not are found. */
export function openCheckpoints(
  root: Key,
  notes: readonly string[],
  findings: Findings,
): ReadonlyMap<string, readonly TreeHead[]> {
  const heads = notes.map((note) => {
    const school = checkpointSchool(note) ?? '*';
    const head = readCheckpoint(checkpointSigner(root, school), school, note);
    if (head === null)
      findings.add('checkpoint', school, 'a checkpoint that this record did not sign');
    return { school, head };
  });
  const signed = heads.filter((one) => one.head !== null) as { school: string; head: TreeHead }[];
  const bySchool = Map.groupBy(signed, ({ school }) => school);
  return new Map([...bySchool].map(([school, list]) => [school, list.map(({ head }) => head)]));
}

/**
 * Grows a school's tree again and compares it with what the last checkpoint kept inside the database,
 * and with the checkpoints kept outside: they show what nothing inside it can, a whole database that
 * was put back to an earlier state.
 */
export async function verifyCheckpoints(scope: Scope, kept: readonly TreeHead[]): Promise<void> {
  const { school } = scope.keys;
  const tree = growTree();
  const inside = await keptTree(scope.transaction, scope.keys);
  const compare = (): void => {
    if (inside?.size === tree.size() && !sameBytes(inside.root, tree.root())) moved(scope, inside);
    for (const head of kept) {
      if (head.size === tree.size() && !sameBytes(head.root, tree.root())) found(scope, head);
    }
  };
  compare();
  for await (const row of readLeaves(scope.transaction, school)) {
    if (row.position !== tree.size() || row.hash === null) lost(scope, row);
    tree.add(leafBytes(school, { ...row, hash: row.hash ?? Buffer.alloc(0) }));
    compare();
  }
  for (const head of kept) if (head.size > tree.size()) found(scope, head);
  if (inside && inside.size !== tree.size()) moved(scope, inside);
}

function moved({ keys, findings }: Scope, { size }: KeptTree): void {
  findings.add('tree', keys.school, `the ${size} entries of the last checkpoint`);
}

function found({ keys, findings }: Scope, { at, size }: TreeHead): void {
  findings.add('checkpoint', keys.school, `checkpoint of ${at} over ${size} entries`);
}

function lost({ keys, findings }: Scope, { kind, stream, sequence }: LeafRow): void {
  findings.add('event-missing', keys.school, `event ${sequence} of ${kind} ${stream}`);
}
