import { type Actor, mayIn, noRelation } from '#access';
import { fileOf, lettersIn, takenOutOf } from '#cases';
import type { ChildFile, Tools } from '../contract.ts';
import { load, type Loaded } from '../record/load-record.ts';
import { mayDo } from '../record/open-record.ts';
import { mineToList } from './whose.ts';

/** A case with the child in it, and the child’s id there; none where they only stood in it by mistake. */
interface InCase {
  readonly loaded: Loaded;
  readonly child: string | undefined;
}

/** The cases of a child, by mistake or not, that this person may read of: newest first. */
async function casesWith(tools: Tools, actor: Actor, learner: string): Promise<readonly InCase[]> {
  const lines = await tools.store.cases({
    ...mineToList(actor),
    having: [
      [
        { purpose: 'learner', value: learner },
        { purpose: 'taken-out', value: learner },
      ],
    ],
    order: 'newest',
    limit: 100,
    offset: 0,
  });
  const all = await Promise.all(lines.map(({ stream }) => load(tools, actor, stream)));
  return all.flatMap((loaded) => {
    if (!loaded || !mayIn(loaded.roles, 'child-file', loaded.relation)) return [];
    const child = loaded.state.people.find(({ directoryId }) => directoryId === learner);
    return { loaded, child: child?.id };
  });
}

/**
 * A child’s own file. Whoever may read the files of all children finds an empty one where there is no
 * case, or none that they may know of; whoever may not finds nothing at all.
 */
export async function childFile(
  tools: Tools,
  actor: Actor,
  learner: string,
): Promise<ChildFile | null> {
  const [{ learners }, cases] = await Promise.all([
    tools.people.directory(actor.school),
    casesWith(tools, actor, learner),
  ]);
  const known = learners.find(({ id }) => id === learner);
  const readsAll = mayIn(actor.roles, 'child-file', noRelation);
  if (!known || (cases.length === 0 && !readsAll)) return null;
  for (const { loaded } of cases)
    await tools.noteReading(actor, { caseId: loaded.state.id, at: tools.now() });
  const references = cases.map(({ loaded }) => loaded.state.reference);
  const within = cases.flatMap(({ loaded, child }) => (child ? [{ loaded, child }] : []));
  const oldestFirst = within.map(({ loaded: { state }, child }) => ({ state, child })).toReversed();
  const letters = lettersIn(oldestFirst);
  return {
    name: known.name,
    year: known.detail,
    cases: within.map(({ loaded, child }) => ({
      ...fileOf({ ...loaded, child, letters, references }),
      may: mayDo(loaded),
    })),
    takenOut: cases.flatMap(({ loaded }) => {
      const others = lettersIn([{ state: loaded.state, child: '' }]);
      return takenOutOf({ ...loaded, letters: others, references }, learner) ?? [];
    }),
  };
}
