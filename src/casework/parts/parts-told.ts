import { type Agreement, answerers, needsTwo, type PartsStanding, type Playing } from '#people';
import type { OutboxEntry } from '#store';
import { type Tidings, tidingsEntry } from '../telling/tidings.ts';
import type { Why } from '../telling/tidings.table.ts';

/** Where notices about parts stand: they are about no case. */
export const partsStream = 'parts';

const whoHandles = (staff: readonly Playing[]): readonly string[] =>
  staff
    .filter(({ roles }) => roles.some((role) => ['lead', 'deputy', 'chair'].includes(role)))
    .map(({ id }) => id);

function entry(
  id: string,
  at: string,
  told: readonly (readonly [why: Why, people: readonly string[]])[],
): readonly OutboxEntry[] {
  const people = new Map<string, Tidings['told'][number]>();
  for (const [why, ids] of told)
    for (const person of ids)
      if (!people.has(person)) people.set(person, { person, why, pace: 'at-once' });
  const tidings = { caseId: partsStream, reference: '', at, told: [...people.values()] };
  return people.size > 0 ? [tidingsEntry(id, tidings)] : [];
}

const without = (people: readonly string[], ...left: readonly string[]): readonly string[] =>
  people.filter((id) => !left.includes(id));

/**
 * Who is told that a part which opens cases is to be given or taken: whoever may answer, and the lead,
 * deputies and chair, at once. Then the same people and whoever asked, of the answer. The ids are always
 * the same, so that telling again what a process died over tells nobody twice.
 */
export function toldOfPart(one: Agreement, staff: readonly Playing[]): readonly OutboxEntry[] {
  if (!needsTwo(one.role)) return [];
  const { id, by, answer, asked } = one;
  const handling = whoHandles(staff);
  if (answer) {
    const told = without([...handling, by], answer.by);
    return entry(`parts-${id}-answered`, answer.at, [['part-told', told]]);
  }
  const may = answerers(staff, one).map((person) => person.id);
  return entry(`parts-${id}-asked`, asked, [
    ['part-asked', may],
    ['part-told', without(handling, by)],
  ]);
}

const day = 24 * 60 * 60_000;

/** What is still to be told of parts asked for or answered within a day: all of it again, each under its own id. */
export function lateTellingOfParts(
  { waiting, settled }: PartsStanding,
  staff: readonly Playing[],
  now: string,
): readonly OutboxEntry[] {
  const recent = (one: Agreement) =>
    Date.parse(now) - Date.parse(one.answer?.at ?? one.asked) < day;
  return [...waiting, ...settled].filter(recent).flatMap((one) => toldOfPart(one, staff));
}
