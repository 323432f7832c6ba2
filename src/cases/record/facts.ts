import { type Facts, type FactName, factNames, parseFacts } from '#guidance';
import type { CaseState } from '../state.ts';
import type { FactAccount } from '../parts/assessment/state.ts';
import { accountOf } from '../advice/what-stands.ts';

/** What stands of each fact, as the guidance reads it. */
export function factsNow(state: CaseState): Facts {
  return factsFrom(
    factNames.flatMap((name): [FactName, string][] => {
      const standing = accountOf(state, name);
      return standing ? [[name, standing.value]] : [];
    }),
  );
}

/** When an answer that somebody is still giving was said: as they have typed it so far, else after all others. */
const saidWhen = (at: unknown): string =>
  typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : '9999-12-31T23:59:59.999Z';

/** The recorded facts with these answers beside the earlier accounts, as an assessment in progress has them. */
export function factsWith(state: CaseState, answers: Readonly<Record<string, unknown>>): Facts {
  const said = { saidBy: '', saidAt: saidWhen(answers['saidAt']), sequence: state.sequence + 1 };
  const answered = factNames.flatMap((name): [FactName, readonly FactAccount[]][] => {
    const value = answers[name];
    const given = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return given === '' ? [] : [[name, [...(state.facts[name] ?? []), { ...said, value: given }]]];
  });
  return factsNow({ ...state, facts: { ...state.facts, ...Object.fromEntries(answered) } });
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
