import { stillMissing } from '../duties/closure.ts';
import type { Part } from '../part.ts';
import type { PartName } from '../parts.ts';
import { allParts } from '../parts/all-parts.ts';
import type { CaseState } from '../state.ts';
import type { NameOf, PanelItem } from './panel.ts';

/** What a part keeps track of in this case; nothing where it has entries in the record and no more. */
export function panelOf(name: PartName, state: CaseState, nameOf: NameOf): readonly PanelItem[] {
  const part: Part = allParts[name];
  return part.panel?.(state, nameOf, stillMissing) ?? [];
}
