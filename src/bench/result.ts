/** A number with what it counts, such as "ms" or "a second". */
export interface Measured {
  readonly value: number;
  readonly unit: string;
  /** The same of each round. */
  readonly rounds?: readonly number[];
}

/** What a result should come to. */
export interface Goal {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One line of the table: what was measured, what it is held against, and what it should come to. */
export interface Result {
  readonly name: string;
  readonly measured: Measured;
  readonly against?: Measured & { readonly name: string };
  /** Measured divided by what it is held against. */
  readonly ratio?: number;
  /** For the ratio where there is one, else for what was measured. */
  readonly goal?: Goal;
  readonly note?: string;
}

/** Whether a result comes to its goal; null where it has none. */
export function isMet({ goal, ratio, measured }: Result): boolean | null {
  if (!goal) return null;
  const number = ratio ?? measured.value;
  return number >= (goal.atLeast ?? -Infinity) && number <= (goal.atMost ?? Infinity);
}
