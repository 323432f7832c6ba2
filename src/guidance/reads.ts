import type { Condition } from './conditions.ts';
import type { FactName } from './facts.ts';

/** Every atom of a condition, left to right. */
export function atomsOf(
  condition: Condition,
): readonly Exclude<Condition, { readonly of: unknown }>[] {
  switch (condition.kind) {
    case 'not':
    case 'term':
      return atomsOf(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(atomsOf);
    default:
      return [condition];
  }
}

/** The facts that a condition reads itself (not those behind a class or a decision), each once. */
export function factsReadBy(condition: Condition): readonly FactName[] {
  const names = atomsOf(condition).flatMap((atom) => (atom.kind === 'fact' ? [atom.fact] : []));
  return [...new Set(names)];
}
