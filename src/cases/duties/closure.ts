import type { Part } from '../part.ts';
import type { PartName } from '../parts.ts';
import { allParts } from '../parts/all-parts.ts';
import type { CaseState } from '../state.ts';
import { dutiesIn, dutyStatus, dutyTitle, isSaidByPart } from './duties.ts';
import type { Missing, MissingOf } from './missing.ts';

/** What a person would do first, in this order; the other parts follow in their own. */
const first: readonly PartName[] = [
  'assessment',
  'people',
  'decision',
  'parents',
  'conversations',
  'support',
  'spread',
  'referrals',
  'report',
  'routes',
];

/** What comes after everything else, the guidance's duties too. */
const last: PartName = 'ending';

const parts: readonly Part[] = [
  ...first.map((name) => allParts[name]),
  ...Object.values<Part>(allParts).filter(({ name }) => name !== last && !first.includes(name)),
];

/** Duties that no part asks for in words of its own. */
const dutiesMissing: MissingOf = (state) =>
  dutiesIn(state)
    .filter((id) => !isSaidByPart(state, id))
    .filter((id) => dutyStatus(state, id) === 'to-do')
    .map((id) => ({ what: id, words: `${dutyTitle(id)}.` }));

const needed = [...parts.map(({ missing }) => missing), dutiesMissing, allParts[last].missing];

/** Everything that still has to be done or explained before this case may be closed (procedure.md 12.6). */
export function stillMissing(state: CaseState): readonly Missing[] {
  return needed.flatMap((of) => of?.(state) ?? []);
}
