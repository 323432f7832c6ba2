import type { TestSchool } from '#casework/testing';
import { type ActName, actNames, acts } from '#cases';
import type { TestSite } from '../../src/web/testing.ts';
import { inNoTale, tales } from '../stories/all.ts';
import { play } from '../stories/playing.ts';
import type { Tale } from '../stories/tale.ts';
import type { Trouble } from './troubles.ts';
import { walk } from './walk.ts';

/** What did not go as it should in the journey of each act; nothing where all did. */
export type Found = ReadonlyMap<ActName, readonly string[]>;

/** Which troubles a page meets, by its number, of an act that has this place among all and this many pages. */
export type Meets = (
  page: number,
  of: { readonly act: number; readonly pages: number },
) => readonly Trouble[];

/** Takes the tale out in whose words most acts stand that are still to be done: telling all would take long. */
function mostToDo(left: Tale[], isDone: (act: ActName) => boolean): Tale {
  const toDo = ({ tell }: Tale) =>
    actNames.filter((act) => !isDone(act) && String(tell).includes(`'${act}'`)).length;
  const most = Math.max(...left.map(toDo));
  const [tale] = left.splice(
    left.findIndex((one) => toDo(one) === most),
    1,
  );
  if (!tale) throw new Error('There is no tale left.');
  return tale;
}

/**
 * Every act once through its own pages, in the middle of the whole cases in which it is done: the same
 * answers, with troubles on the way. Whatever a case does again is done without pages.
 */
export async function everyJourney(site: TestSite, meets: Meets): Promise<Found> {
  const found = new Map<ActName, readonly string[]>();
  const does: TestSchool['does'] = async (who, act, ...[on, given]) => {
    if (found.has(act)) return site.does(who, act, on, given);
    const of = { act: actNames.indexOf(act), pages: acts[act].pages.length };
    const errand = { site, who, act, caseId: on.caseId, input: given };
    const walked = await walk({ ...errand, meets: (page) => meets(page, of) });
    if (walked.done) {
      found.set(act, walked.faults);
      return walked.done;
    }
    const direct = await site.does(who, act, on, given);
    if (direct.done === 'performed')
      found.set(act, [`refuses what can be done: ${walked.refused}`]);
    if (direct.done === 'conflict') throw new Error(`${act}: recorded, though ${walked.refused}`);
    return direct;
  };
  const toDo = actNames.length - inNoTale.length;
  const left = [...tales];
  while (found.size < toDo && left.length > 0)
    await play(
      { ...site, does },
      mostToDo(left, (act) => found.has(act)),
    );
  return found;
}
