import type { Checkpoint } from './contract.ts';
import { StoreFault } from './fault.ts';
import { readLeaves } from './leaves.ts';
import { keysOf, type Vault } from './schools.ts';
import { checkpointSigner, leafBytes, writeCheckpoint } from './sealing/checkpoint.ts';
import { growTree, type Tree } from './sealing/tree.ts';
import { keepTree } from './tree-head.ts';
import { transact, type Transaction } from './transaction.ts';

/** Two checkpoints of one school at once would give two events one position. */
const takeTurns = {
  name: 'leaf-lock',
  text: 'select pg_advisory_xact_lock(23294, hashtext($1))',
};

const addNew = {
  name: 'leaf-add',
  text: `insert into safelight.leaf (school, position, kind, stream, sequence)
         select $1, there.leaves - 1 + row_number() over (order by e.at, e.kind, e.stream, e.sequence),
                e.kind, e.stream, e.sequence
           from safelight.event e
          cross join (select count(*) as leaves from safelight.leaf where school = $1) there
          where e.school = $1 and not exists (select from safelight.leaf l
            where l.school = $1 and l.kind = e.kind and l.stream = e.stream
              and l.sequence = e.sequence)`,
};

/** Puts all new events of a school into its tree, and signs the tree as it then stands. */
export async function checkpoint(
  vault: Vault,
  { school, at }: { readonly school: string; readonly at: string },
): Promise<Checkpoint> {
  const keys = await keysOf(vault, school);
  const place = { pool: vault.pool, school, mode: 'write' } as const;
  const tree = await transact(place, async (transaction) => {
    await transaction.rows(takeTurns, [school]);
    transaction.send(addNew, [school]);
    const grown = await wholeTree(transaction, school);
    await keepTree(transaction, keys, { size: grown.size(), root: grown.root() });
    return grown;
  });
  const signer = checkpointSigner(vault.root, school);
  const head = { size: tree.size(), root: tree.root(), at };
  const text = writeCheckpoint(signer, school, head);
  return { size: head.size, text, verifierKey: signer.verifierKey };
}

async function wholeTree(transaction: Transaction, school: string): Promise<Tree> {
  const tree = growTree();
  for await (const { hash, ...leaf } of readLeaves(transaction, school)) {
    if (hash === null) {
      const name = `event ${leaf.sequence} of ${leaf.kind} ${leaf.stream}`;
      throw new StoreFault('record-broken', `A checkpoint cannot be taken: ${name} is missing.`);
    }
    tree.add(leafBytes(school, { ...leaf, hash }));
  }
  return tree;
}
