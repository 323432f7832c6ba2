import type { Instant } from '#kit';
import { type DecisionState, decisionStart } from './parts/decision/state.ts';
import { type EndingState, endingStart } from './parts/ending/state.ts';
import { type MeetingState, meetingStart } from './parts/meeting/state.ts';
import { type AssessmentState, assessmentStart } from './parts/assessment/state.ts';
import { type DeletionState, deletionStart } from './parts/deletion/state.ts';
import { type DevicesState, devicesStart } from './parts/devices/state.ts';
import { type SystemsState, systemsStart } from './parts/systems/state.ts';
import { type SearchesState, searchesStart } from './parts/searches/state.ts';
import { type RecordState, recordStart } from './parts/record/state.ts';
import { type RemovalState, removalStart } from './parts/removal/state.ts';
import { peopleStart, type PeopleState } from './parts/people/state.ts';
import { type ParentsState, parentsStart } from './parts/parents/state.ts';
import { type ReferralsState, referralsStart } from './parts/referrals/state.ts';
import { type ConversationsState, conversationsStart } from './parts/conversations/state.ts';
import { type ReportState, reportStart } from './parts/report/state.ts';
import { type RoutesState, routesStart } from './parts/routes/state.ts';
import { type TasksState, tasksStart } from './parts/tasks/state.ts';
import { type LeavingState, leavingStart } from './parts/leaving/state.ts';
import { type LinksState, linksStart } from './parts/links/state.ts';
import { type SpreadState, spreadStart } from './parts/spread/state.ts';
import { type SupportState, supportStart } from './parts/support/state.ts';
import { type ViewingState, viewingStart } from './parts/viewing/state.ts';
import type { Done } from '#acts';
import type { AdviceGiven } from './advice/advice-given.ts';
import type { Status } from './record/status.ts';

export type { AdviceGiven } from './advice/advice-given.ts';
export { type Done, done, type Placed } from '#acts';

/** Everything the record says is so, folded from its events. */
export interface CaseState
  extends
    AssessmentState,
    ConversationsState,
    DecisionState,
    EndingState,
    MeetingState,
    ParentsState,
    PeopleState,
    RecordState,
    ReferralsState,
    ReportState,
    RoutesState,
    TasksState,
    SupportState,
    SpreadState,
    LinksState,
    LeavingState,
    DevicesState,
    SystemsState,
    SearchesState,
    DeletionState,
    RemovalState,
    ViewingState {
  readonly id: string;
  readonly reference: string;
  readonly status: Status;
  readonly sequence: number;
  /** Since when somebody of the staff is kept from it, or it is about one of them; null where neither is so. */
  readonly restrictedSince: Instant | null;
  readonly advice: AdviceGiven | null;
  readonly adviceChanged: Done | null;
  /** Since when the advice has asked for each duty, without a break. */
  readonly dutiesSince: Readonly<Record<string, Done>>;
  /** Once something was taken back: what the record would say had nothing been, for the names in it. */
  readonly asTold: CaseState | null;
}

/** A record before anything has happened. */
export const initialState: CaseState = {
  id: '',
  reference: '',
  status: 'new',
  sequence: 0,
  restrictedSince: null,
  advice: null,
  adviceChanged: null,
  dutiesSince: {},
  ...assessmentStart,
  ...decisionStart,
  ...reportStart,
  ...meetingStart,
  ...viewingStart,
  ...tasksStart,
  ...routesStart,
  ...referralsStart,
  ...parentsStart,
  ...peopleStart,
  ...devicesStart,
  ...systemsStart,
  ...searchesStart,
  ...deletionStart,
  ...removalStart,
  ...endingStart,
  asTold: null,
  ...recordStart,
  ...conversationsStart,
  ...supportStart,
  ...spreadStart,
  ...linksStart,
  ...leavingStart,
};
