import { decisions } from '../decisions.ts';
import { type Engine, nationalEngine, outcomeConditions, outcomeOf } from '../engine.ts';
import { type CompleteFacts, type FactName, factNames } from '../facts.ts';
import { type ReferralProfile, referralProfiles } from '../profiles.ts';
import { rules } from '../rules.ts';
import { situationOf } from '../situation.ts';
import { type Answers, type FactGroup, groupFacts } from './fact-groups.ts';

/** Facts that conditions mostly read together. Any partition is right; this one keeps the numbers small. */
const partition: readonly (readonly FactName[])[] = [
  ['medium', 'youngestDepictedAge', 'childInvolved', 'sexualActs'],
  ['adultInvolved'],
  ['coercion'],
  ['origin', 'sharing', 'sharedWithAgreement', 'motive'],
  ['capacityConcern', 'violentOrAtypical', 'immediateRisk'],
  ['staffImplicated'],
  ['vulnerability', 'powerImbalance', 'priorIncidents', 'unwantedReceipt', 'refusesDeletion'],
  ['enoughInformation', 'manageableInSetting'],
];

/** Every combination of answers that any condition can tell apart, under both profiles. */
export interface DecisionSpace {
  readonly groups: readonly FactGroup[];
  /** How many combinations there are to look at. */
  readonly size: number;
  /** How many combinations of plain answers they stand for. */
  readonly standsFor: bigint;
  readonly at: (index: number) => Place;
  /** The place of a decision in `decisions`, for every combination. */
  readonly decisionAt: Uint8Array;
}

/** One combination: what the facts are, under which profile, and how many combinations it stands for. */
export interface Place {
  readonly facts: CompleteFacts;
  readonly profile: ReferralProfile;
  readonly count: bigint;
}

/** Builds the space and evaluates the rules once for every combination in it. */
export function decisionSpace(engine: Engine = nationalEngine): DecisionSpace {
  const conditions = outcomeConditions(rules);
  const groups = partition.map((facts) => groupFacts(facts, conditions));
  const sizes = groups.map(({ alike }) => alike.length);
  const size = sizes.reduce((product, one) => product * one, referralProfiles.length);
  const at = (index: number): Place => placeAt(groups, index);
  const decisionAt = new Uint8Array(size);
  for (let index = 0; index < size; index += 1) {
    const { facts, profile } = at(index);
    const { decision } = outcomeOf(engine, situationOf(facts, profile));
    decisionAt[index] = decisions.indexOf(decision);
  }
  const standsFor = groups.reduce(
    (product, { alike }) => product * alike.reduce((sum, { count }) => sum + count, 0n),
    BigInt(referralProfiles.length),
  );
  return { groups, size, standsFor, at, decisionAt };
}

function placeAt(groups: readonly FactGroup[], index: number): Place {
  let rest = index;
  let count = 1n;
  const facts: Answers[] = [];
  for (const { alike } of groups) {
    const chosen = alike[rest % alike.length];
    rest = Math.floor(rest / alike.length);
    if (!chosen) throw new RangeError(`There is no combination ${index}.`);
    facts.push(chosen.one);
    count *= chosen.count;
  }
  const profile = referralProfiles[rest] ?? 'threshold';
  return { facts: Object.assign({}, ...facts) as CompleteFacts, profile, count };
}

/** How far apart neighbours in a group's answers lie in the space. */
export function strideOf(space: DecisionSpace, group: FactGroup): number {
  const before = space.groups.slice(0, space.groups.indexOf(group));
  return before.reduce((product, { alike }) => product * alike.length, 1);
}

/** The group that a fact belongs to. */
export function groupOf(space: DecisionSpace, fact: FactName): FactGroup {
  const found = space.groups.find(({ facts }) => facts.includes(fact));
  if (!found) throw new Error(`${fact} is in no group of ${factNames.length} facts.`);
  return found;
}
