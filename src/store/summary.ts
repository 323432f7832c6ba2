import type { StreamName } from './contract.ts';
import { StoreFault } from './fault.ts';
import { openBox, type BoxPlace } from './sealing/box.ts';
import type { Head } from './sealing/head.ts';
import type { Key } from './sealing/seal.ts';

/** Where the sealed summary of a stream belongs: under the stream's key, at the event it was written with. */
export function summaryPlace(of: {
  readonly name: StreamName;
  readonly key: Key;
  readonly sequence: number;
}): BoxPlace {
  const { name, key, sequence } = of;
  const bound = [name.school, name.kind, name.stream, sequence];
  return { key, label: 'safelight/summary/1', bound };
}

/** A head's summary, opened; null when it has none. Faults with `record-broken` when it does not open. */
export function openSummary(head: Head, key: Key): Buffer | null {
  if (head.summary === null) return null;
  const { sequence, box } = head.summary;
  const opened = openBox(summaryPlace({ name: head, key, sequence }), box);
  if (opened === null) throw new StoreFault('record-broken', 'A summary does not open.');
  return opened;
}
