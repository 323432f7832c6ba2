import { type FactName, type Facts, factNames, factValues } from './facts.ts';

/** Either the facts, or one line for each fault, naming the fact and its allowed values. */
export type ParsedFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads facts from untrusted input: a plain object of fact names to values. Never throws. */
export function parseFacts(input: unknown): ParsedFacts {
  if (!isRecord(input))
    return { ok: false, faults: ['facts must be an object of fact names and values'] };
  const faults = Object.entries(input).flatMap(([name, value]) => faultsOf(name, value));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, facts: { ...input } };
}

function faultsOf(name: string, value: unknown): readonly string[] {
  if (!isFactName(name)) {
    return [`unknown fact ${shortly(name)}: the facts are ${factNames.join(', ')}`];
  }
  const allowed: readonly unknown[] = factValues(name);
  if (allowed.includes(value)) return [];
  return [`${name} cannot be ${shortly(value)}: allowed values are ${allowedInWords(name)}`];
}

/** The allowed values of a fact in one line: "a whole number from 0 to 17, adult, not-known". */
export function allowedInWords(name: FactName): string {
  const values = factValues(name);
  const words = values.filter((value) => typeof value === 'string');
  return words.length === values.length
    ? words.join(', ')
    : `a whole number from 0 to 17, ${words.join(', ')}`;
}

/** True for the name of a fact that the advice knows. */
export function isFactName(name: string): name is FactName {
  return (factNames as readonly string[]).includes(name);
}

/** Names what was given where it is a word or a number; what may be a narrative is not repeated. */
function shortly(value: unknown): string {
  if (typeof value === 'string') return /^[\w-]{1,40}$/.test(value) ? `"${value}"` : 'this text';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'null' : 'a list or an object';
}

/** True for a plain object that came out of JSON: not null, not an array. */
export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
