import { z } from 'zod';
import { acts, type ActName, type Acts } from './acts/index.ts';
import { shapeOf, type Values, withNulls } from './fields.ts';

/** The answers that an act takes. */
export type InputOf<N extends ActName> = Values<Acts[N]['fields']>;

const schemas = new Map<ActName, z.ZodType>();

/** Checks the answers to an act's questions on their way into the pipeline. */
export function inputSchema(name: ActName): z.ZodType {
  const schema = schemas.get(name) ?? z.strictObject({ ...shapeOf(acts[name].fields) });
  schemas.set(name, schema);
  return schema;
}

/** The whole input of an act from the answers given; the rest were not asked or left out. */
export function inputOf<N extends ActName>(name: N, given: Partial<InputOf<N>>): InputOf<N> {
  return withNulls(acts[name].fields, given as never) as InputOf<N>;
}
