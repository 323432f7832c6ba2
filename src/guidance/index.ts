export { type Advice, type EngagedDuty, type EngagedRule, advise } from './advise.ts';
export {
  type SectionPath,
  type SentenceId,
  allSentences,
  sections,
  sentenceOf,
} from './all-sentences.ts';
export { type Carrier, type CarrierKind, carriers, carriersOf } from './carriers.ts';
export { reporterDo, reporterDoNot } from './chapters/02-handling-incidents/first-response.ts';
export { assessmentQuestions } from './chapters/02-handling-incidents/further-assessment.ts';
export { meetingQuestions } from './chapters/02-handling-incidents/initial-review-meeting.ts';
export { closureRequirements } from './chapters/02-handling-incidents/recording.ts';
export {
  type ClassWords,
  type IncidentClass,
  type IncidentSubtype,
  classWords,
  incidentClasses,
  incidentSubtypes,
  subtypeWords,
} from './classes.ts';
export { classificationSteps } from './classify.ts';
export { type Condition } from './conditions.ts';
export { factsReadBy } from './reads.ts';
export { type NationalContact, nationalContacts } from './contacts.table.ts';
export { type Listener, conversationGuide } from './conversation-guide.ts';
export { conversationPrompts } from './conversation-guide.table.ts';
export { conversationParts } from './conversation-prompt.ts';
export { criteria } from './criteria.ts';
export {
  type Decision,
  type DecisionWords,
  compareDecisions,
  decisionWords,
  decisions,
  isLower,
  mostUrgent,
} from './decisions.ts';
export { decisionTablePages } from './decision-tables.ts';
export { type ClockStart, type Due, type DueClock, dueClocks } from './due.ts';
export { type DutyId, dutyDefinition, dutyIds } from './duties.ts';
export type { DutyShape, DutyTrigger } from './duty-shape.ts';
export { editionWords, guidanceEdition } from './edition.ts';
export { type EditionNames, editionOf, editions, isFormerEdition } from './editions.ts';
export { type Because, reasonInWords } from './explain.ts';
export { factCitations } from './fact-citations.ts';
export type { FactShape, ValueShape } from './fact-shape.ts';
export {
  type CompleteFacts,
  type FactName,
  type FactValue,
  type Facts,
  completeFacts,
  factNames,
  factShape,
  factValues,
  saysOf,
} from './facts.ts';
export type { Age } from './facts.table.ts';
export {
  type CheckedProtocol,
  type LocalProtocol,
  type LocalProtocolShape,
  type LocalRule,
  type LocalRuleId,
  localProtocol,
} from './local-protocol.ts';
export { type ParsedFacts, allowedInWords, isFactName, parseFacts } from './parse-facts.ts';
export { mayBeForThePolice } from './police-matter.ts';
export { type StepId, type StepShape, procedureSteps } from './procedure.table.ts';
export {
  type ReferralProfile,
  isReferralProfile,
  profileWords,
  referralProfiles,
} from './profiles.ts';
export type {
  AnswerKind,
  AssessmentQuestion,
  ClosureRequirement,
  FirstResponse,
  MeetingQuestion,
  ReferralCriterion,
} from './questions.ts';
export {
  type AgeBand,
  ageBands,
  type Nation,
  type RemovalRoute,
  type RemovalRouteId,
  removalRoute,
  removalRoutes,
  removalWays,
} from './removal-routes.ts';
export { type Rendering, inOneSentence, render } from './render.ts';
export { type DutyRole, dutyRoles } from './roles.ts';
export type { RuleShape } from './rule-shape.ts';
export { type RuleId, ruleIds, ruleOf } from './rules.ts';
export { type SeedStatementId, seedStatementIds, seedStatements } from './seed-statements.ts';
export { type Citation, type Sentence, citationOf } from './sentences.ts';
export {
  type CitedSentence,
  type Why,
  cited,
  isDutyId,
  isRuleId,
  ruleInEnglish,
  why,
  whyClass,
} from './why.ts';
export { factsOfReferral, moreUrgent } from './urgency.ts';
export { type Vignette, vignettes, willingPair } from './vignettes.table.ts';
