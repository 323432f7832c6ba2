import type { FactShape, ValueShape } from './fact-shape.ts';
import { factDefinitions } from './facts.table.ts';

/** The name of a fact, as in the advice contract. */
export type FactName = keyof typeof factDefinitions;

/** The values that a fact may take, `not-known` included. */
export type FactValue<N extends FactName = FactName> =
  (typeof factDefinitions)[N]['values'][number]['value'];

/** Facts as far as they have been recorded. A fact left out is `not-known`. */
export type Facts = { readonly [N in FactName]?: FactValue<N> };

/** Every fact with a value, what was left out having become `not-known`. */
export type CompleteFacts = { readonly [N in FactName]: FactValue<N> };

/** Every fact's name, in the order people are asked. */
export const factNames = Object.keys(factDefinitions) as readonly FactName[];

/** How a fact is asked about and what its answers mean. */
export function factShape(name: FactName): FactShape {
  return factDefinitions[name];
}

/** The values of a fact in the order they are offered. */
export function factValues<N extends FactName>(name: N): readonly FactValue<N>[] {
  return factDefinitions[name].values.map((one: ValueShape) => one.value) as FactValue<N>[];
}

/** Fills in `not-known` for every fact left out. */
export function completeFacts(facts: Facts): CompleteFacts {
  const all: Partial<Record<FactName, FactValue>> = {};
  for (const name of factNames) all[name] = facts[name] ?? 'not-known';
  return all as CompleteFacts;
}

/** The clause that says a fact's value in plain words: "an adult is suspected of being involved". */
export function saysOf(name: FactName, value: FactValue): string {
  const found = factShape(name).values.find((one) => one.value === value);
  return found?.says ?? `${name}: ${value}`;
}
