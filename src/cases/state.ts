import type { Instant } from '#kit';
import type { FactName } from '#guidance';
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
import type { PersonInCase } from './who/person.ts';
import type { Done } from '#acts';
import type { AdviceGiven } from './advice/advice-given.ts';
import type { Status } from './record/status.ts';

export type { AdviceGiven } from './advice/advice-given.ts';
export { type Done, done, type Placed } from '#acts';

/** One fact as somebody gave it. Accounts stand beside each other; `what-stands.ts` says which counts. */
export interface FactAccount {
  readonly value: string;
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly sequence: number;
  /** The one child of the case that it is about; left out where it is about the case as a whole. */
  readonly child?: string;
  /** Read from the school’s own list. */
  readonly byList?: true;
}

export interface DecisionMade extends Done {
  readonly outcome: string;
  readonly by: string;
  readonly againstAdvice: boolean;
  /** The second senior person the decision waits for, and what they said; null when it needs nobody else. */
  readonly second: { readonly person: string; readonly agrees: boolean | null } | null;
}

export interface DutyAnswer extends Done {
  readonly answer: 'done' | 'not-needed';
}

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
  readonly reported: (Done & { readonly by: string }) | null;
  readonly exposure: 'none' | 'by-accident' | 'was-shown' | 'on-school-system' | 'not-known';
  readonly staffSaidToBeInvolved: readonly string[];
  /** Said in the report to be family of a child in it, or close to one: kept out, and nothing is said against them. */
  readonly staffCloseToAChild: readonly string[];
  /** A proposal to let a barred member of staff see the case again, waiting for a second person. */
  readonly lifting:
    (Done & { readonly by: string; readonly person: string; readonly second: string }) | null;
  /** Since when somebody of the staff is kept from it, or it is about one of them; null where neither is so. */
  readonly restrictedSince: Instant | null;
  /** Members of staff who were barred and, two people having agreed, no longer are. */
  readonly letBackIn: readonly string[];
  readonly acknowledged: (Done & { readonly message: string | null }) | null;
  readonly opened: Done | null;
  readonly people: readonly PersonInCase[];
  readonly facts: Readonly<Partial<Record<FactName, readonly FactAccount[]>>>;
  readonly factsChanged: Done | null;
  readonly advice: AdviceGiven | null;
  readonly adviceChanged: Done | null;
  /** Since when the advice has asked for each duty, without a break. */
  readonly dutiesSince: Readonly<Record<string, Done>>;
  readonly emergency: Done | null;
  readonly meeting:
    | (Done & { readonly parents: string; readonly nextStep: string; readonly viewing: string })
    | null;
  readonly decision: DecisionMade | null;
  readonly consultation: Done | null;
  readonly dutyAnswers: Readonly<Record<string, DutyAnswer>>;
  readonly learning: Done | null;
  readonly corrections: Readonly<Record<number, readonly number[]>>;
  readonly closed: Done | null;
  /** Once something was taken back: what the record would say had nothing been, for the names in it. */
  readonly asTold: CaseState | null;
  /** When it was last closed, kept when it is opened again. */
  readonly lastClosed: Done | null;
  /** What is known has changed since the record was settled, so it must be opened (again). */
  readonly reopeningDemanded: Done | null;
}

/** A record before anything has happened. */
export const initialState: CaseState = {
  id: '',
  reference: '',
  status: 'new',
  sequence: 0,
  reported: null,
  exposure: 'not-known',
  staffSaidToBeInvolved: [],
  staffCloseToAChild: [],
  lifting: null,
  letBackIn: [],
  restrictedSince: null,
  acknowledged: null,
  opened: null,
  people: [],
  facts: {},
  factsChanged: null,
  advice: null,
  adviceChanged: null,
  dutiesSince: {},
  emergency: null,
  meeting: null,
  decision: null,
  consultation: null,
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
  dutyAnswers: {},
  learning: null,
  ...endingStart,
  corrections: {},
  closed: null,
  lastClosed: null,
  asTold: null,
  reopeningDemanded: null,
  ...recordStart,
  ...conversationsStart,
  ...supportStart,
  ...spreadStart,
  ...linksStart,
  ...leavingStart,
};
