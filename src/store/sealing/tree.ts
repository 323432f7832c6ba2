import { createHash } from 'node:crypto';

/** A Merkle tree as RFC 6962 section 2.1 has it, to which leaves are added one by one. */
export interface Tree {
  add(leaf: Uint8Array): void;
  size(): number;
  /** The tree's hash as it stands. */
  root(): Buffer;
}

/** A complete tree of a power of two leaves. */
interface Subtree {
  readonly leaves: number;
  readonly hash: Buffer;
}

/** A tree without leaves. It keeps only the complete subtrees, so it stays small however many it is given. */
export function growTree(): Tree {
  const subtrees: Subtree[] = [];
  let size = 0;
  return {
    add(leaf) {
      let right: Subtree = { leaves: 1, hash: sha256([Buffer.of(0), leaf]) };
      for (let left = subtrees.at(-1); left?.leaves === right.leaves; left = subtrees.at(-1)) {
        subtrees.pop();
        right = { leaves: 2 * right.leaves, hash: join(left.hash, right.hash) };
      }
      subtrees.push(right);
      size += 1;
    },
    size: () => size,
    root() {
      const [last, ...others] = subtrees.toReversed().map((subtree) => subtree.hash);
      if (!last) return sha256([]);
      return others.reduce((right, left) => join(left, right), last);
    },
  };
}

function join(left: Buffer, right: Buffer): Buffer {
  return sha256([Buffer.of(1), left, right]);
}

function sha256(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
