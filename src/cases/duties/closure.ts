import type { DutyId } from '#guidance';
import { dutiesIn, dutyStatus, dutyTitle, isAskedOfEach, isPerChild } from './duties.ts';
import type { Missing, MissingOf } from './missing.ts';
import { accountsMissing, dangerMissing } from '../parts/assessment/missing.ts';
import { conversationsMissing } from '../parts/conversations/missing.ts';
import { decisionMissing } from '../parts/decision/missing.ts';
import { devicesMissing } from '../parts/devices/missing.ts';
import { systemsMissing } from '../parts/systems/missing.ts';
import { searchesMissing } from '../parts/searches/missing.ts';
import { deletionMissing } from '../parts/deletion/missing.ts';
import { learningMissing } from '../parts/ending/missing.ts';
import { parentsMissing } from '../parts/parents/missing.ts';
import { peopleMissing } from '../parts/people/missing.ts';
import { referralsMissing } from '../parts/referrals/missing.ts';
import { unanswered } from '../parts/referrals/standing.ts';
import { reportMissing } from '../parts/report/missing.ts';
import { routesMissing } from '../parts/routes/missing.ts';
import { spreadMissing } from '../parts/spread/missing.ts';
import { removalMissing } from '../parts/removal/missing.ts';
import { supportMissing } from '../parts/support/missing.ts';
import { tasksMissing } from '../parts/tasks/missing.ts';
import { viewingMissing } from '../parts/viewing/missing.ts';
import type { CaseState } from '../state.ts';

/** Duties asked for in words of their own above, so not asked for twice. */
function isAskedAbove(state: CaseState, id: DutyId): boolean {
  const waiting = unanswered(state).length > 0;
  const answers = id === 'referral-answered' || id === 'chase-referral';
  return (
    id === 'record-learning' ||
    isAskedOfEach(state, id) ||
    (answers && waiting) ||
    isPerChild(state, id)
  );
}

function dutiesMissing(state: CaseState): readonly Missing[] {
  return dutiesIn(state)
    .filter((id) => !isAskedAbove(state, id))
    .filter((id) => dutyStatus(state, id) === 'to-do')
    .map((id) => ({ what: id, words: `${dutyTitle(id)}.` }));
}

/** What each part of the response needs, in the order a person would do it. */
const needed: readonly MissingOf[] = [
  dangerMissing,
  accountsMissing,
  peopleMissing,
  decisionMissing,
  parentsMissing,
  conversationsMissing,
  supportMissing,
  spreadMissing,
  referralsMissing,
  reportMissing,
  routesMissing,
  viewingMissing,
  tasksMissing,
  removalMissing,
  devicesMissing,
  systemsMissing,
  searchesMissing,
  deletionMissing,
  dutiesMissing,
  learningMissing,
];

/** Everything that still has to be done or explained before this case may be closed (procedure.md 12.6). */
export function stillMissing(state: CaseState): readonly Missing[] {
  return needed.flatMap((of) => of(state));
}
