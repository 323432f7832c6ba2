import { type Actor, mayIn } from '#access';
import {
  type ActName,
  acts,
  beginning,
  childrenSupportedBy,
  pickable,
  tasksOf,
  type AnyAct,
} from '#cases';
import { type Pick } from '#acts';
import type { Outside, Tools } from '../contract.ts';
import { load, type Loaded } from './load-record.ts';
import { mayDo } from './open-record.ts';

type Picks = Readonly<Record<string, readonly Pick[]>>;

/** What somebody may pick to whom a case is closed: themselves, their own tasks, the children they support. */
function ownPicks(act: ActName, { state, directory }: Loaded, { person }: Actor): Picks {
  const { fields }: AnyAct = acts[act];
  const own = [
    person.id,
    ...tasksOf(state, person.id).map(({ id }) => id),
    ...childrenSupportedBy(state, person.id),
  ];
  return Object.fromEntries(
    Object.entries(pickable(fields, state, directory)).map(([name, picks]) => [
      name,
      picks.filter(({ value }) => own.includes(value)),
    ]),
  );
}

/** True when everybody and everything that an input is about is the actor's own. */
function isOwn(act: ActName, input: unknown, picks: Picks): boolean {
  const answers = input as Readonly<Record<string, unknown>>;
  return Object.entries(picks).every(([name, own]) =>
    [answers[name] ?? []].flat().every((given) => own.some(({ value }) => value === given)),
  );
}

/** True when somebody may do this to a case that is closed to them, for it is their own to add. */
export function mayFromOutside(
  loaded: Loaded,
  actor: Actor,
  { act, input }: { readonly act: ActName; readonly input: unknown },
): boolean {
  return mayDo(loaded).includes(act) && isOwn(act, input, ownPicks(act, loaded, actor));
}

/** What somebody may add to a record they may not open. Nothing that is in it is read to them. */
export async function outside(tools: Tools, actor: Actor, caseId: string): Promise<Outside | null> {
  const loaded = await load(tools, actor, caseId);
  if (!loaded || mayIn(loaded.roles, 'case', loaded.relation)) return null;
  const may = mayDo(loaded).filter((act) => act !== beginning);
  if (may.length === 0) return null;
  return {
    caseId,
    reference: loaded.state.reference,
    may,
    picks: (act) => ownPicks(act, loaded, actor),
  };
}
