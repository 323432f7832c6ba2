import { z } from 'zod';
import type { Refusal } from '#kit';
import type { Act, Happened, RecordKind } from './act.ts';
import type { Fields, Values } from './fields.ts';

type Declared<
  K extends RecordKind,
  N extends string,
  F extends Fields<K['state']>,
  E extends string,
  A extends object,
  R extends string,
> = Omit<Act<K, N, F, E, A, R>, 'adds' | 'decide' | 'follow'> & {
  readonly adds: z.ZodObject & z.ZodType<A>;
  readonly decide: (input: Values<F>, deciding: K['deciding']) => A | Refusal<R>;
  readonly follow: (state: K['state'], event: Happened<Values<F> & A>) => K['state'];
};

type Plain<
  K extends RecordKind,
  N extends string,
  F extends Fields<K['state']>,
  E extends string,
  R extends string,
> = Omit<Act<K, N, F, E, object, R>, 'adds' | 'decide' | 'follow'> & {
  readonly follow: (state: K['state'], event: Happened<Values<F>>) => K['state'];
  /** Says why not, or nothing when the act may go ahead. */
  readonly refuse?: (input: Values<F>, deciding: K['deciding']) => Refusal<R> | null;
};

/** The two ways of declaring an act on one kind of record: a case, say. */
export function actsOn<K extends RecordKind>() {
  return {
    /** Declares an act whose event keeps just the answers. */
    defineAct<
      const N extends string,
      const F extends Fields<K['state']>,
      const E extends string,
      const R extends string = never,
    >(declared: Plain<K, N, F, E, R>): Act<K, N, F, E, object, R> {
      const { refuse, ...rest } = declared;
      return {
        ...rest,
        adds: z.strictObject({}),
        decide: (input, deciding) => refuse?.(input, deciding) ?? {},
      };
    },
    /** Declares an act whose event keeps something worked out beside the answers. */
    defineActAdding<
      const N extends string,
      const F extends Fields<K['state']>,
      const E extends string,
      A extends object,
      const R extends string = never,
    >(declared: Declared<K, N, F, E, A, R>): Act<K, N, F, E, A, R> {
      return declared;
    },
  };
}
