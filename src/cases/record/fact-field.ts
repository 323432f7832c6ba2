import { type FactName, factShape } from '#guidance';
import type { ChoiceField, Option } from '#acts';

/** A question of fact as the guidance words it, that an account may leave out. */
export type FactField = ChoiceField & { readonly optional: true };

/** The question by which an account says one fact. */
export function factField(name: FactName): FactField {
  const { question, hint, values, ifNotKnown } = factShape(name);
  const options = values.map(({ value, label }): [string, Option] => [
    String(value),
    value === 'not-known' ? { label, hint: ifNotKnown } : { label },
  ]);
  return {
    kind: 'choice',
    label: question,
    hint,
    options: Object.fromEntries(options),
    missing: `Answer: ${question}`,
    optional: true,
  };
}
