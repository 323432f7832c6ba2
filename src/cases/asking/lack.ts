import type { AnyAct } from '../act.ts';
import { acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { askable } from './askable.ts';
import { type Lack, lacks, somebodyFirst } from './lack.table.ts';
import { inRecord } from '../who/pickable.ts';
import type { CaseState } from '../state.ts';

const aChildFirst: Lack = {
  says: 'A child has to be added to this case first. You can add one whose name you do not know yet.',
  by: ['add-person'],
  fills: { kind: 'learner' },
};
const nothingYet: Lack = {
  says: 'There is nothing in this case yet that it could be about.',
  by: [],
};

/** What an act lacks on a record in a status in which it is possible; null where it lacks nothing. */
export function lackOf(name: ActName, state: CaseState): Lack | null {
  const act: AnyAct = acts[name];
  if (!act.from.includes(state.status)) return null;
  const { lacking } = askable(act, inRecord(act.fields, state));
  const fields = lacking.map((one) => act.fields[one]);
  const from = (source: string) =>
    fields.some((one) => one && 'from' in one && one.from === source);
  if (from('children-in-case')) return aChildFirst;
  if (from('people-in-case')) return somebodyFirst;
  return lacking.length > 0 || act.offered?.(state) === false ? (lacks[name] ?? nothingYet) : null;
}
