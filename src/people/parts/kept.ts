import { z } from 'zod';
import { isInstant } from '#kit';
import { type RoleName, roleWords } from '#schools';

const roles = Object.keys(roleWords) as [RoleName, ...RoleName[]];
const instant = z.string().refine(isInstant);

const answerSchema = z.strictObject({
  by: z.string(),
  byName: z.string(),
  at: instant,
  agrees: z.boolean(),
  reason: z.string().min(1),
});

/** A part to be given to somebody or taken from them: who asked, and what a second person answered. */
const agreementSchema = z.strictObject({
  id: z.string(),
  asked: instant,
  by: z.string(),
  byName: z.string(),
  whom: z.string(),
  whomName: z.string(),
  role: z.enum(roles),
  gives: z.boolean(),
  reason: z.string().min(1),
  /** Whether one person may do it alone; else it waits for a second. */
  alone: z.boolean(),
  answer: answerSchema.nullable(),
});
export type Agreement = Readonly<z.infer<typeof agreementSchema>>;

const keptSchema = z.strictObject({
  version: z.int().min(0),
  agreements: z.array(agreementSchema),
});

/** Every part ever asked for in a school, the newest last: one document, so that a change is written whole or not. */
export type KeptParts = Readonly<z.infer<typeof keptSchema>>;

/** As the bytes that are sealed. Throws when it makes no sense. */
export function encodeParts(kept: KeptParts): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(keptSchema.parse(kept)));
}

/** Read back; nothing was ever asked for where there is no such document. */
export function decodeParts(body: Uint8Array | null): KeptParts {
  if (!body) return { version: 0, agreements: [] };
  return keptSchema.parse(JSON.parse(new TextDecoder().decode(body)));
}
