import { classStepFor, classificationSteps } from './classify.ts';
import { type Condition, type RuleCondition, all, not } from './conditions.ts';
import { atomsOf } from './reads.ts';
import { type Decision, compareDecisions } from './decisions.ts';
import { type Test, compile } from './evaluate.ts';
import { type FactName, factNames, factValues } from './facts.ts';
import type { RuleShape } from './rule-shape.ts';
import { rules } from './rules.ts';
import { type Situation, bitOf, maskOf } from './situation.ts';

/** A rule made ready to run. */
export interface ReadyRule {
  readonly shape: RuleShape;
  readonly holds: Test;
}

/** A set of rules made ready to run: as advice lists them, and as a search for the decision wants them. */
export interface Engine {
  readonly inOrder: readonly ReadyRule[];
  readonly byUrgency: readonly ReadyRule[];
  /** For each fact, one bit for each group of values that no condition can tell apart. */
  readonly alternatives: ReadonlyMap<FactName, readonly number[]>;
}

/** What open questions compare: two situations with the same outcome get the same advice. */
export interface Outcome {
  readonly decision: Decision;
  readonly step: string;
}

/** The whole condition of a rule: what it says, and that it is not somewhere it never applies. */
export function fullCondition(rule: RuleShape): RuleCondition {
  return all(rule.when, ...rule.neverWhere.map((where) => not(where)));
}

/** Makes rules ready. The order given is the order in which advice lists them. */
export function engineFor(shapes: readonly RuleShape[]): Engine {
  const inOrder = shapes.map((shape) => ({ shape, holds: compile(fullCondition(shape)) }));
  return {
    inOrder,
    byUrgency: inOrder.toSorted((a, b) => compareDecisions(a.shape.decision, b.shape.decision)),
    alternatives: alternativesFor(shapes),
  };
}

/** The conditions that decide the outcome: those of the rules and of the classification. */
export function outcomeConditions(shapes: readonly RuleShape[]): readonly Condition[] {
  return [...shapes.map(fullCondition), ...classificationSteps.map((step) => step.when)];
}

function alternativesFor(shapes: readonly RuleShape[]): ReadonlyMap<FactName, readonly number[]> {
  const conditions = outcomeConditions(shapes);
  return new Map(
    factNames.map((name) => [
      name,
      valueClasses(name, conditions).map((values) => bitOf(name, values[0] ?? 'not-known')),
    ]),
  );
}

/**
 * Groups a fact's values into those that none of the conditions can tell apart: every test of a fact is a
 * set of values, and two values are in one group when every such set holds both or neither.
 */
export function valueClasses<N extends FactName>(
  name: N,
  conditions: readonly Condition[],
): readonly (readonly ReturnType<typeof factValues<N>>[number][])[] {
  const masks = conditions
    .flatMap(atomsOf)
    .flatMap((atom) => (atom.kind === 'fact' && atom.fact === name ? [atom] : []))
    .map((atom) => maskOf(name, atom.values));
  const groups = Map.groupBy(factValues(name), (value) =>
    masks.map((mask) => ((mask & bitOf(name, value)) === 0 ? '0' : '1')).join(''),
  );
  return [...groups.values()];
}

/** The decision and the step of classification for a situation. Sets the situation's class and decision. */
export function outcomeOf(engine: Engine, situation: Situation): Outcome {
  const step = classStepFor(situation);
  situation.class = step.class;
  situation.otherRuleEngaged = false;
  for (const { shape, holds } of engine.byUrgency) {
    if (holds(situation)) {
      situation.decision = shape.decision;
      return { decision: shape.decision, step: step.id };
    }
  }
  throw new Error('The rules have a gap: some rule must always be engaged.');
}

/** The rules engaged in a situation whose class has been set, in order. */
export function engagedRules(engine: Engine, situation: Situation): readonly ReadyRule[] {
  const engaged: ReadyRule[] = [];
  for (const rule of engine.inOrder) {
    situation.otherRuleEngaged = engaged.length > 0;
    if (rule.holds(situation)) engaged.push(rule);
  }
  return engaged;
}

/** The national rules, ready to run. */
export const nationalEngine: Engine = engineFor(rules);
