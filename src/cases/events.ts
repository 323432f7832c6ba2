import { z } from 'zod';
import type { Instant } from '#kit';
import { acts, actNames, type ActName, type Acts } from './acts/index.ts';
import type { Act } from './act.ts';
import { shapeOf, type Values } from './fields.ts';

type EventOf<A> =
  A extends Act<string, infer F, infer E, infer Added>
    ? { readonly type: E; readonly data: Values<F> & Added }
    : never;

const adviceGiven = z.strictObject({
  edition: z.string(),
  decision: z.string(),
  class: z.string(),
  subtype: z.string().nullable(),
  provisional: z.boolean(),
  rules: z.array(z.string()),
  openQuestions: z.array(z.string()),
  duties: z.array(z.string()),
});

/** What the guidance said when the facts changed, kept as it was said. */
export interface AdviceEvent {
  readonly type: 'advice-given/1';
  readonly data: z.infer<typeof adviceGiven>;
}

/** Everything that can have happened to a case: one event an act, and the advice that followed. */
export type CaseEvent = { [N in ActName]: EventOf<Acts[N]> }[ActName] | AdviceEvent;
export type EventType = CaseEvent['type'];

/** An event with its place in the record. */
export type Recorded = CaseEvent & {
  readonly sequence: number;
  readonly id: string;
  readonly actor: string;
  readonly at: Instant;
};

function eventSchema(act: Act): z.ZodType {
  return z.strictObject({ ...shapeOf(act.fields), ...act.adds.shape });
}

const schemas = new Map<string, z.ZodType>([
  ['advice-given/1', adviceGiven],
  ...actNames.map((name): [string, z.ZodType] => {
    const act = acts[name] as unknown as Act;
    return [act.event, eventSchema(act)];
  }),
]);

/** Every type of event that a record may hold, with its version. */
export const eventTypes = [...schemas.keys()] as readonly EventType[];

const actByEvent = new Map<string, ActName>(actNames.map((name) => [acts[name].event, name]));

/** The act that leaves this type of event, or null for advice, which no person performs. */
export function actOf(type: EventType): ActName | null {
  return actByEvent.get(type) ?? null;
}

/** Reads an event as stored, checking its shape; throws when the record holds what it never wrote. */
export function readEvent(stored: unknown): CaseEvent {
  const { type, data } = z.strictObject({ type: z.string(), data: z.unknown() }).parse(stored);
  const schema = schemas.get(type);
  if (!schema) throw new Error(`The record holds an event of an unknown type: ${type}`);
  return { type, data: schema.parse(data) } as CaseEvent;
}
