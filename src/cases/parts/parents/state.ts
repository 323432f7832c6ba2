import type { PlainDate } from '#kit';
import type { Done } from '../../placed.ts';

/** Whether the parents or carers of a child were told. */
export interface ParentsItem extends Done {
  readonly child: string;
  readonly told: boolean;
  readonly reviewOn: PlainDate | null;
}

/** What the record says of telling parents and carers. */
export interface ParentsState {
  readonly parents: readonly ParentsItem[];
}

export const parentsStart: ParentsState = { parents: [] };
