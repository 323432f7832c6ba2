import { z } from 'zod';
import type { Actor } from '#access';
import { actNames } from '#cases';
import type { Instant } from '#kit';

/** The part of the store that keeps sealed documents. */
export interface SealedDocuments {
  put(document: {
    readonly school: string;
    readonly kind: string;
    readonly id: string;
    readonly owner?: string;
    readonly body: Uint8Array;
  }): Promise<void>;
  get(name: {
    readonly school: string;
    readonly kind: string;
    readonly id: string;
  }): Promise<Uint8Array | null>;
  list(query: {
    readonly school: string;
    readonly kind: string;
    readonly owner?: string;
  }): Promise<readonly { readonly id: string; readonly body: Uint8Array }[]>;
  remove(name: {
    readonly school: string;
    readonly kind: string;
    readonly id: string;
  }): Promise<void>;
}

const draftSchema = z.strictObject({
  id: z.string(),
  person: z.string(),
  act: z.enum(actNames as [(typeof actNames)[number], ...(typeof actNames)[number][]]),
  caseId: z.string().nullable(),
  /** The last entry of the case the person had seen when they began. */
  expected: z.number(),
  startedAt: z.string(),
  savedAt: z.string(),
  /** Answers as they were typed, valid or not. */
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Something somebody has begun and not finished: their answers as typed. */
export type Draft = Readonly<z.infer<typeof draftSchema>>;

/** Everybody's drafts; each person sees only their own. */
export interface Drafts {
  find(actor: Actor, id: string): Promise<Draft | 'none' | 'not-yours'>;
  save(actor: Actor, draft: Omit<Draft, 'person' | 'savedAt'>, at: Instant): Promise<void>;
  /** Newest first. */
  mine(actor: Actor): Promise<readonly Draft[]>;
  discard(actor: Actor, id: string): Promise<void>;
}

const kind = 'draft';

function decode(body: Uint8Array): Draft {
  return draftSchema.parse(JSON.parse(new TextDecoder().decode(body)));
}

/** Opens the drafts kept, sealed, in a store. */
export function openDrafts(store: SealedDocuments): Drafts {
  async function find(actor: Actor, id: string): Promise<Draft | 'none' | 'not-yours'> {
    const body = await store.get({ school: actor.school, kind, id });
    if (!body) return 'none';
    const draft = decode(body);
    return draft.person === actor.person.id ? draft : 'not-yours';
  }

  return {
    find,
    async save(actor, draft, at) {
      if ((await find(actor, draft.id)) === 'not-yours') return;
      const kept: Draft = { ...draft, person: actor.person.id, savedAt: at };
      const body = new TextEncoder().encode(JSON.stringify(kept));
      await store.put({ school: actor.school, kind, id: draft.id, owner: actor.person.id, body });
    },
    async mine(actor) {
      const found = await store.list({ school: actor.school, kind, owner: actor.person.id });
      const drafts = found.map(({ body }) => decode(body));
      return drafts.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
    },
    async discard(actor, id) {
      if (typeof (await find(actor, id)) !== 'object') return;
      await store.remove({ school: actor.school, kind, id });
    },
  };
}
