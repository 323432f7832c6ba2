import { type Facts, type FactName, factNames, parseFacts } from '#guidance';
import type { CaseState } from './state.ts';

/** The newest account of each fact, as the guidance reads them. */
export function factsNow(state: CaseState): Facts {
  return factsFrom(
    factNames.flatMap((name): [FactName, string][] => {
      const newest = state.facts[name]?.at(-1);
      return newest ? [[name, newest.value]] : [];
    }),
  );
}

/** The recorded facts with these answers put in their place, as an assessment in progress has them. */
export function factsWith(state: CaseState, answers: Readonly<Record<string, unknown>>): Facts {
  const now: Readonly<Record<string, unknown>> = factsNow(state);
  return factsFrom(
    factNames.flatMap((name): [FactName, string][] => {
      const left = answers[name] === undefined || answers[name] === null || answers[name] === '';
      const value = left ? now[name] : answers[name];
      const given = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      return given === '' ? [] : [[name, given]];
    }),
  );
}

function factsFrom(pairs: readonly (readonly [FactName, string])[]): Facts {
  const found = Object.fromEntries(
    pairs.map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]),
  );
  const parsed = parseFacts(found);
  if (!parsed.ok)
    throw new Error(
      `The record holds facts the guidance does not know: ${parsed.faults.join('; ')}`,
    );
  return parsed.facts;
}
