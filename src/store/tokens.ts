import type { StreamName } from './contract.ts';
import type { BlindToken } from './sealing/head.ts';
import type { Transaction } from './transaction.ts';

const removeOthers = {
  name: 'tokens-remove',
  text: `delete from safelight.token t
         where t.school = $1 and t.stream = $2
           and (t.purpose, t.value) not in (select * from unnest($3::text[], $4::bytea[]))`,
};
const add = {
  name: 'tokens-add',
  text: `insert into safelight.token (school, stream, purpose, value)
         select $1, $2, * from unnest($3::text[], $4::bytea[])
         on conflict do nothing`,
};

/** Makes a case's tokens exactly these. */
export function sendTokens(
  transaction: Transaction,
  { school, stream }: StreamName,
  tokens: readonly BlindToken[],
): void {
  const purposes = tokens.map((token) => token.purpose);
  const values = tokens.map((token) => token.value);
  transaction.send(removeOthers, [school, stream, purposes, values]);
  transaction.send(add, [school, stream, purposes, values]);
}
