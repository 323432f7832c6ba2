import type { DutyShape } from './duty-shape.ts';
import { dutyDefinitions } from './duties.table.ts';

/** The id of a duty. */
export type DutyId = keyof typeof dutyDefinitions;

/** Every duty's id, most pressing first. */
export const dutyIds = Object.keys(dutyDefinitions) as readonly DutyId[];

/** A duty's definition: title, owner, due, what sets it off, and why. */
export function dutyDefinition(id: DutyId): DutyShape & { readonly id: DutyId } {
  const shape: DutyShape = dutyDefinitions[id];
  return { id, ...shape };
}
