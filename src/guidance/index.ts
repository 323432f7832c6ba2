export { type Advice, type EngagedDuty, type EngagedRule, advise } from './advise.ts';
export {
  type ClassWords,
  type IncidentClass,
  type IncidentSubtype,
  classWords,
  incidentClasses,
  incidentSubtypes,
  subtypeWords,
} from './classes.ts';
export {
  type Decision,
  type DecisionWords,
  compareDecisions,
  decisionWords,
  decisions,
  isLower,
  mostUrgent,
} from './decisions.ts';
export { type ClockStart, type Due, type DueClock, dueClocks } from './due.ts';
export { type DutyId, dutyDefinition, dutyIds } from './duties.ts';
export type { DutyShape, DutyTrigger } from './duty-shape.ts';
export { guidanceEdition } from './edition.ts';
export { type Because, reasonInWords } from './explain.ts';
export type { FactShape, ValueShape } from './fact-shape.ts';
export {
  type Age,
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
export {
  type CheckedProtocol,
  type LocalProtocol,
  type LocalProtocolShape,
  type LocalRule,
  type LocalRuleId,
  localProtocol,
} from './local-protocol.ts';
export { type ParsedFacts, allowedInWords, isFactName, parseFacts } from './parse-facts.ts';
export {
  type ReferralProfile,
  isReferralProfile,
  profileWords,
  referralProfiles,
} from './profiles.ts';
export { type DutyRole, dutyRoles } from './roles.ts';
export type { RuleShape } from './rule-shape.ts';
export { type RuleId, ruleIds, ruleOf } from './rules.ts';
export { type Citation, type Sentence, citationOf } from './sentences.ts';
export { type Jurisdiction, type SourceShape } from './source-shape.ts';
export { type SourceId, sourceIds, sourceOf, sources } from './sources.ts';
