import { sources } from './register.table.ts';
import type { SourceShape } from './source-shape.ts';

export { sources };

/** The id of a source in the register. */
export type SourceId = keyof typeof sources;

/** Every source's id, in the register's order. */
export const sourceIds = Object.keys(sources) as readonly SourceId[];

/** A source's entry in the register. */
export function sourceOf(id: SourceId): SourceShape {
  return sources[id];
}
