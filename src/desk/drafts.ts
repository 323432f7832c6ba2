import { z } from 'zod';
import type { Actor } from '#access';
import { type Raw, textOf } from '#acts';
import { actNames } from '#cases';
import type { Instant } from '#kit';
import { isFresh, type Seen } from './seen.ts';
import { type SealedDocuments, shelfOf, written } from './shelf.ts';

const draftSchema = z.strictObject({
  id: z.string(),
  person: z.string(),
  act: z.enum(actNames as [(typeof actNames)[number], ...(typeof actNames)[number][]]),
  caseId: z.string().nullable(),
  /** The last entry of the case the person had seen when they began. */
  expected: z.number(),
  startedAt: z.string(),
  savedAt: z.string(),
  /** How often it was kept, and by which page last; drafts of an earlier program do not say. */
  version: z.number().default(1),
  keptBy: z.strictObject({ page: z.string(), turn: z.number() }).default({ page: '', turn: 0 }),
  /** Answers as they were typed, valid or not. */
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Something somebody has begun and not finished: their answers as typed. */
export type Draft = Readonly<z.infer<typeof draftSchema>>;

/** Which draft, and what becomes of it, given what is kept of it now; null where nothing is. */
export interface Keeping extends Pick<Draft, 'id' | 'act' | 'caseId' | 'startedAt'> {
  readonly answers: (before: Draft | null) => Pick<Draft, 'raw' | 'expected'>;
  /** What the page knew of the draft; null where it does not say. */
  readonly seen: Seen | null;
}

/**
 * What became of it: kept, as the draft now is; not kept, for another page has kept something since, as
 * the draft is; not kept, for the draft has gone meanwhile; or not theirs.
 */
export type Kept =
  | { readonly done: 'kept'; readonly draft: Draft; readonly begun: boolean }
  | { readonly done: 'changed'; readonly draft: Draft }
  | { readonly done: 'gone' | 'not-yours' };

/** Everybody's drafts; each person sees only their own. */
export interface Drafts {
  find(actor: Actor, id: string): Promise<Draft | 'none' | 'not-yours'>;
  /** Keeps answers unless that would cover up what another page has kept; decided with nobody in between. */
  keep(actor: Actor, keeping: Keeping, at: Instant): Promise<Kept>;
  /** The newest, newest first, by what their labels say: none is opened for it. */
  mine(actor: Actor): Promise<readonly BegunDraft[]>;
  /** A draft of another person, whoever asks; null where there is none. Show nothing of it to anybody before they may see it. */
  ofSomebodyElse(actor: Actor, id: string): Promise<Draft | null>;
  discard(actor: Actor, id: string): Promise<void>;
}

const labelSchema = z.strictObject({
  id: z.string(),
  act: draftSchema.shape.act,
  caseId: z.string().nullable(),
  startedAt: z.string(),
  savedAt: z.string(),
  /** The entry it corrects. */
  corrects: z.string().nullable(),
});

/** What a list says of a draft. */
export type BegunDraft = Readonly<z.infer<typeof labelSchema>>;

/** More than anybody has begun; no list grows without end. */
const mostListed = 200;

const kind = 'draft';

/** Where a draft keeps which entry it corrects. No question has this name, so nobody can post it. */
export const correctsMark = '_corrects';

/** The number of the entry that a draft corrects; null where it corrects none. */
export function correctedBy(raw: Raw): string | null {
  return textOf(raw, correctsMark).trim() || null;
}

function labelOf({ id, act, caseId, startedAt, savedAt, raw }: Draft): BegunDraft {
  return { id, act, caseId, startedAt, savedAt, corrects: correctedBy(raw) };
}

const asDraft = written(draftSchema);
const asLabel = written(labelSchema);

/** What is to become of a draft, and what is then to be written of it: null for nothing. */
function judge(
  { answers, seen, ...named }: Keeping,
  before: Draft | null,
  by: { readonly person: string; readonly at: Instant },
): Kept {
  if (before && before.person !== by.person) return { done: 'not-yours' };
  if (!before && seen && seen.version > 0) return { done: 'gone' };
  const given = answers(before);
  if (before && !isFresh(before, seen)) {
    const same = JSON.stringify(given.raw) === JSON.stringify(before.raw);
    return { done: same ? 'kept' : 'changed', draft: before, begun: false };
  }
  const { page = '', turn = 0 } = seen ?? {};
  const draft: Draft = {
    ...named,
    ...given,
    startedAt: before?.startedAt ?? named.startedAt,
    person: by.person,
    savedAt: by.at,
    version: (before?.version ?? 0) + 1,
    keptBy: { page, turn },
  };
  return { done: 'kept', draft, begun: before === null };
}

/** Opens the drafts kept, sealed, in a store. */
export function openDrafts(store: SealedDocuments): Drafts {
  const shelf = shelfOf(store, kind, asDraft);

  async function find(actor: Actor, id: string): Promise<Draft | 'none' | 'not-yours'> {
    const draft = await shelf.get(actor.school, id);
    if (!draft) return 'none';
    return draft.person === actor.person.id ? draft : 'not-yours';
  }

  return {
    find,
    async keep({ school, person }, keeping, at) {
      const { id } = keeping;
      let kept: Kept = { done: 'gone' };
      const work = (body: Uint8Array | null): Uint8Array | null => {
        const before = body && asDraft.decode(body);
        kept = judge(keeping, before, { person: person.id, at });
        return kept.done === 'kept' && kept.draft !== before ? asDraft.encode(kept.draft) : null;
      };
      const label = (body: Uint8Array): Uint8Array => asLabel.encode(labelOf(asDraft.decode(body)));
      await store.revise({ school, kind, id, owner: person.id, work, label });
      return kept;
    },
    async mine(actor) {
      const owned = { school: actor.school, kind, owner: actor.person.id, limit: mostListed };
      const begun = await Promise.all(
        (await store.labels(owned)).map(async ({ id, label }) => {
          if (label) return [asLabel.decode(label)];
          const draft = await find(actor, id);
          return typeof draft === 'object' ? [labelOf(draft)] : [];
        }),
      );
      return begun.flat().toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
    },
    async ofSomebodyElse(actor, id) {
      const draft = await shelf.get(actor.school, id);
      return draft?.person === actor.person.id ? null : draft;
    },
    async discard(actor, id) {
      if (typeof (await find(actor, id)) !== 'object') return;
      await shelf.remove(actor.school, id);
    },
  };
}
