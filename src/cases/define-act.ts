import { z } from 'zod';
import type { Refusal } from '#kit';
import type { Act, Deciding, Happened } from './act.ts';
import type { Fields, Values } from './fields.ts';
import type { CaseState } from './state.ts';

type Declared<
  N extends string,
  F extends Fields,
  E extends string,
  A extends object,
  R extends string,
> = Omit<Act<N, F, E, A, R>, 'adds' | 'decide' | 'follow'> & {
  readonly adds: z.ZodObject & z.ZodType<A>;
  readonly decide: (input: Values<F>, deciding: Deciding) => A | Refusal<R>;
  readonly follow: (state: CaseState, event: Happened<Values<F> & A>) => CaseState;
};

type Plain<N extends string, F extends Fields, E extends string, R extends string> = Omit<
  Act<N, F, E, object, R>,
  'adds' | 'decide' | 'follow'
> & {
  readonly follow: (state: CaseState, event: Happened<Values<F>>) => CaseState;
  /** Says why not, or nothing when the act may go ahead. */
  readonly refuse?: (input: Values<F>, deciding: Deciding) => Refusal<R> | null;
};

/** Declares an act whose event keeps just the answers. */
export function defineAct<
  const N extends string,
  const F extends Fields,
  const E extends string,
  const R extends string = never,
>(declared: Plain<N, F, E, R>): Act<N, F, E, object, R> {
  const { refuse, ...rest } = declared;
  return {
    ...rest,
    adds: z.strictObject({}),
    decide: (input, deciding) => refuse?.(input, deciding) ?? {},
  };
}

/** Declares an act whose event keeps something worked out beside the answers. */
export function defineActAdding<
  const N extends string,
  const F extends Fields,
  const E extends string,
  A extends object,
  const R extends string = never,
>(declared: Declared<N, F, E, A, R>): Act<N, F, E, A, R> {
  return declared;
}
