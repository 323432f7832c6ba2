import { z } from 'zod';
import { barredStaff, cameLater, caseManagers, type DirectoryPerson } from '#cases';
import type { OutboxEntry } from '#store';
import { type Change, paces, tellingRules, whys } from './tidings.table.ts';

/** The kind of outbox entry that says who is to be told of something. */
export const tidingsKind = 'tidings';

const tidingsSchema = z.strictObject({
  caseId: z.string(),
  reference: z.string(),
  at: z.string(),
  /** Tidings of one group come to each person as one notice; left out, they stand alone. */
  group: z.string().optional(),
  told: z.array(z.strictObject({ person: z.string(), why: z.enum(whys), pace: z.enum(paces) })),
});

/** Who is to be told of something in one case, why and how soon; nothing of what it is about. */
export type Tidings = Readonly<z.infer<typeof tidingsSchema>>;

/** Reads what an outbox entry of kind `tidings` holds. Throws when it is something else. */
export function readTidings(body: Uint8Array): Tidings {
  return tidingsSchema.parse(JSON.parse(new TextDecoder().decode(body)));
}

/** Tidings as an outbox entry with this id. */
export function tidingsEntry(id: string, tidings: Tidings): OutboxEntry {
  return { id, kind: tidingsKind, body: new TextEncoder().encode(JSON.stringify(tidings)) };
}

/** Given their part later than the case was restricted: they are told of what is their own, and of nothing else. */
function isKeptOut({ after, staff }: Change, person: DirectoryPerson): boolean {
  if (!cameLater(after, person)) return false;
  const theirs = [
    ...caseManagers(after, staff),
    ...after.tasks.map(({ owner }) => owner),
    ...(after.reported ? [after.reported.by] : []),
  ];
  return !theirs.includes(person.id);
}

/**
 * Who is told of what an act changed: each person once, by the most pressing line that names them.
 * Never anybody barred from the case as it now is, never whoever acted, and nobody who is not staff.
 */
export function toldOf(change: Change): Tidings['told'] {
  const staff = new Set(change.staff.map(({ id }) => id));
  const later = change.staff.filter((person) => isKeptOut(change, person)).map(({ id }) => id);
  const acting = change.events.map(({ actor }) => actor);
  const left = new Set([...barredStaff(change.after), ...later, ...acting]);
  const told = new Map<string, Tidings['told'][number]>();
  for (const { why, when, who, pace } of tellingRules) {
    if (!when(change)) continue;
    for (const person of who(change))
      if (staff.has(person) && !left.has(person) && !told.has(person))
        told.set(person, { person, why, pace: pace(change) });
  }
  return [...told.values()];
}

/** The outbox entry that goes with an act, or none where nobody is to be told. */
export function tidingsOf(change: Change, newId: () => string): readonly OutboxEntry[] {
  const told = toldOf(change);
  const { id: caseId, reference } = change.after;
  const at = change.events.at(-1)?.at ?? '';
  return told.length > 0 ? [tidingsEntry(newId(), { caseId, reference, at, told })] : [];
}
