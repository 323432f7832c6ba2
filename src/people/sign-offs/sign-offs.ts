import { createHash } from 'node:crypto';
import { type Instant, refuse, type Refusal } from '#kit';
import type { Store } from '#store';
import {
  decodeSignOffs,
  encodeSignOffs,
  type KeptSignOffs,
  type Signed,
  type TakenBack,
} from './kept.ts';

/** A point of guidance as it is signed: its name, and everything it says and cites as one text. */
export interface PointText {
  readonly name: string;
  readonly text: string;
}

/** Who signs or takes back, when, and why. */
interface By {
  readonly school: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Instant;
  readonly reason: string;
}

/** A point to be signed, by the text that whoever signs has read. */
export interface Signing extends By {
  readonly id: string;
  readonly point: PointText;
  /** The fingerprint of what they read. */
  readonly read: string;
  readonly agrees: boolean;
}

/** A signing, and what became of it. */
export interface SignedEntry extends Signed {
  readonly takenBack: TakenBack | null;
  /** False where the point says or cites something else since. */
  readonly current: boolean;
}

/** How a point stands: not signed, agreed, to be changed, or signed for an earlier wording. */
export type SignOffStanding = 'not-signed' | 'agreed' | 'needs-change' | 'earlier-wording';

/** A point with what was signed of it, the newest first, and how it stands by the newest that stands. */
export interface PointSignOffs {
  readonly standing: SignOffStanding;
  readonly latest: SignedEntry | null;
  readonly entries: readonly SignedEntry[];
}

/** What a school’s leads signed of the guidance. */
export interface SignOffs {
  of(school: string): Promise<(point: PointText) => PointSignOffs>;
  /** Refuses where the point says something else than what was read. The same sent again is one signing. */
  sign(signing: Signing): Promise<Signed | Refusal>;
  /** Refuses where there is no such signing, or it was taken back already. It stays in the record. */
  takeBack(taking: By & { readonly of: string }): Promise<TakenBack | Refusal>;
}

const place = (school: string) => ({ school, kind: 'sign-offs', id: 'guidance' }) as const;

/** The fingerprint of all that a point says and cites. A letter that changes makes another. */
export function fingerprintOf({ text }: Pick<PointText, 'text'>): string {
  return createHash('sha256').update(text).digest('hex');
}

function standingOf(latest: SignedEntry | null): SignOffStanding {
  if (!latest) return 'not-signed';
  if (!latest.current) return 'earlier-wording';
  return latest.agrees ? 'agreed' : 'needs-change';
}

/** What was signed of a point, and how it stands now. */
export function signOffsOf(kept: KeptSignOffs, point: PointText): PointSignOffs {
  const now = fingerprintOf(point);
  const entries = kept.flatMap((one): readonly SignedEntry[] => {
    if (one.kind !== 'signed' || one.point !== point.name) return [];
    const takenBack = kept.find(
      (other): other is TakenBack => other.kind === 'taken-back' && other.of === one.id,
    );
    return [{ ...one, takenBack: takenBack ?? null, current: one.text === now }];
  });
  const latest = entries.findLast(({ takenBack }) => takenBack === null) ?? null;
  return { standing: standingOf(latest), latest, entries: entries.toReversed() };
}

/** What the same person signed last of a point as it is, where they said just that and it stands; undefined otherwise. */
function sentBefore(
  kept: KeptSignOffs,
  { point, agrees, by, reason }: Pick<Signing, 'point' | 'agrees' | 'by' | 'reason'>,
): Signed | undefined {
  const last = signOffsOf(kept, point).entries.find((one) => one.by === by.id);
  if (!last?.current || last.takenBack || last.agrees !== agrees || last.reason !== reason)
    return undefined;
  return kept.find((one): one is Signed => one.kind === 'signed' && one.id === last.id);
}

/** Opens the sign-offs kept in a store: one sealed document, to which entries are only ever added. */
export function openSignOffs(store: Pick<Store, 'get' | 'revise'>): SignOffs {
  async function add<E extends Signed | TakenBack>(
    school: string,
    decide: (kept: KeptSignOffs) => E | Refusal,
  ): Promise<E | Refusal> {
    const turns: (E | Refusal)[] = [];
    const work = (before: Uint8Array | null): Uint8Array | null => {
      const kept = decodeSignOffs(before);
      const decided = decide(kept);
      turns.push(decided);
      const isNew = !('refused' in decided) && !kept.includes(decided);
      return isNew ? encodeSignOffs([...kept, decided]) : null;
    };
    await store.revise({ ...place(school), work });
    const last = turns.at(-1);
    if (!last) throw new Error('The store gave no turn.');
    return last;
  }
  return {
    async of(school) {
      const kept = decodeSignOffs(await store.get(place(school)));
      return (point) => signOffsOf(kept, point);
    },
    sign: ({ school, id, point, read, agrees, by, at, reason }) =>
      add<Signed>(school, (kept) => {
        const text = fingerprintOf(point);
        if (text !== read)
          return refuse('other-words', 'It says something else now. Read it again, then sign.');
        const before = sentBefore(kept, { point, agrees, by, reason });
        if (before) return before;
        const who = { by: by.id, byName: by.name, at, reason };
        return { kind: 'signed', id, point: point.name, text, agrees, ...who };
      }),
    takeBack: ({ school, of, by, at, reason }) =>
      add<TakenBack>(school, (kept) => {
        const there = kept.some((one) => one.kind === 'signed' && one.id === of);
        const gone = kept.some((one) => one.kind === 'taken-back' && one.of === of);
        if (!there || gone)
          return refuse('not-standing', 'This was taken back already, or was never signed.');
        return { kind: 'taken-back', of, by: by.id, byName: by.name, at, reason };
      }),
  };
}
