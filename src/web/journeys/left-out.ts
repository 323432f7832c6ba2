import { actNamed } from '#cases';
import type { Field } from '#acts';
import type { Instant } from '#kit';
import type { Journey } from './journey.ts';

import { notPossible } from './told-early.ts';

/** Answers that are not on offer as things are, and a sentence for each that says why. */
export interface LeftOut {
  readonly without: readonly string[];
  readonly why: readonly string[];
}

/** The words of each answer to a question. */
function wordsOf({ picks }: Journey, name: string, field: Field): ReadonlyMap<string, string> {
  if ('options' in field)
    return new Map(Object.entries(field.options).map(([value, { label }]) => [value, label]));
  return new Map((picks[name] ?? []).map(({ value, label }) => [value, label]));
}

/** True for a question with one answer, chosen from a list or from the case. Staff are looked for by name. */
function isChosenHere(field: Field): boolean {
  if (field.kind === 'choice' || field.kind === 'about') return true;
  return field.kind === 'person' && field.from === 'children-in-case';
}

/** Answers that lead to a question about people or things of the case, of which there are none. */
function deadEnds({ act, place }: Journey, name: string): readonly string[] {
  const [now, declared] = [act.fields[name], actNamed(place.act).fields[name]];
  if (!now || !declared || !('options' in now) || !('options' in declared)) return [];
  return Object.entries(now.options).flatMap(([value, { former }]) =>
    former && !declared.options[value]?.former ? [value] : [],
  );
}

/** The answers to a question that would be refused as things are, or lead to nothing that could be chosen. */
export function leftOut(
  now: Instant,
  journey: Journey,
  { page, name }: { readonly page: number; readonly name: string },
): LeftOut {
  const field = journey.act.fields[name];
  if (!field) return { without: [], why: [] };
  const words = wordsOf(journey, name, field);
  const say = (value: string) => `“${words.get(value) ?? value}”`;
  const values = [...words.keys()];
  const refused = isChosenHere(field)
    ? notPossible(journey, now, { page, name, values })
    : new Map<string, string>();
  const without = refused.size < values.length ? [...refused.keys()] : [];
  return {
    without,
    why: [
      ...without.map((value) => `${say(value)} is not on offer. ${refused.get(value) ?? ''}`),
      ...deadEnds(journey, name).map(
        (value) => `${say(value)} can be chosen once there is somebody in the case to choose.`,
      ),
    ],
  };
}
