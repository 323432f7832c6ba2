import { type ActName, acts, actNames } from './acts.ts';
import type { AnyAct } from './act.ts';
import type { CaseState } from './state.ts';

/** True when a question that must be answered has something to choose from, or asks for nothing in the record. */
function hasWhatItAsks({ fields }: AnyAct, state: CaseState): boolean {
  return Object.values(fields).every(
    (field) =>
      field.kind !== 'about' ||
      field.optional === true ||
      field.onlyWhen !== undefined ||
      field.from(state).length > 0,
  );
}

/** The acts worth offering on a record as it stands: possible in its status, and with something to do them to. */
export function offeredActs(state: CaseState): readonly ActName[] {
  return actNames.filter((name) => {
    const act: AnyAct = acts[name];
    const possible = act.from.includes(state.status);
    return possible && act.offered?.(state) !== false && hasWhatItAsks(act, state);
  });
}
