import { z } from 'zod';
import type { Instant } from '#kit';
import { adviceGiven } from '../advice/advice-given.ts';
import { acts, actNames, type Acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { shapeOf, type Values } from '#acts';
import type { Act, AnyAct } from '../act.ts';
import { reportTakenIn, type TakenInEvent } from '../parts/report/report-taken-in.ts';
import { listConsulted, type ListEvent } from '../parts/people/school-list.ts';

type EventOf<A> =
  A extends Act<string, infer F, infer E, infer Added>
    ? { readonly type: E; readonly data: Values<F> & Added }
    : never;

/** What the guidance said when the facts changed, kept as it was said. */
export interface AdviceEvent {
  readonly type: 'advice-given/1';
  readonly data: z.infer<typeof adviceGiven>;
}

/** What no person performs: the advice that followed, reports filed here, what the school’s list says. */
export type UnaskedEvent = AdviceEvent | TakenInEvent | ListEvent;

/** Everything that can have happened to a case: one event an act, and what no person performs. */
export type CaseEvent = { [N in ActName]: EventOf<Acts[N]> }[ActName] | UnaskedEvent;
export type EventType = CaseEvent['type'];

/** An event with its place in the record. */
export type Recorded = CaseEvent & {
  readonly sequence: number;
  readonly id: string;
  readonly actor: string;
  readonly at: Instant;
};

function eventSchema(act: AnyAct): z.ZodType {
  return z.strictObject({ ...shapeOf(act.fields), ...act.adds.shape });
}

const schemas = new Map<string, z.ZodType>([
  ['advice-given/1', adviceGiven],
  ['report-taken-in/1', reportTakenIn],
  ['list-consulted/1', listConsulted],
  ...actNames.map((name): [string, z.ZodType] => {
    const act: AnyAct = acts[name];
    return [act.event, eventSchema(act)];
  }),
]);

/** Every type of event that a record may hold, with its version. */
export const eventTypes = [...schemas.keys()] as readonly EventType[];

const actByEvent = new Map<string, ActName>(actNames.map((name) => [acts[name].event, name]));

/** The act that leaves this type of event, or null for what no person performs here: advice, and reports taken in. */
export function actLeaving(type: EventType): (AnyAct & { readonly name: ActName }) | null {
  const name = actByEvent.get(type);
  return name ? acts[name] : null;
}

const envelope = z.strictObject({ type: z.string(), data: z.unknown() });

/** Where a stored event is not what was written, by the names of its fields and never their content. */
function placesOf({ issues }: z.ZodError): string {
  const places = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
  );
  return [...new Set(places)].join(', ');
}

/**
 * Reads an event as stored, checking its shape. Throws when the record holds what it never wrote; the
 * message names the type and the fields.
 */
export function readEvent(stored: unknown): CaseEvent {
  const { success, data: event } = envelope.safeParse(stored);
  if (!success) throw new Error('The record holds something that is not an event.');
  const schema = schemas.get(event.type);
  if (!schema) throw new Error(`The record holds an event of an unknown type: ${event.type}`);
  const read = schema.safeParse(event.data);
  if (!read.success)
    throw new Error(
      `The record holds an event of type ${event.type} as none was written: ${placesOf(read.error)}`,
    );
  return { type: event.type, data: read.data } as CaseEvent;
}
