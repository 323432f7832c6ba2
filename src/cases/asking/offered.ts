import type { AnyAct } from '../act.ts';
import { acts, actNames } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { lackOf } from './lack.ts';
import type { CaseState } from '../state.ts';

/** The acts worth offering on a record as it stands: possible in its status, and with something to do them to. */
export function offeredActs(state: CaseState): readonly ActName[] {
  return actNames.filter((name) => {
    const act: AnyAct = acts[name];
    return act.from.includes(state.status) && lackOf(name, state) === null;
  });
}
