import { z } from 'zod';
import { isInstant } from '#kit';
import { schoolSchema } from '#schools';

const changeSchema = z.strictObject({
  /** The version that this change made: 1 is the school as it was set up. */
  version: z.int().min(2),
  at: z.string().refine(isInstant),
  by: z.string(),
  /** Their name as it was then; the directory may have forgotten it since. */
  byName: z.string(),
  reason: z.string().min(1),
  /** What changed, in sentences. */
  what: z.array(z.string()),
  /** The parts that changed, as they were before. */
  before: z.record(z.string(), z.unknown()),
});

/** One change to a school’s settings: who, when, why, what, and what stood there before. */
export type SettingsChange = Readonly<z.infer<typeof changeSchema>>;

const keptSchema = z.strictObject({
  version: z.int().min(1),
  school: schoolSchema,
  history: z.array(changeSchema),
});

/** A school’s settings with their history, newest change last: one document, so that both are written or neither. */
export type KeptSettings = Readonly<z.infer<typeof keptSchema>>;

/** Settings as the bytes that are sealed. Throws when they make no sense. */
export function encodeSettings(kept: KeptSettings): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(keptSchema.parse(kept)));
}

/** Settings read back; those saved before there was a history are their own first version. */
export function decodeSettings(body: Uint8Array): KeptSettings {
  const read: unknown = JSON.parse(new TextDecoder().decode(body));
  const withHistory = keptSchema.safeParse(read);
  if (withHistory.success) return withHistory.data;
  return { version: 1, school: schoolSchema.parse(read), history: [] };
}
