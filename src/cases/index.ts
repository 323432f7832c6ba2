export type { AnyAct, Deciding } from './act.ts';
export { actNamed, actNames, acts, beginning, takingBack } from './acts.ts';

export { isSettled } from './record/accounts.ts';
export {
  type Agreement,
  agreementsIn,
  type Asked,
  askedInPerson,
  askedOf,
  askedToAgree,
} from './who/agreements.ts';
export { barredStaff } from './who/barred.ts';
export { stillMissing } from './duties/closure.ts';
export { dutiesIn, dutyStatus, isPerChild } from './duties/duties.ts';
export {
  type Correcting,
  correcting,
  type Correction,
  correctAnew,
  whyNotAnew,
} from './taking-back/correct-anew.ts';
export { decide } from './record/decide.ts';
export { takeIn } from './record/taking-in.ts';
export { askable } from './asking/askable.ts';
export { lackOf } from './asking/lack.ts';
export type { Lack } from './asking/lack.table.ts';
export { offeredActs } from './asking/offered.ts';
export { refusedSoFar } from './asking/refused-so-far.ts';
export { actLeaving, type CaseEvent, readEvent, type Recorded } from './record/events.ts';
export { evolve, replay } from './record/evolve.ts';
export { foretell, type Foretold } from './advice/lowering.ts';
export { factsNow, factsWith } from './record/facts.ts';

export { casesNamed, forWhole, type KnownRecord, withoutCases } from './record/known-record.ts';
export { type InputOf, inputOf, inputSchema } from './record/input.ts';
export { caseManagers, isStaffMatter, partsCounting, standingAside } from './who/managing.ts';
export { wholeOf, withTheirOwn } from './who/part-of.ts';
export { cameLater, partsThatOpenCases } from './who/restricted.ts';
export { type MeetingCalled, meetingToCome } from './parts/meeting/state.ts';
export { placeWords } from './parts/meeting/panel.ts';
export { tasksOf } from './parts/tasks/state.ts';
export { adviseAnew } from './advice/advise-anew.ts';
export { byItself } from './advice/new-edition.ts';
export type { UnreadAdvice } from './parts/decision/state.ts';
export { isMoreUrgent, isOutcome, outcomeOrder, outcomes } from './parts/decision/outcomes.ts';
export { type ChildRole, type DirectoryPerson, type FormerName } from './who/person.ts';
export { listenerWords } from './parts/conversations/adjustments.ts';
export { mustWait, openPlan } from './parts/conversations/state.ts';

export { earlierKnown } from './parts/links/earlier.ts';
export { type Repeat } from './parts/links/state.ts';
export {
  childrenSupportedBy,
  type SupportedChild,
  supportedChildren,
} from './views/supported-child.ts';
export type { PanelItem, Standing } from './views/panel.ts';
export { panelOf } from './views/panels.ts';
export { sentencesUnder } from './parts/all-parts.ts';
export {
  type ActName,
  isActName,
  isPartName,
  partOf,
  type PartName,
  partNames,
  parts,
} from './parts.ts';

export { type Directory, pickable, staffPicks } from './who/pickable.ts';
export { type PerhapsName, perhapsNames } from './views/perhaps-names.ts';
export { namesakes } from './who/told-apart.ts';
export { asNamedNow } from './who/as-named-now.ts';
export { everybodyIn, namesNow } from './who/names-had.ts';
export { consultationSheet } from './parts/decision/consultation-sheet.ts';
export { carersOf, mustNotBeTold } from './parts/parents/carers.ts';
export { callCardFor, letterFor, type LetterSource } from './parts/parents/letter.ts';
export { referralSheet } from './parts/referrals/sheet.ts';
export { asSent } from './parts/referrals/as-sent.ts';
export type { Referral } from './parts/referrals/state.ts';
export type { Sheet } from './sheet.ts';
export { type AdviceGiven, type CaseState, initialState } from './state.ts';
export { accountOf, stands } from './advice/what-stands.ts';
export { type Status, statusWords } from './record/status.ts';

export { chronology, type Entry, sayAnswer } from './views/chronology.ts';
export { serviceWords } from './parts/removal/words.ts';
export { removalStanding, reporterWords, routeWords } from './parts/removal/report-in-words.ts';
export { type FileCase, fileOf, type FileTheme } from './views/child-file/child-file.ts';
export { lettersIn } from './views/child-file/names.ts';
export { type TakenOut, takenOutOf } from './views/child-file/taken-out.ts';
export type { FactView } from './views/facts.ts';
export {
  toWorkThrough,
  type WorkedQuestion,
  type WorkedStanding,
} from './views/to-work-through.ts';
export { monthOf } from './parts/removal/found-by.ts';
export { listing, type Listing, listingMakeUp } from './views/listing.ts';
export { emptyMap, type MapStep } from './views/map.ts';
export { nextSteps } from './views/next-steps.ts';
export type { NextStep } from './duties/step.ts';
export {
  type Chronology,
  nameIn,
  openView,
  type OpenView,
  withRepeats,
} from './views/open-view.ts';
export type { TrackedRemoval } from './views/tracked-removals.ts';
export { type PersonView } from './views/people.ts';
