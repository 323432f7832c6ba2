import { z } from 'zod';
import { acts, type Acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { type Fields, isAsked, shapeOf, type Values, withNulls } from '#acts';

/** The answers that an act takes. */
export type InputOf<N extends ActName> = Values<Acts[N]['fields']>;

const schemas = new Map<ActName, z.ZodType>();

/** Questions with an answer though they were not asked, or asked and needed without one. */
function misplaced(fields: Fields, answers: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const asked = isAsked(field, answers);
    const given = answers[name] !== null;
    return given ? (asked ? [] : [name]) : asked && !field.optional ? [name] : [];
  });
}

function schemaFor(fields: Fields): z.ZodType {
  return z.strictObject({ ...shapeOf(fields) }).superRefine((answers, context) => {
    for (const path of misplaced(fields, answers))
      context.addIssue({ code: 'custom', path: [path], message: 'does not fit the other answers' });
  });
}

/** Checks the answers to an act's questions on their way into the pipeline. */
export function inputSchema(name: ActName): z.ZodType {
  const schema = schemas.get(name) ?? schemaFor(acts[name].fields);
  schemas.set(name, schema);
  return schema;
}

/** The whole input of an act from the answers given; the rest were not asked or left out. */
export function inputOf<N extends ActName>(name: N, given: Partial<InputOf<N>>): InputOf<N> {
  return withNulls(acts[name].fields, given as never);
}
