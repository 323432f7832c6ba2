export { type Advice, type EngagedRule, advise } from './advise.ts';
export { type SentenceId, allSentences, sentenceOf } from './all-sentences.ts';
export { type Carrier, carriers, carriersOf } from './carriers.ts';
export { reporterDo, reporterDoNot } from './chapters/02-handling-incidents/first-response.ts';
export { assessmentQuestions } from './chapters/02-handling-incidents/further-assessment.ts';
export { meetingQuestions } from './chapters/02-handling-incidents/initial-review-meeting.ts';
export { closureRequirements } from './chapters/02-handling-incidents/recording.ts';
export { classWords, incidentClasses, incidentSubtypes, subtypeWords } from './classes.ts';
export { classificationSteps } from './classify.ts';
export { type NationalContact, nationalContacts } from './contacts.table.ts';
export { conversationGuide } from './conversation-guide.ts';
export { conversationPrompts } from './conversation-guide.table.ts';
export { conversationParts } from './conversation-prompt.ts';
export { criteria } from './criteria.ts';
export { type Decision, decisionWords, decisions, isLower } from './decisions.ts';
export { decisionTablePages } from './decision-tables.ts';
export { type Due, type DueClock, dueClocks } from './due.ts';
export { type DutyId, dutyDefinition, dutyIds } from './duties.ts';
export { editionWords } from './edition.ts';
export { editionOf, editions, isFormerEdition } from './editions.ts';
export { reasonInWords } from './explain.ts';
export { factCitations } from './fact-citations.ts';
export {
  type FactName,
  type FactValue,
  type Facts,
  factNames,
  factShape,
  factValues,
} from './facts.ts';
export type { Age } from './facts.table.ts';
export { isFactName, parseFacts } from './parse-facts.ts';
export { mayBeForThePolice } from './police-matter.ts';
export { type StepId, type StepShape, procedureSteps } from './procedure.table.ts';
export {
  type ReferralProfile,
  isReferralProfile,
  profileWords,
  referralProfiles,
} from './profiles.ts';
export {
  type AgeBand,
  type RemovalRoute,
  type RemovalRouteId,
  removalRoute,
  removalRoutes,
  removalWays,
} from './removal-routes.ts';
export { type DutyRole, dutyRoles } from './roles.ts';
export { type RuleId, ruleIds, ruleOf } from './rules.ts';
export { type SeedStatementId, seedStatementIds, seedStatements } from './seed-statements.ts';
export { type Sentence } from './sentences.ts';
export { type CitedSentence, isDutyId, isRuleId, ruleInEnglish, why, whyClass } from './why.ts';
export { factsOfReferral, moreUrgent } from './urgency.ts';
export { type Vignette, vignettes, willingPair } from './vignettes.table.ts';
