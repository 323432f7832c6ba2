import type { Leaf } from './sealing/checkpoint.ts';
import type { Statement, Transaction } from './transaction.ts';

/** A leaf's place, and its event's hash unless the event is gone. */
export interface LeafRow extends Omit<Leaf, 'hash'> {
  readonly position: number;
  readonly hash: Buffer | null;
}

const pageSize = 5_000;

const page: Statement = {
  name: 'leaves',
  text: `select l.position, l.kind, l.stream, l.sequence, e.hash
           from safelight.leaf l
           left join safelight.event e using (school, kind, stream, sequence)
          where l.school = $1 and l.position > $2
          order by l.position limit ${pageSize}`,
};

/** All leaves of a school in their order, a page at a time. */
export async function* readLeaves(
  transaction: Transaction,
  school: string,
): AsyncGenerator<LeafRow, void> {
  let last = -1;
  for (;;) {
    const rows = await transaction.rows<LeafRow>(page, [school, last]);
    yield* rows;
    last = rows.at(-1)?.position ?? last;
    if (rows.length < pageSize) return;
  }
}
