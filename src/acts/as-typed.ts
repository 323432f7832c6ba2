import { dateBoxes, londonParts, sayTime } from '#say';
import type { Field, Fields } from './fields.ts';

type Typed = Record<string, string | string[]>;

const dateParts = (name: string, date: string): Typed => {
  const { day, month, year } = dateBoxes(date);
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
};

function typed(name: string, field: Field, value: unknown): Typed {
  if (value === null || value === undefined) return {};
  if (Array.isArray(value)) return { [name]: value.map(String) };
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'attest':
      return { [name]: 'yes' };
    case 'date':
      return dateParts(name, text);
    case 'when': {
      const { date, time } = londonParts(text);
      return { ...dateParts(name, date), [`${name}-time`]: sayTime(time) };
    }
    default:
      return { [name]: text };
  }
}

/** Answers as they are kept, as somebody would have typed them: what reading answers undoes. */
export function asTyped(fields: Fields, answers: object): Typed {
  const given = answers as Readonly<Record<string, unknown>>;
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, field]) => typed(name, field, given[name])),
  ) as Typed;
}
