import type { Append, IndexEntry, ListedAs } from './contract.ts';
import { sendHead, trustedHead, type HeadToAppend } from './heads.ts';
import { closeKeptFrom, keptFromIn } from './kept-from.ts';
import { closeBox } from './sealing/box.ts';
import { beginning, sealEvent, type SealedEvent } from './sealing/event.ts';
import { tokensDigest, type Head } from './sealing/head.ts';
import { blind, blindListing, makeStreamKey, type SchoolKeys } from './sealing/keys.ts';
import type { Key } from './sealing/seal.ts';
import { summaryPlace } from './summary.ts';
import { sendTokens } from './tokens.ts';
import type { Transaction } from './transaction.ts';

const insertEvent = {
  name: 'event-insert',
  text: `insert into safelight.event
           (school, kind, stream, sequence, id, actor, at, version,
            commitment, content_hash, sealed, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
};

/** Sends the events, the head and the tokens; gives the head's new code. */
export function sendStream(
  transaction: Transaction,
  keys: SchoolKeys,
  { wanted, row }: { readonly wanted: Append; readonly row: HeadToAppend | null },
): Buffer {
  const { head, key } = row ? trustedHead(keys, row) : newStream(keys, wanted);
  const notBefore = row?.last_at?.toISOString() ?? '';
  const events = sealAll({ wanted, head, key, notBefore });
  for (const event of events) sendEvent(transaction, wanted, event);
  const { sequence, hash } = events.at(-1) ?? head;
  return sendListing(transaction, keys, { wanted, head: { ...head, sequence, hash }, key });
}

/** Sends a head with its index entry and summary as wanted, and its tokens; gives its new code. */
export function sendListing(
  transaction: Transaction,
  keys: SchoolKeys,
  of: {
    readonly wanted: Pick<Append, 'index' | 'summary' | 'listedAs'>;
    readonly head: Head;
    readonly key: Key;
  },
): Buffer {
  const { wanted, head, key } = of;
  const index = wanted.index ? indexOf(keys, wanted.index, wanted.listedAs) : null;
  if (index && !head.index?.tokensDigest.equals(index.tokensDigest)) {
    sendTokens(transaction, head, index.tokens);
  }
  const { sequence } = head;
  const summary = wanted.summary && {
    sequence,
    box: closeBox(summaryPlace({ name: head, key, sequence }), wanted.summary),
  };
  return sendHead(transaction, keys, {
    ...head,
    index: index ?? head.index,
    summary: summary ?? head.summary,
    keptFrom: wanted.index ? sealedKeptFrom(head, key, wanted.index) : head.keptFrom,
  });
}

function sealedKeptFrom(head: Head, key: Key, { tokens }: IndexEntry): Buffer | null {
  const kept = keptFromIn(tokens);
  return kept && closeKeptFrom(head, key, kept);
}

/** Where a clock lags behind the one that dated the entry above, that entry's time stands. */
function sealAll(stream: {
  readonly wanted: Append;
  readonly head: Head;
  readonly key: Key;
  readonly notBefore: string;
}): readonly SealedEvent[] {
  const { wanted, head, key } = stream;
  let { hash: previous } = head;
  let { notBefore } = stream;
  return wanted.events.map((event, place) => {
    const at = event.at < notBefore ? notBefore : event.at;
    const link = { name: wanted, key, previous };
    const sealed = sealEvent(link, head.sequence + place + 1, { ...event, at });
    ({ hash: previous, at: notBefore } = sealed);
    return sealed;
  });
}

function newStream(keys: SchoolKeys, { school, kind, stream }: Append): { head: Head; key: Key } {
  const { key, wrapped } = makeStreamKey(keys, { school, kind, stream });
  const start = { sequence: 0, hash: beginning, epoch: keys.epoch, wrappedKey: wrapped };
  return {
    key,
    head: { school, kind, stream, ...start, index: null, summary: null, keptFrom: null },
  };
}

function indexOf(keys: SchoolKeys, entry: IndexEntry, listedAs?: ListedAs) {
  const tokens = entry.tokens.map((token) => ({
    purpose: token.purpose,
    value: blind(keys, token),
  }));
  const { reference, status, urgency, dueAt, openedAt } = entry;
  return {
    reference,
    status,
    urgency,
    dueAt,
    openedAt,
    tokens,
    tokensDigest: tokensDigest(tokens),
    listed: listedAs ? { makeUp: listedAs.makeUp, from: blindListing(keys, listedAs) } : null,
  };
}

function sendEvent(transaction: Transaction, name: Append, event: SealedEvent): void {
  transaction.send(insertEvent, [
    name.school,
    name.kind,
    name.stream,
    event.sequence,
    event.id,
    event.actor,
    event.at,
    event.version,
    event.commitment,
    event.contentHash,
    event.ciphertext,
    event.hash,
  ]);
}
