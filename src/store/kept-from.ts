import type { CaseFilter, StreamName, Token } from './contract.ts';
import { StoreFault } from './fault.ts';
import { closeBox, openBox, type BoxPlace } from './sealing/box.ts';
import type { Head } from './sealing/head.ts';
import type { Key } from './sealing/seal.ts';

/** From whom a case is kept, by their ids: those who are barred, and where it is restricted all but those named. */
export interface KeptFrom {
  readonly barred: readonly string[];
  readonly restricted: boolean;
  readonly openTo: readonly string[];
}

/** From whom a case is kept, as its head of that mark says once its code was checked. */
export interface KnownKeptFrom {
  readonly mark: string;
  readonly kept: KeptFrom | null;
}

/** What the tokens of a case say of it; null where it is kept from nobody. */
export function keptFromIn(tokens: readonly Token[]): KeptFrom | null {
  const values = (purpose: Token['purpose']): readonly string[] =>
    tokens.filter((token) => token.purpose === purpose).map(({ value }) => value);
  const barred = values('barred');
  const restricted = values('restricted').length > 0;
  return restricted || barred.length > 0 ? { barred, restricted, openTo: values('open-to') } : null;
}

/** Whether a case is to be left out for whoever asks. */
export function isKeptFrom(
  kept: KeptFrom | null,
  { notBarredTo, onlyIfOpen }: Pick<CaseFilter, 'notBarredTo' | 'onlyIfOpen'>,
): boolean {
  if (kept === null) return false;
  if (kept.barred.includes(notBarredTo)) return true;
  return onlyIfOpen === true && kept.restricted && !kept.openTo.includes(notBarredTo);
}

/** Where that belongs: to one case, under the key of its stream. */
export function keptFromPlace(key: Key, { school, kind, stream }: StreamName): BoxPlace {
  return { key, label: 'safelight/kept-from/1', bound: [school, kind, stream] };
}

/** Seals from whom a case is kept, under the key of its stream. */
export function closeKeptFrom(name: StreamName, key: Key, kept: KeptFrom): Buffer {
  return closeBox(keptFromPlace(key, name), Buffer.from(JSON.stringify(kept)));
}

/** From whom a case is kept, opened; null where it is kept from nobody. Faults with `record-broken` when it does not open. */
export function openKeptFrom(head: Head, key: Key): KeptFrom | null {
  if (head.keptFrom === null) return null;
  const opened = openBox(keptFromPlace(key, head), head.keptFrom);
  if (opened !== null) return JSON.parse(opened.toString()) as KeptFrom;
  throw new StoreFault('record-broken', 'From whom a case is kept does not open.');
}
