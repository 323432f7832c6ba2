import { z } from 'zod';
import { readEvent, type CaseEvent, type Recorded } from '#cases';
import type { StoredEvent } from '#store';

/** The format of event bodies: JSON of type and data. Raised when the format itself changes. */
export const bodyVersion = 1;

/** An event as the bytes that are sealed. */
export function encodeEvent(event: CaseEvent): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(event));
}

const text = new TextDecoder();

/** A stored event as the record's own, its shape checked. */
export function decodeEvent(stored: StoredEvent): Recorded {
  const { sequence, id, actor, at } = stored;
  const event = readEvent(JSON.parse(text.decode(stored.body)));
  return { ...event, sequence, id, actor, at };
}

const removal = z.object({
  report: z.string(),
  child: z.string(),
  service: z.string(),
  route: z.string(),
  /** Rows written before the list knew these say nothing of them, until they are listed anew. */
  by: z.string().default(''),
  found: z.string().nullable().default(null),
  outcome: z.object({ what: z.string(), at: z.string() }).nullable().default(null),
  reference: z.string().nullable(),
  reportedAt: z.string(),
  askAgainAt: z.string(),
});

const summarySchema = z.object({
  children: z.array(z.string()),
  advised: z.string().nullable(),
  /** Rows written before there was another edition say nothing of it. */
  anew: z.string().nullable().default(null),
  next: z.object({ title: z.string(), dueAt: z.string().nullable() }).nullable(),
  receipt: z
    .object({
      reportedAt: z.string(),
      readAt: z.string().nullable(),
      message: z.string().nullable(),
    })
    .nullable(),
  tasks: z
    .array(
      z.object({
        id: z.string(),
        owner: z.string(),
        title: z.string(),
        details: z.string().nullable(),
        dueAt: z.string(),
        by: z.string(),
      }),
    )
    .default([]),
  /** Summaries written before there were any say nothing of them. */
  removals: z.array(removal).default([]),
});

/** The sealed summary beside an index row, read back. */
export function decodeSummary(body: Uint8Array | null): z.infer<typeof summarySchema> {
  if (!body)
    return {
      ...{ children: [], advised: null, anew: null, next: null, receipt: null },
      ...{ tasks: [], removals: [] },
    };
  return summarySchema.parse(JSON.parse(text.decode(body)));
}
