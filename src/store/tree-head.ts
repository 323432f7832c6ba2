import { changeDocument, readDocument } from './documents.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import type { Transaction } from './transaction.ts';

/** The tree as the last checkpoint left it: how many leaves, and the hash over them in their order. */
export interface KeptTree {
  readonly size: number;
  readonly root: Buffer;
}

const name = { kind: 'tree', id: 'head' };

/** Keeps the tree as a checkpoint leaves it, sealed, so that its leaves cannot change places unseen. */
export async function keepTree(
  transaction: Transaction,
  keys: SchoolKeys,
  { size, root }: KeptTree,
): Promise<void> {
  const kept = Buffer.from(`${size} ${root.toString('hex')}`);
  const work = (before: () => Uint8Array | null) =>
    before()?.toString() === kept.toString() ? null : kept;
  await changeDocument(transaction, keys, { ...name, work });
}

/** The tree as it was kept; null where no checkpoint has kept it yet, or what was kept does not open. */
export async function keptTree(
  transaction: Transaction,
  keys: SchoolKeys,
): Promise<KeptTree | null> {
  const body = await readDocument(transaction, keys, name);
  if (body === null) return null;
  const [size = '', root = ''] = body.toString().split(' ');
  return { size: Number(size), root: Buffer.from(root, 'hex') };
}
