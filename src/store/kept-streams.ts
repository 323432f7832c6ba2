import type { Token } from './contract.ts';
import { blind, type SchoolKeys } from './sealing/keys.ts';

/** Who asks, as the database knows them: by what bars them, and by what is their own all the same. */
export function asksAs(keys: SchoolKeys, person: string): readonly [barred: Buffer, own: Buffer] {
  const as = (purpose: Token['purpose']): Buffer => blind(keys, { purpose, value: person });
  return [as('barred'), as('own-to')];
}

const barredAt = (place: number): string => `select b.stream from safelight.token b
    where b.school = $1 and b.purpose = 'barred' and b.value = $${place}`;

/** Restricted, and not open by name: one not yet listed anew is closed. */
const notOpenByName = (place: number): string => `select r.stream from safelight.token r
    where r.school = $1 and r.purpose = 'restricted' and r.value = $${place}
      and r.stream not in (select o.stream from safelight.token o
        where o.school = $1 and o.purpose = 'open-to' and o.value = $${place + 1})`;

/** These cases with all that is part of one of them, and with what is part of that. */
const withParts = (cases: string): string => `(with recursive kept (stream) as (${cases}
    union select p.stream from kept k
      join safelight.token w on w.school = $1 and w.stream = k.stream and w.purpose = 'whole'
      join safelight.token p on p.school = $1 and p.purpose = 'part-of' and p.value = w.value)
    select k.stream from kept k`;

/**
 * That a case in `column` is not kept from whoever asks (`asksAs`, from place `asks` on): barred to them, or
 * part of a case that is, unless what they have in it is their own. With `restricted` (the mark of what is
 * restricted, then who asks by name) restricted cases are kept from them as well, and then nothing is theirs.
 *
 * `not in`, where `not exists` would read better: it is looked up once and hashed whatever PostgreSQL
 * believes of the table, so that a school that has just been filled is not searched case by case.
 */
export function notKept(
  column: string,
  { asks, restricted }: { readonly asks: number; readonly restricted?: number },
): string {
  const barred = barredAt(asks);
  if (restricted !== undefined)
    return `${column} not in ${withParts(`${barred} union ${notOpenByName(restricted)}`)})`;
  return `${column} not in (${barred}) and ${column} not in ${withParts(barred)}
    where not exists (select from safelight.token m
      where m.school = $1 and m.purpose = 'own-to' and m.value = $${asks + 1} and m.stream = k.stream))`;
}
