import { z } from 'zod';
import { isInstant } from '#kit';

const whoAndWhen = {
  by: z.string(),
  /** Their name as it was then; the directory may have forgotten it since. */
  byName: z.string(),
  at: z.string().refine(isInstant),
  reason: z.string().min(1),
};

const signedSchema = z.strictObject({
  kind: z.literal('signed'),
  id: z.string(),
  /** The point, such as `rules/coercion`. */
  point: z.string().min(1),
  /** A fingerprint of all that the point said and cited then: SHA-256, in hex. */
  text: z.string().regex(/^[0-9a-f]{64}$/),
  /** True for “agree”; false where it needs a change, which the reason says. */
  agrees: z.boolean(),
  ...whoAndWhen,
});

const takenBackSchema = z.strictObject({
  kind: z.literal('taken-back'),
  /** The id of the signing that is taken back. */
  of: z.string(),
  ...whoAndWhen,
});

/** A point that somebody signed: who, when, what they checked it against or what is to change, and its text then. */
export type Signed = Readonly<z.infer<typeof signedSchema>>;

/** A signing that somebody took back, with the reason. */
export type TakenBack = Readonly<z.infer<typeof takenBackSchema>>;

const keptSchema = z.array(z.discriminatedUnion('kind', [signedSchema, takenBackSchema]));

/** Everything ever signed and taken back in a school, the newest last. Entries are only ever added. */
export type KeptSignOffs = readonly (Signed | TakenBack)[];

/** As the bytes that are sealed. Throws when it makes no sense. */
export function encodeSignOffs(kept: KeptSignOffs): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(keptSchema.parse(kept)));
}

/** Read back; nothing was ever signed where there is no such document. */
export function decodeSignOffs(body: Uint8Array | null): KeptSignOffs {
  return body ? keptSchema.parse(JSON.parse(new TextDecoder().decode(body))) : [];
}
