import { classStepFor, isProvisionalIn } from './classify.ts';
import type { IncidentClass, IncidentSubtype } from './classes.ts';
import { type Decision, mostUrgent } from './decisions.ts';
import type { Due } from './due.ts';
import { type DutyId, dutyDefinition, dutyIds } from './duties.ts';
import { type Engine, engagedRules, engineFor, nationalEngine } from './engine.ts';
import { guidanceEdition } from './edition.ts';
import { type Test, compile } from './evaluate.ts';
import { type Because, explain } from './explain.ts';
import { type FactName, type Facts, completeFacts } from './facts.ts';
import { type LocalProtocol, type LocalRuleId, rulesUnder } from './local-protocol.ts';
import { openQuestionsFor } from './open-questions.ts';
import type { ReferralProfile } from './profiles.ts';
import type { DutyRole } from './roles.ts';
import type { RuleId } from './rules.ts';
import { type Citation, citationOf } from './sentences.ts';
import { type Situation, situationOf } from './situation.ts';

/** A rule that the recorded facts engage, what it leads to, and the answers that engage it. */
export interface EngagedRule {
  readonly rule: RuleId | LocalRuleId;
  readonly decision: Decision;
  readonly because: readonly Because[];
  readonly source: Citation;
}

/** A duty that the advice brings with it. */
export interface EngagedDuty {
  readonly id: DutyId;
  readonly owner: DutyRole;
  readonly due: Due;
  readonly source: Citation;
}

/** What the guidance says of these facts. A person decides; this is what they decide with. */
export interface Advice {
  readonly decision: Decision;
  readonly class: IncidentClass;
  readonly subtype: IncidentSubtype | null;
  /** The class may still change, because what it rests on is suspected or not known. */
  readonly provisional: boolean;
  readonly engaged: readonly EngagedRule[];
  readonly openQuestions: readonly FactName[];
  readonly duties: readonly EngagedDuty[];
  readonly edition: string;
}

/**
 * What the guidance says of these facts for a school of this profile, under a local protocol if it has
 * one. Total: every set of facts has exactly one decision.
 */
export function advise(facts: Facts, profile: ReferralProfile, protocol?: LocalProtocol): Advice {
  const engine = protocol ? engineUnder(protocol) : nationalEngine;
  const situation = situationOf(completeFacts(facts), profile);
  const openQuestions = openQuestionsFor(engine, situation);
  const step = classStepFor(situation);
  const engaged = engagedRules(engine, situation).map((one) => ({
    rule: one.shape.id as RuleId | LocalRuleId,
    decision: one.shape.decision,
    because: explain(one.shape.when, situation, step.when),
    source: citationOf(one.shape.cites[0]),
  }));
  situation.openQuestions = openQuestions.length > 0;
  return {
    decision: decisionOf(engaged),
    class: step.class,
    subtype: step.subtype,
    provisional: isProvisionalIn(situation),
    engaged,
    openQuestions,
    duties: engagedDuties(situation),
    edition: guidanceEdition.id,
  };
}

function decisionOf(engaged: readonly EngagedRule[]): Decision {
  const [first, ...others] = engaged.map((one) => one.decision);
  if (first === undefined)
    throw new Error('The rules have a gap: some rule must always be engaged.');
  return mostUrgent(first, ...others);
}

const dutyTests: readonly { readonly duty: EngagedDuty; readonly holds: Test }[] = dutyIds.flatMap(
  (id) => {
    const { owner, due, trigger, cites } = dutyDefinition(id);
    if (trigger.kind === 'event') return [];
    return [
      { duty: { id, owner, due, source: citationOf(cites[0]) }, holds: compile(trigger.when) },
    ];
  },
);

function engagedDuties(situation: Situation): readonly EngagedDuty[] {
  return dutyTests.filter(({ holds }) => holds(situation)).map(({ duty }) => duty);
}

const enginesByProtocol = new WeakMap<LocalProtocol, Engine>();

function engineUnder(protocol: LocalProtocol): Engine {
  const known = enginesByProtocol.get(protocol);
  if (known) return known;
  const engine = engineFor(rulesUnder(protocol));
  enginesByProtocol.set(protocol, engine);
  return engine;
}
