/** One thing wrong with what was typed: which field, and what to do about it. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  /** Of a question with several boxes, those to mend; where left out, the whole question. */
  readonly boxes?: readonly ('day' | 'month' | 'year' | 'time')[];
}

/** A "no" that the rules give, as a value: a code to switch on and sentences a person can act on. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  readonly because: readonly string[];
}

/** Builds a refusal from its code and the sentences that explain it. */
export function refuse<const Code extends string>(
  refused: Code,
  ...because: readonly string[]
): Refusal<Code> {
  return { refused, because };
}

/** True when a result is a refusal rather than what was hoped for. */
export function isRefusal<T extends object>(result: T | Refusal): result is Refusal {
  return 'refused' in result;
}
