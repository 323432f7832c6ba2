import { z } from 'zod';

/** What the guidance said at a moment, kept whole so that a later edition cannot change it. */
export interface AdviceGiven {
  readonly edition: string;
  readonly decision: string;
  readonly class: string;
  readonly subtype: string | null;
  readonly provisional: boolean;
  readonly rules: readonly string[];
  readonly openQuestions: readonly string[];
  readonly duties: readonly string[];
}

/** The same as an event keeps it. */
export const adviceGiven = z.strictObject({
  edition: z.string(),
  decision: z.string(),
  class: z.string(),
  subtype: z.string().nullable(),
  provisional: z.boolean(),
  rules: z.array(z.string()),
  openQuestions: z.array(z.string()),
  duties: z.array(z.string()),
});

/**
 * What the guidance says at each entry from which on a record counts otherwise, by the number of the
 * entry: asked when something is taken back, and kept, so that folding never has to ask.
 */
export const advisedAnew = z.array(z.strictObject({ after: z.number(), advice: adviceGiven }));

export type AdvisedAnew = Readonly<z.infer<typeof advisedAnew>>;
