import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { actNames, acts, type AnyAct } from '#cases';
import { type Field, type Fields } from '#acts';

const folder = join(import.meta.dirname, '..', 'src', 'cases', 'record', 'samples');
const somebody = '5afe1194-0001-4000-8000-000000000001';

/** An answer to a question, whatever it asks. */
function anyAnswer(field: Field): unknown {
  switch (field.kind) {
    case 'choice':
      return Object.keys(field.options)[0];
    case 'choices':
      return [Object.keys(field.options)[0]];
    case 'people':
      return [somebody];
    case 'person':
    case 'about':
      return somebody;
    case 'when':
      return '2026-11-05T09:00:00.000Z';
    case 'date':
      return '2026-11-19';
    case 'attest':
      return true;
    default:
      return 'It was agreed at the meeting.';
  }
}

/** Something of the shape that an act adds by itself. */
function anyAdded(shape: z.ZodType): unknown {
  if (shape instanceof z.ZodNullable) return anyAdded(shape.unwrap() as z.ZodType);
  if (shape instanceof z.ZodBoolean) return true;
  if (shape instanceof z.ZodNumber) return 1;
  if (shape instanceof z.ZodEnum) return shape.options[0];
  if (shape instanceof z.ZodArray) return [];
  return somebody;
}

function sampleOf({ event, fields, adds }: AnyAct): object {
  const asked = Object.entries<Field>(fields satisfies Fields);
  const added = Object.entries<z.ZodType>(adds.shape);
  const options = asked.flatMap(([name, field]) =>
    'options' in field ? [[name, Object.keys(field.options)]] : [],
  );
  return {
    sample: {
      type: event,
      data: Object.fromEntries([
        ...asked.map(([name, field]) => [name, anyAnswer(field)]),
        ...added.map(([name, shape]) => [name, anyAdded(shape)]),
      ]) as object,
    },
    mayBeNull: [
      ...asked.flatMap(([name, field]) => (field.optional || field.onlyWhen ? [name] : [])),
      ...added.flatMap(([name, shape]) => (shape instanceof z.ZodNullable ? [name] : [])),
    ],
    offered: Object.fromEntries(options) as object,
  };
}

for (const name of actNames) {
  const path = join(folder, `${acts[name].event.replace('/', '.')}.json`);
  if (existsSync(path)) continue;
  writeFileSync(path, `${JSON.stringify(sampleOf(acts[name]), null, 2)}\n`);
  process.stdout.write(`Frozen: ${path}\n`);
}
