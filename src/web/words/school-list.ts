import type { School } from '#schools';
import { nationalList, withAdditions, type WordingList } from '#wording';

const lists = new WeakMap<School['wording'], WordingList>();

/** The words that a school has pointed out: the national list with its own changes. Made once for each. */
export function wordingListOf({ wording }: Pick<School, 'wording'>): WordingList {
  const { add, leaveOut, leaveAlone } = wording;
  if (add.length + leaveOut.length + leaveAlone.length === 0) return nationalList;
  const list = lists.get(wording) ?? withAdditions(nationalList, wording);
  lists.set(wording, list);
  return list;
}
