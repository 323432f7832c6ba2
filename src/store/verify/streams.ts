import type { StreamKind } from '../contract.ts';
import { eventOf, type EventRow } from '../event-rows.ts';
import { headColumns, headOf, streamLabel, type HeadRow } from '../heads.ts';
import { reachesHead, start, step } from '../sealing/chain.ts';
import { openEvent, type SealedEvent } from '../sealing/event.ts';
import { headHolds, tokensDigest, type BlindToken, type Head } from '../sealing/head.ts';
import { openStreamKey } from '../sealing/keys.ts';
import type { Key } from '../sealing/seal.ts';
import { openBox } from '../sealing/box.ts';
import { keptFromPlace } from '../kept-from.ts';
import { summaryPlace } from '../summary.ts';
import type { Statement } from '../transaction.ts';
import type { Scope } from './tally.ts';

const pageSize = 50;

const selectHeads: Statement = {
  name: 'verify-heads',
  text: `select ${headColumns} from safelight.stream s
          where s.school = $1 and (s.kind, s.stream) > ($2, $3)
          order by s.kind, s.stream limit ${pageSize}`,
};

const ofPage = '(kind, stream) in (select * from unnest($2::text[], $3::text[]))';

const selectEvents: Statement = {
  name: 'verify-events',
  text: `select kind, stream, sequence, id, actor, at, version,
                commitment, content_hash, sealed, hash
           from safelight.event where school = $1 and ${ofPage}
          order by kind, stream, sequence`,
};

const selectTokens: Statement = {
  name: 'verify-tokens',
  text: `select stream, purpose, value from safelight.token
          where school = $1 and stream = any($2)`,
};

type StreamEventRow = EventRow & { readonly kind: StreamKind; readonly stream: string };
type TokenRow = BlindToken & { readonly stream: string };

/** Checks all heads with their index entries, and every event behind them. */
export async function verifyStreams(scope: Scope): Promise<{ streams: number; events: number }> {
  let streams = 0;
  let events = 0;
  let from: readonly [string, string] = ['', ''];
  for (;;) {
    const heads = await scope.transaction.rows<HeadRow>(selectHeads, [scope.keys.school, ...from]);
    events += await verifyPage(scope, heads);
    streams += heads.length;
    const last = heads.at(-1);
    if (!last || heads.length < pageSize) return { streams, events };
    from = [last.kind, last.stream];
  }
}

async function verifyPage(scope: Scope, heads: readonly HeadRow[]): Promise<number> {
  const { school } = scope.keys;
  const kinds = heads.map((head) => head.kind);
  const names = heads.map((head) => head.stream);
  const [events, tokens] = await Promise.all([
    scope.transaction.rows<StreamEventRow>(selectEvents, [school, kinds, names]),
    scope.transaction.rows<TokenRow>(selectTokens, [school, names]),
  ]);
  const eventsOf = Map.groupBy(events, streamLabel);
  const tokensOf = Map.groupBy(tokens, ({ stream }) => `case ${stream}`);
  for (const row of heads) {
    const name = streamLabel(row);
    const head = headOf(row);
    verifyHead(scope, head, row.code);
    verifyTokens(scope, head, tokensOf.get(name) ?? []);
    verifyChain(scope, head, (eventsOf.get(name) ?? []).map(eventOf));
  }
  return events.length;
}

function verifyHead({ keys, findings, tally }: Scope, head: Head, code: Buffer): void {
  tally.count({ what: 'stream', kind: head.kind, id: head.stream }, code);
  if (!headHolds(keys, head, code)) findings.add('head', keys.school, streamLabel(head));
}

function verifyTokens({ keys, findings }: Scope, head: Head, tokens: readonly TokenRow[]): void {
  if (head.index === null && tokens.length === 0) return;
  if (head.index?.tokensDigest.equals(tokensDigest(tokens))) return;
  findings.add('index', keys.school, `tokens of ${streamLabel(head)}`);
}

function verifyChain(scope: Scope, head: Head, events: readonly SealedEvent[]): void {
  const { keys, findings } = scope;
  const key = openStreamKey(keys, head, head.wrappedKey);
  if (key === null) findings.add('stream-key', keys.school, streamLabel(head));
  else verifySealed(scope, head, key);
  let position = start;
  let last = '';
  for (const event of events) {
    const fault = step(head, position, event) ?? (key && unopened({ head, key, event, position }));
    if (fault) {
      findings.add(fault.problem, keys.school, recordOf(fault.sequence, head));
    }
    if (event.at < last) findings.add('event-time', keys.school, recordOf(event.sequence, head));
    last = event.at;
    position = event;
  }
  const fault = reachesHead(head, position);
  if (fault) findings.add(fault.problem, keys.school, recordOf(fault.sequence, head));
}

function recordOf(sequence: number, head: Head): string {
  return `event ${sequence} of ${streamLabel(head)}`;
}

function unopened(of: {
  readonly head: Head;
  readonly key: Key;
  readonly event: SealedEvent;
  readonly position: { readonly hash: Buffer };
}) {
  const { head, key, event, position } = of;
  const opened = openEvent({ name: head, key, previous: position.hash }, event);
  return opened ? null : ({ problem: 'event-unopened', sequence: event.sequence } as const);
}

/** What is sealed beside a head: its summary, and from whom it is kept. */
function verifySealed({ keys, findings }: Scope, head: Head, key: Key): void {
  if (head.keptFrom !== null && openBox(keptFromPlace(key, head), head.keptFrom) === null) {
    findings.add('index', keys.school, `from whom ${streamLabel(head)} is kept`);
  }
  if (head.summary === null) return;
  const { sequence, box } = head.summary;
  const place = summaryPlace({ name: head, key, sequence });
  if (openBox(place, box) === null) findings.add('summary', keys.school, streamLabel(head));
}
