import { z } from 'zod';
import { isInstant } from '#kit';

const nameChangeSchema = z.strictObject({
  person: z.string(),
  from: z.string().min(1),
  to: z.string().min(1),
  /** True where the list had it wrong; else they changed it. */
  misspelt: z.boolean(),
  by: z.string(),
  byName: z.string(),
  at: z.string().refine(isInstant),
  reason: z.string().min(1),
});

/** A name changed in Safelight itself: whose, from what to what, who did it, when and why. */
export type NameChange = Readonly<z.infer<typeof nameChangeSchema>>;

const keptSchema = z.array(nameChangeSchema);

/** Every name ever changed in a school, the newest last, as the bytes that are sealed. */
export function encodeNames(changes: readonly NameChange[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(keptSchema.parse(changes)));
}

/** Read back; none was ever changed where there is no such document. */
export function decodeNames(body: Uint8Array | null): readonly NameChange[] {
  return body ? keptSchema.parse(JSON.parse(new TextDecoder().decode(body))) : [];
}
