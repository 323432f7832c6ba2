import type { CaseFilter, StreamName, Token } from './contract.ts';
import { StoreFault } from './fault.ts';
import { closeBox, openBox, type BoxPlace } from './sealing/box.ts';
import type { Head } from './sealing/head.ts';
import type { Key } from './sealing/seal.ts';

/**
 * From whom a case is kept, by their ids: those who are barred, and where it is restricted all but those
 * named. Where it is part of another, by its reference, also from all from whom that one is kept, but for
 * those who have something of their own in it.
 */
export interface KeptFrom {
  readonly barred: readonly string[];
  readonly restricted: boolean;
  readonly openTo: readonly string[];
  readonly partOf: string | null;
  readonly ownTo: readonly string[];
}

/** From whom a case is kept, as its head of that mark says once its code was checked. */
export interface KnownKeptFrom {
  readonly mark: string;
  readonly kept: KeptFrom | null;
}

/** From whom a case is kept, and from whom all are that it is part of. */
export interface KeptWith {
  readonly kept: KeptFrom | null;
  readonly wholes: readonly KeptFrom[];
}

/** What the tokens of a case say of it; null where it is kept from nobody. */
export function keptFromIn(tokens: readonly Token[]): KeptFrom | null {
  const values = (purpose: Token['purpose']): readonly string[] =>
    tokens.filter((token) => token.purpose === purpose).map(({ value }) => value);
  const barred = values('barred');
  const restricted = values('restricted').length > 0;
  const [partOf = null] = values('part-of');
  if (!restricted && barred.length === 0 && partOf === null) return null;
  return { barred, restricted, openTo: values('open-to'), partOf, ownTo: values('own-to') };
}

type Asking = Pick<CaseFilter, 'notBarredTo' | 'onlyIfOpen'>;

function isKeptByItself(kept: KeptFrom, { notBarredTo, onlyIfOpen }: Asking): boolean {
  if (kept.barred.includes(notBarredTo)) return true;
  return onlyIfOpen === true && kept.restricted && !kept.openTo.includes(notBarredTo);
}

/** Whether a case is to be left out for whoever asks. */
export function isKeptFrom({ kept, wholes }: KeptWith, asking: Asking): boolean {
  if (kept === null) return false;
  if (isKeptByItself(kept, asking)) return true;
  const isOwn = asking.onlyIfOpen !== true && kept.ownTo.includes(asking.notBarredTo);
  return !isOwn && wholes.some((whole) => isKeptByItself(whole, asking));
}

/** Where that belongs: to one case, under the key of its stream. */
export function keptFromPlace(key: Key, { school, kind, stream }: StreamName): BoxPlace {
  return { key, label: 'safelight/kept-from/1', bound: [school, kind, stream] };
}

/** Seals from whom a case is kept, under the key of its stream. */
export function closeKeptFrom(name: StreamName, key: Key, kept: KeptFrom): Buffer {
  return closeBox(keptFromPlace(key, name), Buffer.from(JSON.stringify(kept)));
}

const ofNoOther = { partOf: null, ownTo: [] };

/** From whom a case is kept, opened; null where it is kept from nobody. Faults with `record-broken` when it does not open. */
export function openKeptFrom(head: Head, key: Key): KeptFrom | null {
  if (head.keptFrom === null) return null;
  const opened = openBox(keptFromPlace(key, head), head.keptFrom);
  // What was sealed before a case could be part of another says nothing of it.
  if (opened !== null) return { ...ofNoOther, ...(JSON.parse(opened.toString()) as KeptFrom) };
  throw new StoreFault('record-broken', 'From whom a case is kept does not open.');
}
